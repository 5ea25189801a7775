/** What a cell shows: its value through its number format, as Excel in English (UK) does. */
import { format as formatValue, isDateFormat } from 'numfmt';
import { DAYS_1904 } from '../../../model/days/calendar';
import type { CellValue } from '../../../model/grid';

/** Whole numbers this long still show all their digits in the General format. */
const LONGEST_GENERAL = 1e11;
/** Texts remembered of one format. */
const MOST_REMEMBERED = 20_000;
const OPTIONS = { locale: 'en-GB' } as const;

/** Shows values of one workbook. Remembers what it has shown: dates and percentages repeat. */
export interface TextMaker {
  /** `format` is "" for General. Text is returned as it is, the same string. */
  show(value: CellValue, format: string): string;
}

function formatSafely(value: number, format: string): string {
  try {
    return formatValue(format === '' ? 'General' : format, value, OPTIONS);
  } catch {
    // A code that Excel would not have written: the plain number is still readable.
    return formatValue('General', value, OPTIONS);
  }
}

/** A format that cannot be read is no date's. */
export function isDate(format: string): boolean {
  try {
    return isDateFormat(format);
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
    text = formatSafely(value + shift(format), format);
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
