/** The position of a plan in sentences: the headline and what it rests on, the same wherever they are said. */
import { leftOutNames } from '../check/left-out';
import { openErrors } from '../check/open-errors';
import { assumedShare } from '../measure/assumed-share';
import {
  countingSentences,
  doubtSentences,
  headlineSentence,
  noErrorsSentences,
  restsOnSentences,
  type RestsOnFacts,
} from '#words/headline';
import type { ReportInput } from './report-input';

export const headlineOf = ({ plan, measures, asAt }: ReportInput): string =>
  headlineSentence(measures.overall, {
    unit: plan.unit,
    recommendations: plan.recommendations.length,
    asAt,
  });

/** Where half or more is assumed, or errors may change the figures, they should not go out before somebody has looked. */
export function looksNeeded({ measures, findings }: ReportInput): 'confirm' | 'check' | null {
  const assumed = assumedShare(measures.assumed, measures.overall.inScope);
  if (assumed === 'all' || assumed === 'half' || (assumed ?? 0) > 50) return 'confirm';
  return openErrors(findings) > 0 || leftOutNames(findings).length > 0 ? 'check' : null;
}

/** What sentences about the figures rest on. */
type Judged = Pick<ReportInput, 'plan' | 'measures' | 'findings'>;

const factsOf = ({ plan, measures, findings }: Judged): RestsOnFacts => ({
  unit: plan.unit,
  measures,
  hiddenRows: plan.hiddenRows,
  errors: openErrors(findings),
  leftOut: leftOutNames(findings),
});

export const restsOn = (judged: Judged): string[] => restsOnSentences(factsOf(judged));

/** The same among the other sheets, to which it leads: what somebody has to look at apart from how it was counted. */
export interface RestsOn {
  readonly sure: readonly string[];
  readonly counted: readonly string[];
}
export function restsOnAmongSheets(judged: Judged): RestsOn {
  const facts = { ...factsOf(judged), isAmongSheets: true };
  return { sure: [...doubtSentences(facts), ...noErrorsSentences(facts)], counted: countingSentences(facts) };
}
