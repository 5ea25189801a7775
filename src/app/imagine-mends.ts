/** What the plan would be if its sheets were changed: read from changed copies of them, with nothing written. */
import { assessSliced, locateAgainSliced } from '../assess/assess';
import { changedGrids } from '../edit/changed-grids';
import type { Mend } from '../edit/mend';
import { changeOfCells, type PlanChange } from '../edit/plan-change';
import type { Grid } from '../model/grid';
import type { Sliced } from '../model/slices';
import type { OpenedPlan } from './open-plan';

/** @throws Problem where there would be no plan any more */
export const imagineChange = (opened: OpenedPlan, change: PlanChange): Sliced<OpenedPlan> =>
  imagineSheets(opened, changedGrids(opened.source.grids, change));

/** The same of sheets that have been changed already. */
export function* imagineSheets(opened: OpenedPlan, grids: readonly Grid[]): Sliced<OpenedPlan> {
  const { fileName, settings, settingsProblems, conflicts, asAt, asAtBasis } = opened;
  const asked = { fileName, grids, decided: { settings, settingsProblems, conflicts } };
  const located = yield* locateAgainSliced(asked, null);
  return yield* assessSliced(asked, located, () => ({ day: asAt, basis: asAtBasis }), null);
}

/** The same of single cells. */
export const imagineMends = (opened: OpenedPlan, mends: readonly Mend[]): Sliced<OpenedPlan> =>
  imagineChange(opened, changeOfCells(mends));
