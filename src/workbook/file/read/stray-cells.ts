/** Finds out how far the content of a sheet reaches, without a stray cell or two that would make it the whole sheet. */
import type { CellList } from './read-cells';

/** Rows and columns from the first of the sheet on. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** A sheet whose content lies in a rectangle of more cells than this has stray ones, or is refused. */
const LARGEST = 20_000_000;
/** A cell further away than this many empty rows or columns can be a stray one. */
const STRAY = 100;

/** Which rows, or columns, counted from 1, have cells with content. */
type Used = Uint8Array;

const firstOf = (used: Used): number => Math.max(0, used.indexOf(1));
const lastOf = (used: Used): number => Math.max(0, used.lastIndexOf(1));

/** The last used one before the widest gap, up to `end`; null where none is wide. */
function beforeGap(used: Used, end: number): number | null {
  let widest = STRAY;
  let found: number | null = null;
  let previous = firstOf(used);
  for (let at = previous + 1; at <= end; at++) {
    if (used[at] === 0) continue;
    if (at - previous > widest) {
      widest = at - previous;
      found = previous;
    }
    previous = at;
  }
  return found;
}

const NOTHING: Extent = { rows: 0, columns: 0 };
const cellsOf = ({ rows, columns }: Extent): number => rows * columns;

/** Leaves out stray cells until the rest can be held whole: each time at the gap that leaves the least. */
function withoutStrays(rows: Used, columns: Used): Extent {
  let extent: Extent = { rows: lastOf(rows), columns: lastOf(columns) };
  while (cellsOf(extent) > LARGEST) {
    const shorter = beforeGap(rows, extent.rows);
    const narrower = beforeGap(columns, extent.columns);
    if (shorter === null && narrower === null) {
      // Nothing but a stray cell; or a sheet that is full, which is refused for it.
      return Math.max(firstOf(rows), firstOf(columns)) > STRAY ? NOTHING : extent;
    }
    const cuts = [
      { ...extent, rows: shorter ?? extent.rows },
      { ...extent, columns: narrower ?? extent.columns },
    ] as const;
    extent = cellsOf(cuts[0]) <= cellsOf(cuts[1]) ? cuts[0] : cuts[1];
  }
  return extent;
}

/** As far as the last cell with content, wherever it stands. */
function wholeExtent({ rows, columns, values, uncalculated }: CellList): Extent {
  let bottom = 0;
  let right = 0;
  for (let at = 0; at < values.length; at++) {
    if (values[at] === null && !uncalculated.has(at)) continue;
    bottom = Math.max(bottom, (rows[at] as number) + 1);
    right = Math.max(right, (columns[at] as number) + 1);
  }
  return { rows: bottom, columns: right };
}

/** Formatting alone is no content: often a million rows have nothing else. */
export function contentExtent(cells: CellList): Extent {
  const { rows, columns, values, uncalculated } = cells;
  const whole = wholeExtent(cells);
  if (cellsOf(whole) <= LARGEST) return whole;
  const usedRows = new Uint8Array(ROWS + 1);
  const usedColumns = new Uint8Array(COLUMNS + 1);
  for (let at = 0; at < values.length; at++) {
    if (values[at] === null && !uncalculated.has(at)) continue;
    usedRows[(rows[at] as number) + 1] = 1;
    usedColumns[(columns[at] as number) + 1] = 1;
  }
  return withoutStrays(usedRows, usedColumns);
}
