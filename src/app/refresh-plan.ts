/** Read an opened plan again: one request where its sheets are still there. */
import type { CanRead, CanReadAgain } from '../workbook/workbook';
import { assessGrids, type OpenedPlan, type OpenOptions } from './open-plan';

/**
 * The plan as the workbook holds it now.
 *
 * @throws Problem as `openPlan` does.
 */
export async function refreshPlan(
  workbook: CanRead & CanReadAgain,
  opened: OpenedPlan,
  options: OpenOptions,
): Promise<OpenedPlan> {
  options.onStage?.('reading');
  return assessGrids(workbook, await workbook.refreshGrids(opened.source.grids), options, opened);
}
