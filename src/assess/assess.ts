/** From grids, settings and a day to an assessment, stage by stage: each is done once, and only where what it is made from has changed. */
import { checkSliced } from '../check/check-plan';
import { readHistory } from '../history/read-history';
import { measurePlan } from '../measure/measure-plan';
import type { Grid } from '../model/grid';
import type { Plan } from '../model/plan';
import type { Sliced } from '../model/slices';
import { locateSliced, readSliced, type Located } from '../reader/read-plan';
import type { AsAt } from './as-at';
import type { Assessed, Decided } from './assessment';
import { sameCells, sameChecks, sameHistory, sameLooks, samePlace, sameReading } from './unchanged';

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
export function* locateAgainSliced(
  { fileName, grids, decided }: Asked,
  before: Assessed | null,
): Sliced<Located> {
  const { settings } = decided;
  const isSame =
    before !== null &&
    before.fileName === fileName &&
    samePlace(before.settings, settings) &&
    sameCells(before.source.grids, grids);
  yield;
  return isSame ? before.source.located : yield* locateSliced(grids, settings, fileName);
}

/**
 * The other stages: read, check, measure.
 *
 * @param asked its grids with the looks that the located plan needs
 * @param dayOf the day to speak for, once it is known which day the plan itself says
 */
export function* assessSliced(
  { fileName, grids, decided }: Asked,
  located: Located,
  dayOf: (plan: Plan) => AsAt,
  before: Assessed | null,
): Sliced<Assessed> {
  const { settings } = decided;
  const samePlan =
    before !== null &&
    before.source.located === located &&
    sameReading(before.settings, settings) &&
    sameLooks(before.source.grids, grids);
  yield;
  const plan = samePlan ? before.plan : yield* readSliced(grids, located, settings);
  const { day: asAt, basis: asAtBasis } = dayOf(plan);
  const history = before && sameHistory(before.history, grids) ? before.history : readHistory(grids);
  yield;
  const sameFindings =
    before?.plan === plan &&
    before.asAt === asAt &&
    before.history === history &&
    sameChecks(before.settings, settings);
  const findings = sameFindings ? before.findings : yield* checkSliced(plan, { asAt, settings, history });
  yield;
  const measures = before?.plan === plan ? before.measures : measurePlan(plan);
  yield;
  return {
    fileName,
    ...decided,
    plan,
    findings,
    measures,
    history,
    asAt,
    asAtBasis,
    source: { grids, located },
  };
}
