/** What a date cell says (section 7 of the method). */
import { formatAt, textAt, valueAt, type CellValue, type Grid } from '../grid';
import { isoFromSerial, lastOfMonth } from './calendar';
import { datePartsOf } from './date-format';
import type { DateReading } from './day';
import { readDateText } from './read-date-text';

/**
 * Reads a date cell. Any value has a reading; nothing is thrown.
 *
 * @param value a date is its serial number
 * @param text as shown
 * @param format number format code, "" for General: it decides whether a number is a day, a month or no date
 */
export function readDateCell(value: CellValue, text: string, format: string, date1904: boolean): DateReading {
  if (typeof value === 'number') return readDateNumber(value, format, date1904);
  return readDateText(typeof value === 'string' ? value : text);
}

/** The same of a cell of a grid. */
export const dateAt = (grid: Grid, row: number, column: number): DateReading =>
  readDateCell(
    valueAt(grid, row, column),
    textAt(grid, row, column),
    formatAt(grid, row, column),
    grid.date1904,
  );

function readDateNumber(value: number, format: string, date1904: boolean): DateReading {
  const parts = datePartsOf(format);
  // 2025 typed into a cell is a year; any other number without a date format is no date.
  if (!parts) return Number.isInteger(value) ? readDateText(String(value)) : { kind: 'unreadable' };
  const day = isoFromSerial(value, date1904);
  if (day === null) return { kind: Math.floor(value) === 60 ? 'impossible' : 'unreadable' };
  if (parts.day && parts.month)
    return parts.year ? { kind: 'date', day, period: false } : { kind: 'mangled', day };
  if (parts.day || !parts.year) return { kind: 'unreadable' };
  const [year, month] = day.split('-').map(Number);
  const last = lastOfMonth(year ?? 0, parts.month ? (month ?? 0) : 12);
  return last === null ? { kind: 'unreadable' } : { kind: 'date', day: last, period: true };
}
