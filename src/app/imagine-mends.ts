/** What the plan would be if its sheets were changed: read from changed copies of them, with nothing written. */
import { assessSliced, locateAgainSliced } from '../assess/assess';
import { changedGrids } from '../edit/changed-grids';
import type { Mend } from '../edit/mend';
import { changeOfCells, type PlanChange } from '../edit/plan-change';
import type { Sliced } from '../model/slices';
import type { OpenedPlan } from './open-plan';

/** @throws Problem where there would be no plan any more */
export function* imagineChange(opened: OpenedPlan, change: PlanChange): Sliced<OpenedPlan> {
  const { fileName, settings, settingsProblems, conflicts, asAt, asAtBasis } = opened;
  const grids = changedGrids(opened.source.grids, change);
  const asked = { fileName, grids, decided: { settings, settingsProblems, conflicts } };
  const located = yield* locateAgainSliced(asked, null);
  return yield* assessSliced(asked, located, () => ({ day: asAt, basis: asAtBasis }), null);
}

/** The same of single cells. */
export const imagineMends = (opened: OpenedPlan, mends: readonly Mend[]): Sliced<OpenedPlan> =>
  imagineChange(opened, changeOfCells(mends));
