/** Rectangles of cells, zero-based and inclusive, and their addresses. */
import { columnLetters } from '../../../src/model/address';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const WHOLE_SHEET: Box = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export const rowsOf = (box: Box): number => box.bottom - box.top + 1;
export const columnsOf = (box: Box): number => box.right - box.left + 1;
export const cellsOf = (box: Box): number => rowsOf(box) * columnsOf(box);
export const isWholeColumns = (box: Box): boolean => box.top === 0 && box.bottom === MAX_ROWS - 1;
export const isWholeRows = (box: Box): boolean => box.left === 0 && box.right === MAX_COLUMNS - 1;
export const isUnbounded = (box: Box): boolean => isWholeColumns(box) || isWholeRows(box);

export const isOnSheet = (box: Box): boolean =>
  box.top >= 0 &&
  box.left >= 0 &&
  box.bottom < MAX_ROWS &&
  box.right < MAX_COLUMNS &&
  box.top <= box.bottom &&
  box.left <= box.right;

export const boxAt = (top: number, left: number, rows = 1, columns = 1): Box => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

export const sameBox = (a: Box, b: Box): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const contains = (box: Box, row: number, column: number): boolean =>
  row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;

export function intersect(a: Box, b: Box): Box | null {
  const box = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return box.top <= box.bottom && box.left <= box.right ? box : null;
}

export const bounding = (a: Box, b: Box): Box => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** "A1:B2", "A:B", "1:2" or "A1". */
export function boxAddress(box: Box): string {
  if (isWholeRows(box)) return `${box.top + 1}:${box.bottom + 1}`;
  if (isWholeColumns(box)) return `${columnLetters(box.left)}:${columnLetters(box.right)}`;
  const first = `${columnLetters(box.left)}${box.top + 1}`;
  const last = `${columnLetters(box.right)}${box.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** "$A$1:$B$2", as formulas keep it. */
export const absoluteAddress = (box: Box): string => boxAddress(box).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** Quoted only where Excel quotes it. */
export function sheetPrefix(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

export const fullAddress = (sheet: string, box: Box): string => sheetPrefix(sheet) + boxAddress(box);

function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** "$A$1:B2", "A:B" or "1:2" without a sheet; null where it is no address. */
export function parseBox(address: string): Box | null {
  const [from = '', to = from, ...rest] = address.replaceAll('$', '').split(':');
  if (rest.length > 0) return null;
  const pattern = /^([A-Za-z]{0,3})(\d{0,7})$/;
  const first = pattern.exec(from);
  const last = pattern.exec(to);
  if (!first || !last || from === '' || to === '') return null;
  const [, firstLetters = '', firstDigits = ''] = first;
  const [, lastLetters = '', lastDigits = ''] = last;
  if ((firstLetters === '') !== (lastLetters === '') || (firstDigits === '') !== (lastDigits === ''))
    return null;
  if (!address.includes(':') && (firstLetters === '' || firstDigits === '')) return null;
  const top = firstDigits === '' ? 0 : Number(firstDigits) - 1;
  const bottom = lastDigits === '' ? MAX_ROWS - 1 : Number(lastDigits) - 1;
  const left = firstLetters === '' ? 0 : columnIndex(firstLetters);
  const right = lastLetters === '' ? MAX_COLUMNS - 1 : columnIndex(lastLetters);
  const box = {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
  return isOnSheet(box) ? box : null;
}

/** "'Action plan'!A1" to its sheet (null where there is none) and its address. */
export function splitAddress(address: string): { sheet: string | null; cells: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheet: null, cells: address };
  const sheet = address.slice(0, mark).replace(/^'(.*)'$/, '$1');
  return { sheet: sheet.replaceAll("''", "'"), cells: address.slice(mark + 1) };
}
