/** Read an opened plan again: one request where its sheets are still there. */
import type { LiveWorkbook, Workbook } from '../workbook/workbook';
import { openPlan, type OpenedPlan, type OpenOptions } from './open-plan';

/**
 * The plan as the workbook holds it now.
 *
 * @throws Problem as `openPlan` does.
 */
export function refreshPlan(
  workbook: LiveWorkbook,
  opened: OpenedPlan,
  options: OpenOptions,
): Promise<OpenedPlan> {
  const again: Workbook = {
    name: workbook.name,
    readGrids: () => workbook.refreshGrids(opened.source.grids),
    withLooks: (grids, requests) => workbook.withLooks(grids, requests),
    access: () => workbook.access(),
  };
  return openPlan(again, options);
}
