/** What was typed or pasted around an Excel table that has not grown with it: rows below it, columns beside it (3.8a). */
import { trimmed, valueAt, type Grid } from '../../model/grid';
import { dateAt } from '../../model/days/read-date';
import { saysStatus } from '../text/key-text';
import { sampleRows } from '../table/sample-rows';
import { looksLikeReference } from '../text/reference-text';

/** The cells of a table, as grid rows and columns; `bottom` is the row after its last. */
export interface TableCells {
  readonly top: number;
  readonly bottom: number;
  readonly first: number;
  readonly last: number;
}

/** A row typed below a table fills more cells than a line of a key or a note. */
const LEAST_TYPED = 3;
/** In so many columns it says what the rows of the table say there. */
const LEAST_ALIKE = 2;
/** Share of the rows that a column with a header fills to belong to the table: a key there is shorter. */
const TYPED = 0.5;

/** True where a column holds something in one of the rows, and in that share of them. Beyond the sheet there is nothing. */
export function fills(grid: Grid, column: number, from: number, to: number, share = 0): boolean {
  let filled = 0;
  for (let row = from; row < to; row++) if (valueAt(grid, row, column) !== null) filled++;
  return filled > 0 && filled >= (to - from) * share;
}

export const filledIn = (grid: Grid, row: number, first: number, last: number): number =>
  Array.from({ length: last + 1 - first }, (_, at) => valueAt(grid, row, first + at)).filter(
    (value) => value !== null,
  ).length;

const isInTable = (grid: Grid, row: number, column: number): boolean =>
  grid.tables.some(({ area }) => {
    const [down, across] = [row + grid.top - area.top, column + grid.left - area.left];
    return down >= 0 && down < area.rows && across >= 0 && across < area.columns;
  });

const NUMBERED = /\d$/;
const isCode = (text: string): boolean => NUMBERED.test(text) && looksLikeReference(text);

/** What stands in a numbered column right above a row, or above a blank row there. */
const codeAbove = (grid: Grid, row: number, column: number): string =>
  trimmed(grid, row - 1, column) || trimmed(grid, row - 2, column);

/** So many rows down its number may go on, over the head of a page or a blank row. */
const ROWS_DOWN = 4;

/** "3 | ... | Improvement | No" below "2 | ...": a row of the plan, whatever its answers look like. */
export const isNumberedOn = (grid: Grid, row: number, first: number): boolean =>
  isCode(trimmed(grid, row, first)) &&
  Array.from({ length: ROWS_DOWN }, (_, at) => row - 1 - at).some((above) =>
    isCode(trimmed(grid, above, first)),
  );

/** In the order of their numbers: "R10" after "R9", and "1" before "R6". */
const inOrder = (code: string): string =>
  code.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(6, '0'));

/** The same right below it, or a blank row further down, with a number that is no smaller. */
function goesOn(grid: Grid, row: number, first: number): boolean {
  const [own, above] = [trimmed(grid, row, first), codeAbove(grid, row, first)];
  return isCode(own) && isCode(above) && inOrder(own) >= inOrder(above);
}

/** In some columns the row says what rows of the table say there: the same, or a day, or a status. */
function isAlike(grid: Grid, row: number, { first, last }: TableCells, rows: readonly number[]): boolean {
  const isDay = (at: number, column: number): boolean => dateAt(grid, at, column).kind === 'date';
  const isStatus = (at: number, column: number): boolean => saysStatus(trimmed(grid, at, column));
  let alike = 0;
  for (let column = first; column <= last; column++) {
    const text = trimmed(grid, row, column);
    if (text === '') continue;
    const isSaid = rows.some((one) => trimmed(grid, one, column) === text);
    const isOfKind = (is: typeof isDay): boolean => is(row, column) && rows.some((one) => is(one, column));
    if (isSaid || isOfKind(isDay) || isOfKind(isStatus)) alike++;
  }
  return alike >= LEAST_ALIKE;
}

/** Where the rows end that were typed below a table: right below it, or a blank row further down and going on from its numbers. */
export function endTypedBelow(grid: Grid, table: TableCells): number {
  const { top, bottom, first, last } = table;
  // Below most tables there is nothing that would have to be held against their rows.
  let sample: readonly number[] | undefined;
  const rows = (): readonly number[] =>
    (sample ??= sampleRows(Array.from({ length: bottom - top - 1 }, (_, at) => top + 1 + at)));
  const isTyped = (row: number): boolean => {
    const filled = filledIn(grid, row, first, last);
    if (filled < LEAST_TYPED || filled * 2 <= last + 1 - first || isInTable(grid, row, first)) return false;
    return goesOn(grid, row, first) || isAlike(grid, row, table, rows());
  };
  let end = bottom;
  if (isTyped(end + 1) && filledIn(grid, end, first, last) === 0 && goesOn(grid, end + 1, first)) end++;
  while (isTyped(end)) end++;
  return end;
}

/** The last column that may have been typed beside a table: with a header in its row, and in no table. */
export function lastBeside(grid: Grid, { top, bottom, last }: TableCells): number {
  let beside = last;
  while (
    valueAt(grid, top, beside + 1) !== null &&
    !isInTable(grid, top, beside + 1) &&
    fills(grid, beside + 1, top + 1, bottom, TYPED)
  )
    beside++;
  return beside;
}
