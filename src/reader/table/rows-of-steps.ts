/** Steps of actions in rows of their own, each with its status: what is counted then is the step. */
import { trimmed } from '../../model/grid';
import {
  columnOf,
  statusColumns,
  type Block,
  type ChosenColumn,
  type FoundColumn,
  type StatusColumns,
} from './block';
import { columnReasons, type Evidence } from './column-signals';
import { COLUMN_LIMITS } from './signals';

/** "Long-term actions" beside "Short-term actions" are as much actions as those. */
const ALSO_ACTION = /\bactions?\b/;

/**
 * The column that says what is done in the rows that leave that of the actions blank and say how they stand: "Milestone"
 * beside "Action". Null where these are few, so that a text is only missing, or one stands below no action of its
 * recommendation; and where actions stand beside no step and above none.
 */
export function stepsOf(
  { grid }: Block,
  rows: readonly number[],
  columns: readonly ChosenColumn[],
  statuses: StatusColumns,
  free: readonly Evidence[],
): FoundColumn | null {
  const steps = free.filter(
    ({ label: { words } }) => words.matches[0]?.role === 'action' && !ALSO_ACTION.test(words.own),
  );
  const [action, recommendation] = [columnOf({ columns }, 'action'), columnOf({ columns }, 'recommendation')];
  const [status] = statusColumns(statuses);
  if (steps.length === 0 || action === null || !status) return null;
  const holds = (row: number, column: number): boolean => trimmed(grid, row, column) !== '';
  const isOpen = (row: number): boolean => !holds(row, action);
  const said = rows.filter((row) => holds(row, status.column));
  const open = said.filter(isOpen);
  if (open.length === 0 || open.length < said.length * COLUMN_LIMITS.some) return null;
  let [asked, isLed] = ['', false];
  for (const row of rows) {
    const text = recommendation === null ? '' : trimmed(grid, row, recommendation);
    if (text !== '' && text !== asked) [asked, isLed] = [text, false];
    if (!isOpen(row)) isLed = true;
    else if (!isLed && holds(row, status.column)) return null;
  }
  const found = steps.find(
    ({ label: { column } }) =>
      open.every((row) => holds(row, column)) &&
      said.filter((row) => holds(row, column)).length * 2 >= said.length,
  );
  return found ? { role: 'action', label: found.label, reasons: columnReasons('holds-text') } : null;
}
