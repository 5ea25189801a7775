/** Dates typed month first: where one text of a column can be nothing else (12/31/2024), those that could be either are not trusted. */
import { valueAt, type CellRef, type Grid } from '../../model/grid';
import type { Action, DateCell } from '../../model/plan';

const NUMBERS = /^\s*(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?\d{2,4}\s*$/;
const columnOf = ({ sheet, column }: CellRef): string => `${column} ${sheet}`;

/** First and second number of a text date; null for a date that Excel holds as one, and for any other text. */
function numbersOf({ cell, text }: DateCell, isText: (cell: CellRef) => boolean): [number, number] | null {
  const match = isText(cell) ? NUMBERS.exec(text) : null;
  return match && [Number(match[1]), Number(match[2])];
}

/** The actions, with the readings of such columns `mangled`. */
export function doubtMonthFirst(
  actions: readonly Action[],
  gridOf: ReadonlyMap<string, Grid>,
): readonly Action[] {
  const isText = (cell: CellRef): boolean => {
    const grid = gridOf.get(cell.sheet);
    return (
      grid !== undefined && typeof valueAt(grid, cell.row - grid.top, cell.column - grid.left) === 'string'
    );
  };
  const monthFirst = new Set<string>();
  const look = (date: DateCell | null): void => {
    const numbers = date && numbersOf(date, isText);
    if (!date || !numbers) return;
    const [first, second] = numbers;
    if (first >= 1 && first <= 12 && second > 12 && second <= 31) monthFirst.add(columnOf(date.cell));
  };
  for (const { due, revised } of actions) {
    look(due);
    look(revised);
  }
  if (monthFirst.size === 0) return actions;
  const doubted = (date: DateCell | null): DateCell | null => {
    if (date?.reading.kind !== 'date' || !monthFirst.has(columnOf(date.cell))) return date;
    const numbers = numbersOf(date, isText);
    // It was read day first, so the second is a month. 05/05/2025 is the same day either way.
    const isEither = numbers !== null && numbers[0] !== numbers[1] && numbers[0] <= 12;
    return isEither
      ? { ...date, reading: { kind: 'mangled', day: date.reading.day, monthFirst: true } }
      : date;
  };
  return actions.map((action) => ({ ...action, due: doubted(action.due), revised: doubted(action.revised) }));
}
