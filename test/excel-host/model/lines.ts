/** Sizes and hiding of rows and columns. */
import type { Box } from './box';
import type { Line } from './records';

type Lines = ReadonlyMap<number, Line>;

function changeLines(lines: Lines, from: number, to: number, patch: Line): Lines {
  const changed = new Map(lines);
  for (let index = from; index <= to; index += 1) {
    const { hidden, ...line } = { ...lines.get(index), ...patch };
    const next = hidden ? { ...line, hidden } : line;
    // What is as it was in the beginning is not kept.
    if (Object.keys(next).length > 0) changed.set(index, next);
    else changed.delete(index);
  }
  return changed;
}

/** Excel allows any number of rows; the stand-in keeps one entry a row, so no more than this at once. */
const LONGEST = 200_000;

function guardLength(from: number, to: number): void {
  if (to - from > LONGEST) throw new Error('The stand-in changes at most 200,000 rows at once');
}

export function hideRows(rows: Lines, box: Box, hidden: boolean): Lines {
  guardLength(box.top, box.bottom);
  const changed = new Map(changeLines(rows, box.top, box.bottom, { hidden }));
  // What a filter hides stays hidden.
  for (const [row, line] of rows) if (line.filtered) changed.set(row, line);
  return changed;
}
/** Rows of a box that a filter leaves out; without `isOut` all of them are seen again. */
export function filterRows(rows: Lines, box: Box, isOut: (row: number) => boolean = () => false): Lines {
  const changed = new Map(rows);
  for (let row = box.top + 1; row <= box.bottom; row += 1) {
    const { hidden, filtered, ...line } = rows.get(row) ?? {};
    if (isOut(row)) changed.set(row, { ...line, hidden: true, filtered: true });
    else if (filtered && Object.keys(line).length > 0) changed.set(row, line);
    else if (filtered) changed.delete(row);
    else if (hidden) changed.set(row, { ...line, hidden });
  }
  return changed;
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

/** Without sizes of their own. */
function unsized(lines: Lines, from: number, to: number): Lines {
  const changed = new Map(lines);
  for (let index = from; index <= to; index += 1) {
    const { hidden, filtered } = lines.get(index) ?? {};
    if (hidden) changed.set(index, { hidden, ...(filtered && { filtered }) });
    else changed.delete(index);
  }
  return changed;
}
export const standardRows = (rows: Lines, box: Box): Lines => unsized(rows, box.top, box.bottom);
export const standardColumns = (columns: Lines, box: Box): Lines => unsized(columns, box.left, box.right);
