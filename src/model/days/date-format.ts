/** What a number format shows of a date: day, month, year. */

export interface DateParts {
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
}

/** A workbook has few formats and many cells. */
const MOST_REMEMBERED = 200;
const remembered = new Map<string, DateParts | null>();

/** The parts of a date that a format code shows; null for a format that shows none (numbers, times, text). */
export function datePartsOf(format: string): DateParts | null {
  const known = remembered.get(format);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const parts = readFormat(format);
  remembered.set(format, parts);
  return parts;
}

function readFormat(format: string): DateParts | null {
  const section = format
    .replace(/"[^"]*"?|\\.|_.|\*./g, '')
    // Hours or minutes that were spent are no part of a day, and minutes may follow them.
    .replace(/\[(?:h+|m+)\]/gi, 'h')
    .replace(/\[[^[\]]*\]/g, '')
    .toLowerCase()
    .replace(/;[^]*/, '');
  // Minutes: an m after hours or before seconds.
  const code = section
    .replace(/am\/pm|a\/p/g, '')
    .replace(/(?<!h)h+[^a-z]*m{1,2}(?!m)/g, '')
    .replace(/m{1,2}[^a-z]*s/g, '');
  const day = /(?<!d)d{1,2}(?!d)/.test(code);
  const month = code.includes('m');
  const year = /y/.test(code);
  return day || month || year ? { day, month, year } : null;
}
