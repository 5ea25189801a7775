/** What Excel allows as the name of a sheet, a table or a range. */
import type { BookState } from './state';

export function isSheetName(name: unknown): name is string {
  if (typeof name !== 'string' || name.trim() === '' || name.length > 31) return false;
  return (
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history'
  );
}

/** Letters, digits, dots and underlines; no address, not R or C alone. */
export function isDefinedName(name: unknown): name is string {
  if (typeof name !== 'string' || name.length > 255) return false;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) return false;
  return !/^([A-Za-z]{1,3}\d+|[RrCc]|R\d+C\d+)$/.test(name);
}

/** Tables and named ranges of the whole workbook share their names. */
export function isNameTaken(book: BookState, name: string): boolean {
  const wanted = name.toLowerCase();
  return (
    book.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === wanted)) ||
    book.names.some((record) => record.sheetId === null && record.name.toLowerCase() === wanted)
  );
}

/** "Sheet1", "Table1" ...: the first that is free. */
export function freeName(stem: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    if (!isTaken(`${stem}${number}`)) return `${stem}${number}`;
  }
}
