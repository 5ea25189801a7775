/** From grids, settings and a day to an assessment, stage by stage: each is done once, and only where what it is made from has changed. */
import { checkPlan } from '../check/check-plan';
import { measurePlan } from '../measure/measure-plan';
import type { Grid } from '../model/grid';
import type { Plan } from '../model/plan';
import { locatePlan, readPlan, type Located } from '../reader/read-plan';
import type { AsAt } from './as-at';
import type { Assessed, Decided } from './assessment';
import { sameCells, sameChecks, sameLooks, samePlace, sameReading } from './unchanged';

/** What is assessed. */
export interface Asked {
  readonly fileName: string;
  readonly grids: readonly Grid[];
  readonly decided: Decided;
}

/**
 * The first stage: which cells are the plan. They may then have to be given their looks, before the rest is done.
 *
 * @throws Problem 'no-plan', 'no-such-sheet', 'no-such-table'.
 */
export function locateAgain({ fileName, grids, decided }: Asked, before: Assessed | null): Located {
  const { settings } = decided;
  const isSame =
    before !== null &&
    before.assessment.fileName === fileName &&
    samePlace(before.assessment.settings, settings) &&
    sameCells(before.source.grids, grids);
  return isSame ? before.source.located : locatePlan(grids, settings, fileName);
}

/**
 * The other stages: read, check, measure.
 *
 * @param asked its grids with the looks that the located plan needs
 * @param dayOf the day to speak for, once it is known which day the plan itself says
 */
export function assess(
  { fileName, grids, decided }: Asked,
  located: Located,
  dayOf: (plan: Plan) => AsAt,
  before: Assessed | null,
): Assessed {
  const { settings } = decided;
  const known = before?.assessment;
  const samePlan =
    before !== null &&
    before.source.located === located &&
    sameReading(before.assessment.settings, settings) &&
    sameLooks(before.source.grids, grids);
  const plan = samePlan ? before.assessment.plan : readPlan(grids, located, settings);
  const { day: asAt, basis: asAtBasis } = dayOf(plan);
  const sameFindings = known?.plan === plan && known.asAt === asAt && sameChecks(known.settings, settings);
  return {
    assessment: {
      fileName,
      ...decided,
      plan,
      findings: sameFindings ? known.findings : checkPlan(plan, { asAt, settings }),
      measures: known?.plan === plan ? known.measures : measurePlan(plan),
      asAt,
      asAtBasis,
    },
    source: { grids, located },
  };
}
