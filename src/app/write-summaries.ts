/** Write the summary sheets into the workbook that is open. */
import { textAt, type Grid } from '../model/grid';
import type { PlanPart } from '../model/plan';
import type { SheetKind } from '../model/own-names';
import type { Decisions } from '../render/changed-kept';
import type { SettingsEdit } from '../settings/edits';
import { isHalfSettings } from '../settings/find-settings';
import type { CanWriteSheets, PlanGuard, Receipt } from '../workbook/workbook';
import type { OpenedPlan } from './open-plan';
import { planSummaries } from './plan-summaries';
import { PRODUCT_VERSION } from './version';

/**
 * @param which the sheets wanted; all of them when absent.
 * @throws Problem 'read-only', 'protected', 'plan-moved', 'host-busy', 'host-failed': nothing has been written, or our sheets
 *   say on their first line that they are not whole.
 */
export function writeSummaries(
  workbook: CanWriteSheets,
  opened: OpenedPlan,
  which?: readonly SheetKind[],
): Promise<Receipt> {
  return workbook.writeSheets(planSummaries(opened, which), planGuards(opened), decisionsFor(opened, []));
}

/** What is written of the settings along with the summaries: decisions, and a sheet of them that was left half-written. */
export function decisionsFor(
  { source }: Pick<OpenedPlan, 'source'>,
  edits: readonly SettingsEdit[],
): Decisions | undefined {
  return edits.length > 0 || source.grids.some(isHalfSettings)
    ? { edits, version: PRODUCT_VERSION }
    : undefined;
}

/** The headers of the plan as they were read: what a write looks at again before it trusts the figures. */
export function planGuards({ plan, source }: OpenedPlan): PlanGuard[] {
  return plan.parts.map((part) => ({
    sheet: part.sheet,
    table: part.table,
    headers: headersOf(part, source.grids),
  }));
}

function headersOf(part: PlanPart, grids: readonly Grid[]): PlanGuard['headers'] {
  const grid = grids.find(({ sheet }) => sheet === part.sheet);
  if (!grid) return [];
  return part.columns.map(({ column }) => ({
    row: part.headerRow,
    column,
    text: textAt(grid, part.headerRow - grid.top, column - grid.left),
  }));
}
