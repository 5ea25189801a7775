/** The position of a plan in sentences: the headline and what it rests on, the same wherever they are said. */
import { leftOutNames } from '../check/left-out';
import { openErrors } from '../check/open-errors';
import { assumedShare } from '../measure/assumed-share';
import { headlineSentence, restsOnSentences } from '#words/headline';
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

/** @param isAmongSheets it stands on a sheet beside the others */
export const restsOn = ({ plan, measures, findings }: ReportInput, isAmongSheets = false): string[] =>
  restsOnSentences({
    isAmongSheets,
    unit: plan.unit,
    measures,
    hiddenRows: plan.hiddenRows,
    errors: openErrors(findings),
    leftOut: leftOutNames(findings),
  });
