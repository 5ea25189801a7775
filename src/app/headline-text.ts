/** The headline of a plan as text, to copy into a report. */
import { leftOutNames } from '../check/left-out';
import { openErrors } from '../check/open-errors';
import { headlineParagraph, restsOnSentences } from '#words/headline';
import type { OpenedPlan } from './open-plan';

const factsOf = ({ plan, asAt }: OpenedPlan) => ({
  unit: plan.unit,
  recommendations: plan.recommendations.length,
  asAt,
});

/** The headline and what it rests on, one paragraph. */
export function headlineText(opened: OpenedPlan): string {
  const { plan, measures } = opened;
  const rests = restsOnSentences({
    unit: plan.unit,
    measures,
    hiddenRows: plan.hiddenRows,
    errors: openErrors(opened.findings),
    leftOut: leftOutNames(opened.findings),
  });
  return headlineParagraph(measures.overall, factsOf(opened), rests);
}
