/** Cell addresses in A1 notation, from and to zero-based rows and columns. */
import type { Area, CellRef } from './grid';

/** 0 is "A", 25 "Z", 26 "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Row 11, column 7 is "H12". */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "A4:K66"; one cell is "A4". */
export function areaAddress({ top, left, rows, columns }: Area): string {
  const first = cellAddress(top, left);
  const last = cellAddress(top + rows - 1, left + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** "$A$4:$K$66", as a name or a chart has it. */
export const absoluteAddress = (area: Area): string =>
  areaAddress(area).replace(/(?<![A-Z])([A-Z]+)(\d+)/g, '$$$1$$$2');

/** A sheet name as a formula or link needs it: quoted, its quotes doubled. */
export const quoteSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** "'Action plan'!H12" */
export const fullAddress = (cell: CellRef): string =>
  `${quoteSheet(cell.sheet)}!${cellAddress(cell.row, cell.column)}`;

/** "H12" or "$H$12" to zero-based row and column; null where it is no address. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (!match?.[1] || !match[2]) return null;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** "A4:K66" to an area; null where it is none. */
export function parseArea(address: string): Area | null {
  const [from = '', to = from] = address.split(':');
  const first = parseAddress(from);
  const last = parseAddress(to);
  if (!first || !last) return null;
  const top = Math.min(first.row, last.row);
  const left = Math.min(first.column, last.column);
  return {
    top,
    left,
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}
