/** Areas of sheets as Excel counts them, and cut to what can be read. */
import type { Area } from '../../../model/grid';
import { READABLE_CELLS } from './payload-size';

/** Leaf properties that say where a range lies. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Of a range whose PLACE has been loaded. */
export const areaOf = (range: Excel.Range): Area => ({
  top: range.rowIndex,
  left: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

export const rangeAt = (sheet: Excel.Worksheet, { top, left, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top, left, rows, columns);

export const cellsIn = ({ rows, columns }: Area): number => rows * columns;

/** A plan has never had as many columns, nor a sheet of so many cells a plan all over. */
const MOST_COLUMNS = 256;
const CUT_CELLS = 1_000_000;

/** One stray cell can make the used area of a sheet as large as the sheet: then its first part is read. */
export function readableArea(area: Area): Area {
  if (cellsIn(area) <= READABLE_CELLS) return area;
  const columns = Math.min(area.columns, MOST_COLUMNS);
  return { ...area, columns, rows: Math.min(area.rows, Math.floor(CUT_CELLS / columns)) };
}

/** Of one column no more rows are looked at than are read of a plan of 20 columns whose used area is too large. */
const MOST_ROWS = 50_000;
const SHEET_ROWS = 1_048_576;
export const readableRows = (top: number, rows: number): number =>
  Math.min(rows, MOST_ROWS, SHEET_ROWS - top);

/** Bands of whole rows, top to bottom, of at most so many cells each; a band has at least one row. */
export function splitRows(area: Area, most: number): Area[] {
  const rows = Math.max(1, Math.floor(most / area.columns));
  const bands: Area[] = [];
  for (let done = 0; done < area.rows; done += rows) {
    bands.push({ ...area, top: area.top + done, rows: Math.min(rows, area.rows - done) });
  }
  return bands;
}
