/** Which statuses a person can choose for a cell whose own is missing, unreadable or in doubt, and the change that writes one. */
import type { Finding, FindingCode } from '../check/finding';
import { isInArea } from '../model/areas';
import type { CellRef, Grid } from '../model/grid';
import type { Plan } from '../model/plan';
import type { Mend } from './mend';

/** Findings that another status in the cell would put right. */
const ABOUT_STATUS: readonly FindingCode[] = [
  'status-missing',
  'status-unknown',
  'status-conflict',
  'status-doubtful',
];
/** More than these are no choice any more. */
const MOST = 12;

/** What the cell shows; "" where it is beyond what was read. */
export function shownIn(grids: readonly Grid[], { sheet, row, column }: CellRef): string {
  const grid = grids.find((one) => one.sheet === sheet);
  return grid?.texts[column - grid.left]?.[row - grid.top] ?? '';
}

/** What the cell's own list allows; empty where it has none. */
export const allowedAt = (grids: readonly Grid[], { sheet, row, column }: CellRef): readonly string[] =>
  grids.find((grid) => grid.sheet === sheet)?.validations.find(({ area }) => isInArea(area, row, column))
    ?.allowed ?? [];

/**
 * The words that the cell's own list allows; without a list those that the plan uses and that can be read, commonest first.
 * None where the finding is about something else, or the status has no cell of its own.
 */
export function statusChoices(
  plan: Plan,
  grids: readonly Grid[],
  { code, cell, action }: Finding,
): readonly string[] {
  const own = action === null ? null : (plan.actions[action]?.status.cell ?? null);
  if (cell === null || own === null || !ABOUT_STATUS.includes(code)) return [];
  if (own.row !== cell.row || own.column !== cell.column) return [];
  const allowed = allowedAt(grids, cell);
  const used = plan.statusMap
    .filter(({ source, basis, status }) => source === 'text' && basis !== 'unread' && status !== '')
    .sort((a, b) => b.count - a.count)
    .map(({ status }) => status);
  const shown = shownIn(grids, cell);
  return [...new Set(allowed.length > 0 ? allowed : used)].filter((one) => one !== shown).slice(0, MOST);
}

/** Writes a status into the cell of a finding, where it still shows what it showed. */
export const statusMend = (grids: readonly Grid[], cell: CellRef, status: string): Mend => ({
  cell,
  expected: shownIn(grids, cell).trim(),
  replacement: status,
});
