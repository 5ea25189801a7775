/** What a date cell says (section 7 of the method). */
import type { CellValue } from '../grid';
import { isoFromSerial, lastOfMonth } from './calendar';
import { datePartsOf } from './date-format';
import { readDateText } from './read-date-text';

/** A calendar day without time or zone, "2025-03-31". Comparable as text. */
export type IsoDate = string;

export type DateReading =
  | { readonly kind: 'blank' }
  /** `period` is true where the day is the last of a longer period (a month, a quarter, a season, a year). */
  | { readonly kind: 'date'; readonly day: IsoDate; readonly period: boolean }
  | { readonly kind: 'open-ended' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'impossible' }
  /**
   * A day and month that Excel has read as a date of some year: shown without one ("24-Oct"); or, with `monthFirst`, a
   * text that may have been typed month first ("03/04/2025"), read day first.
   */
  | { readonly kind: 'mangled'; readonly day: IsoDate; readonly monthFirst?: true };

/**
 * Reads a date cell. Any value has a reading; nothing is thrown.
 *
 * @param value a date is its serial number
 * @param text as shown
 * @param format number format code, "" for General: it decides whether a number is a day, a month or no date
 */
export function readDateCell(value: CellValue, text: string, format: string, date1904: boolean): DateReading {
  if (typeof value === 'number') return readDateNumber(value, format, date1904);
  if (typeof value === 'string') return readDateText(value);
  return value === null && text.trim() === '' ? { kind: 'blank' } : readDateText(text);
}

function readDateNumber(value: number, format: string, date1904: boolean): DateReading {
  const parts = datePartsOf(format);
  // 2025 typed into a cell is a year; any other number without a date format is no date.
  if (!parts)
    return Number.isInteger(value) && value < 10_000 ? readDateText(String(value)) : { kind: 'unreadable' };
  const day = isoFromSerial(value, date1904);
  if (day === null) return { kind: Math.floor(value) === 60 ? 'impossible' : 'unreadable' };
  if (parts.day && parts.month)
    return parts.year ? { kind: 'date', day, period: false } : { kind: 'mangled', day };
  if (parts.day || !parts.year) return { kind: 'unreadable' };
  const [year, month] = day.split('-').map(Number);
  const last = lastOfMonth(year ?? 0, parts.month ? (month ?? 0) : 12);
  return last === null ? { kind: 'unreadable' } : { kind: 'date', day: last, period: true };
}
