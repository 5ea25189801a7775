/**
 * Looks how far the cells of a worksheet part reach, so that the file library can be told where to stop: it makes a full
 * rectangle of whatever it is given, and formatting alone, or one stray cell, can make that the whole sheet.
 */
import { areaAddress } from '../../plan/address';
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

/**
 * A cell's tag: the letters and digits of its address, and what follows the tag where the cell has content. The address
 * is looked for ahead, and so once only: a tag of very many attributes without an end is not gone through for each.
 */
const CELL =
  /<(?:[\w.-]+:)?c(?=[\s/>])(?=(?:\s(?:r|[^<>]*?\sr)="([A-Z]{1,3})(\d{1,7})")?)[^<>]*>(?:\s*<(?:[\w.-]+:)?(v|f|is)[\s/>])?/g;

/** Which rows, or columns, counted from 1, have cells with content. */
type Used = Uint8Array;

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

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
}

const ROW_END = /<\/(?:[\w.-]+:)?row\s*>/g;

/** Without the rows below the last content: often a million that are only formatted. */
function withoutTail(xml: string, lastContent: number): string {
  const rows = findRows(xml);
  if (!rows) return xml;
  ROW_END.lastIndex = lastContent;
  const end = lastContent < 0 ? rows.from : ROW_END.exec(xml) ? ROW_END.lastIndex : rows.to;
  return end < rows.to ? xml.slice(0, end) + xml.slice(rows.to) : xml;
}

/**
 * A sheet that reaches far beyond its content, or has stray cells, is bounded; any other is left as it is. Time grows with
 * the length of the part. Throws `XmlDamage`.
 */
export function boundSheet(xml: string): BoundedSheet {
  const numbers = new Map<string, number>();
  const rows = new Uint8Array(ROWS + 1);
  const columns = new Uint8Array(COLUMNS + 1);
  let lastRow = 0;
  let lastColumn = 0;
  let lastContent = -1;
  for (const cell of xml.matchAll(CELL)) {
    const [, letters, digits, content] = cell;
    // Cells that do not say where they are follow one another: there are no gaps.
    if (letters === undefined) return { xml, range: null };
    let column = numbers.get(letters);
    if (column === undefined) numbers.set(letters, (column = columnNumber(letters)));
    const row = Number(digits);
    if (row > lastRow) lastRow = row;
    if (column > lastColumn) lastColumn = column;
    if (content === undefined) continue;
    rows[row] = 1;
    lastContent = cell.index;
    columns[column] = 1;
  }
  const extent = withoutStrays(rows, columns);
  const whole = cellsOf({ rows: lastRow, columns: lastColumn });
  if (whole <= LARGEST && whole - cellsOf(extent) <= SPILL) return { xml, range: null };
  const area = { top: 0, left: 0, rows: Math.max(1, extent.rows), columns: Math.max(1, extent.columns) };
  return { xml: withoutTail(xml, lastContent), range: areaAddress(area) };
}
