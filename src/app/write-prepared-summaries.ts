/** Write the summary sheets as they were prepared, and keep names, choice of sheets and day where they are new. */
import type { SettingsEdit } from '../settings/edits';
import type { SheetKind } from '../model/own-names';
import type { CanWriteSheets, Receipt } from '../workbook/workbook';
import { asPrepared } from './as-prepared';
import { inSlices, type Pause } from './in-slices';
import type { OpenedPlan } from './open-plan';
import { planSummariesSliced } from './plan-summaries';
import { decisionsFor, planGuards } from './write-summaries';

/**
 * One write, so that one undo takes decisions and sheets back together. The sheets speak for the day of `opened`, whatever
 * day is kept.
 *
 * @param preparing as `asPrepared` has it, on the sheets too
 * @param which the sheets wanted now, whatever a colleague has kept meanwhile
 * @param pause taken between slices of the work, where others wait for their turn
 * @throws Problem as `writeSummaries` does.
 */
export async function writePreparedSummaries(
  workbook: CanWriteSheets,
  opened: OpenedPlan,
  preparing: readonly SettingsEdit[],
  which: readonly SheetKind[],
  pause?: Pause,
): Promise<Receipt> {
  const prepared = await asPrepared(opened, preparing, pause);
  const book = await inSlices(planSummariesSliced(prepared, which), pause);
  return workbook.writeSheets(book, planGuards(opened), decisionsFor(opened, preparing));
}
