/** The position of a plan in sentences: the headline and what it rests on, the same wherever they are said. */
import { leftOutNames } from '../check/left-out';
import { openErrors } from '../check/open-errors';
import { headlineSentence, restsOnSentences } from '#words/headline';
import type { ReportInput } from './report-input';

export const headlineOf = ({ plan, measures, asAt }: ReportInput): string =>
  headlineSentence(measures.overall, {
    unit: plan.unit,
    recommendations: plan.recommendations.length,
    asAt,
  });

export const restsOn = ({ plan, measures, findings }: ReportInput): string[] =>
  restsOnSentences({
    unit: plan.unit,
    measures,
    hiddenRows: plan.hiddenRows,
    errors: openErrors(findings),
    leftOut: leftOutNames(findings),
  });
