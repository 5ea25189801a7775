/** Steps of actions in rows of their own, each with its status: what is counted then is the step. */
import { trimmed } from '../../model/grid';
import { statusColumns, type Block, type ChosenColumn, type FoundColumn, type StatusColumns } from './block';
import { columnReasons, type Evidence } from './column-signals';
import { COLUMN_LIMITS } from './signals';

/**
 * The column that says what is done in the rows that leave that of the actions blank and say how they stand: "Milestone"
 * beside "Action". Null where these are few, so that a text is only missing.
 */
export function stepsOf(
  { grid }: Block,
  rows: readonly number[],
  action: ChosenColumn | undefined,
  statuses: StatusColumns,
  free: readonly Evidence[],
): FoundColumn | null {
  const [status] = statusColumns(statuses);
  if (!action || !status) return null;
  const holds = (row: number, column: number): boolean => trimmed(grid, row, column) !== '';
  const said = rows.filter((row) => holds(row, status.column));
  const open = said.filter((row) => !holds(row, action.column));
  if (open.length === 0 || open.length < said.length * COLUMN_LIMITS.some) return null;
  const found = free.find(
    ({ label: { column, words } }) =>
      words.matches[0]?.role === 'action' && open.every((row) => holds(row, column)),
  );
  return found ? { role: 'action', label: found.label, reasons: columnReasons('holds-text') } : null;
}
