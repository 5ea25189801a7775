/**
 * Looks how far the cells of a worksheet part reach, so that the file library can be told where to stop: it makes a full
 * rectangle of whatever it is given, and formatting alone, or one stray cell, can make that the whole sheet.
 */
import { areaAddress } from '../../plan/address';
import type { Stretch } from './cut-text';
import { cutText } from './cut-text';
import { scanCells } from './scan-cells';
import { findRows } from './sheet-frame';

/** Rows and columns from A1 on. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** Cells of a rectangle, filled or not, that the library takes. */
const LARGEST = 20_000_000;
/** Cells of formatting beyond the content that are not worth stopping before. */
const SPILL = 100_000;
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

/** Leaves out stray cells until the rest can be read whole: each time at the gap that leaves the least. */
function withoutStrays(rows: Used, columns: Used): Extent {
  let extent: Extent = { rows: lastOf(rows), columns: lastOf(columns) };
  while (cellsOf(extent) > LARGEST) {
    const shorter = beforeGap(rows, extent.rows);
    const narrower = beforeGap(columns, extent.columns);
    if (shorter === null && narrower === null) {
      // Nothing but a stray cell; or a sheet that is full, which the library refuses.
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

/** What the library is given of a worksheet part, and how much of that it is to read: "A1:K66", or null for all. */
export interface BoundedSheet {
  readonly xml: string;
  readonly range: string | null;
  /** Some of its texts stand among the shared strings. */
  readonly needsStrings: boolean;
}

const ROW_END = /<\/(?:[\w.-]+:)?row\s*>/g;

/** The rows below the last content: often a million that are only formatted. */
function tailOf(xml: string, [from, to]: Stretch, lastContent: number): Stretch {
  ROW_END.lastIndex = lastContent;
  return [lastContent < 0 ? from : ROW_END.exec(xml) ? ROW_END.lastIndex : to, to];
}

/**
 * The sheet with its cells settled; one that reaches far beyond its content, or has stray cells, is bounded. Time grows
 * with the length of the part. Throws `XmlDamage`.
 */
export function boundSheet(xml: string): BoundedSheet {
  const stretch = findRows(xml);
  if (!stretch) return { xml, range: null, needsStrings: false };
  const rows = new Uint8Array(ROWS + 1);
  const columns = new Uint8Array(COLUMNS + 1);
  let lastRow = 0;
  let lastColumn = 0;
  let lastContent = -1;
  let needsStrings = false;
  const cuts = scanCells(xml, stretch, ({ row, column, at, hasContent, isShared }) => {
    needsStrings ||= isShared;
    if (row > lastRow) lastRow = row;
    if (column > lastColumn) lastColumn = column;
    if (!hasContent) return;
    rows[row] = 1;
    columns[column] = 1;
    lastContent = at;
  });
  const extent = withoutStrays(rows, columns);
  const whole = cellsOf({ rows: lastRow, columns: lastColumn });
  if (whole <= LARGEST && whole - cellsOf(extent) <= SPILL) {
    return { xml: cutText(xml, cuts), range: null, needsStrings };
  }
  const area = { top: 0, left: 0, rows: Math.max(1, extent.rows), columns: Math.max(1, extent.columns) };
  cuts.push(tailOf(xml, stretch, lastContent));
  return { xml: cutText(xml, cuts), range: areaAddress(area), needsStrings };
}
