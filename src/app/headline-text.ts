/** The headline of a plan as text, to copy into a report. */
import { restsOn } from '../report/position';
import { headlineParagraph } from '#words/headline';
import type { OpenedPlan } from './open-plan';

const factsOf = ({ plan, asAt }: OpenedPlan) => ({
  unit: plan.unit,
  recommendations: plan.recommendations.length,
  asAt,
});

/** The headline and what it rests on, one paragraph. */
export const headlineText = (opened: OpenedPlan): string =>
  headlineParagraph(opened.measures.overall, factsOf(opened), restsOn(opened));
