/** Sizes and hiding of rows and columns. */
import type { Box } from './box';
import type { Line } from './records';

type Lines = ReadonlyMap<number, Line>;

function changeLines(lines: Lines, from: number, to: number, patch: Line): Lines {
  const changed = new Map(lines);
  for (let index = from; index <= to; index += 1) changed.set(index, { ...lines.get(index), ...patch });
  return changed;
}

/** Excel allows any number of rows; the stand-in keeps one entry a row, so no more than this at once. */
const LONGEST = 200_000;

function guardLength(from: number, to: number): void {
  if (to - from > LONGEST) throw new Error('The stand-in changes at most 200,000 rows at once');
}

export function hideRows(rows: Lines, box: Box, hidden: boolean): Lines {
  guardLength(box.top, box.bottom);
  return changeLines(rows, box.top, box.bottom, { hidden });
}
export const hideColumns = (columns: Lines, box: Box, hidden: boolean): Lines =>
  changeLines(columns, box.left, box.right, { hidden });

/** Points. */
export function sizeRows(rows: Lines, box: Box, size: number): Lines {
  guardLength(box.top, box.bottom);
  return changeLines(rows, box.top, box.bottom, { size });
}
export const sizeColumns = (columns: Lines, box: Box, size: number): Lines =>
  changeLines(columns, box.left, box.right, { size });
