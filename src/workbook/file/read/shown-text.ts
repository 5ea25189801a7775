/** What a cell shows: its value through its number format, as Excel in English (UK) does. */
import * as numfmt from 'numfmt';
import { DAYS_1904, isoFromSerial } from '../../../model/days/calendar';
import { showDay } from '../../../model/days/show-day';
import type { CellValue } from '../../../model/grid';

/** Whole numbers this long still show all their digits in the General format. */
const LONGEST_GENERAL = 1e11;
/** Texts remembered of one format. */
const MOST_REMEMBERED = 20_000;
const OPTIONS = { locale: 'en-GB' } as const;
/** From here on Excel's days are those of the calendar. */
const FIRST_TRUE_DAY = 61;
/** "[$-40C]" asks for another language's months, "[$-809]" for ours. */
const OTHER_LANGUAGE = /^\[\$-(?!0*809\])/;

/** Shows values of one workbook. Remembers what it has shown: dates and percentages repeat. */
export interface TextMaker {
  /** `format` is "" for General. Text is returned as it is, the same string. */
  show(value: CellValue, format: string): string;
}

/** Nothing but day, month and year, as most plans have them. To load the library for it would take as long as to read a plan. */
const isPlainDay = (format: string): boolean =>
  /[dmy]/i.test(format) && !OTHER_LANGUAGE.test(format) && showDay('2000-01-01', format) !== null;

function showPlainDay(serial: number, format: string): string | null {
  if (!Number.isInteger(serial) || serial < FIRST_TRUE_DAY || !isPlainDay(format)) return null;
  const day = isoFromSerial(serial, false);
  return day === null ? null : showDay(day, format);
}

function formatSafely(value: number, format: string): string {
  try {
    return numfmt.format(format === '' ? 'General' : format, value, OPTIONS);
  } catch {
    // A code that Excel would not have written: the plain number is still readable.
    return numfmt.format('General', value, OPTIONS);
  }
}

/** A format that cannot be read is no date's. */
export function isDate(format: string): boolean {
  try {
    return isPlainDay(format) || numfmt.isDateFormat(format);
  } catch {
    return false;
  }
}

export function createTextMaker(date1904: boolean): TextMaker {
  const memory = new Map<string, Map<number, string>>();
  const shift = (format: string): number => (date1904 && format !== '' && isDate(format) ? DAYS_1904 : 0);
  const showNumber = (value: number, format: string): string => {
    if (format === '' && Number.isInteger(value) && Math.abs(value) < LONGEST_GENERAL) return String(value);
    let shown = memory.get(format);
    if (!shown) memory.set(format, (shown = new Map()));
    let text = shown.get(value);
    if (text !== undefined) return text;
    const serial = value + shift(format);
    text = showPlainDay(serial, format) ?? formatSafely(serial, format);
    // A column of measurements repeats nothing: to remember it all would take more room than the sheet.
    if (shown.size < MOST_REMEMBERED) shown.set(value, text);
    return text;
  };
  return {
    show(value, format) {
      if (typeof value === 'string') return value;
      if (value === null) return '';
      if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
      return showNumber(value, format);
    },
  };
}
