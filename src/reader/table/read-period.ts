/** Which period the header of a status column names: current, previous, or a date to put several in order by (2.2). */
import { namesDate, readDateForm, readYearless, yearlessOrder } from '../../model/days/date-forms';
import { cleanText } from '../../model/days/read-date-text';

export interface Period {
  readonly kind: 'current' | 'previous' | 'dated';
  /**
   * Later is larger. With a year: the last day as yyyymmdd. Without: its place in the financial year from April, below
   * any with a year. 0 for current and previous.
   */
  readonly order: number;
}

/** No period without a year comes later. */
export const YEARLESS = 1e7;

/** Headers are short; a longer one is a remark. */
const MOST_WORDS = 30;
/** A date has at most so many words: "1st of April 2025". */
const WINDOW = 4;

const CURRENT = /(?<!\p{L})(?:current|latest|final|now|this (?:quarter|month|period)|today)(?!\p{L})/u;
const PREVIOUS =
  /(?<!\p{L})(?:previous(?:ly)?|prior|baseline|initial|original(?:ly)?|old|former|last(?! (?:updated?|reviewed|changed)))(?!\p{L})/u;
const PERIOD = /(?<!\p{L})(?:period|month|p|m) ?(1[0-2]|[1-9])(?!\p{N})/u;
const HALF = /(?<!\p{L})(?:h|half ?)([12])(?!\p{N})/u;
const OTHER_PERIODS: readonly {
  readonly pattern: RegExp;
  readonly month: (match: RegExpExecArray) => number;
}[] = [
  {
    pattern: PERIOD,
    month: ([, number]) => ((Number(number) + 2) % 12) + 1,
  },
  { pattern: HALF, month: ([, half]) => (half === '1' ? 9 : 3) },
  { pattern: /(?<!\p{L})mid[ -]?year(?!\p{L})/u, month: () => 9 },
  { pattern: /(?<!\p{L})(?:year[ -]?end|end of year)(?!\p{L})/u, month: () => 3 },
];

/** Null where the header names no period. */
export function readPeriod(text: string): Period | null {
  const cleaned = cleanText(text);
  if (CURRENT.test(cleaned)) return { kind: 'current', order: 0 };
  const order = readOrder(cleaned);
  if (PREVIOUS.test(cleaned)) return { kind: 'previous', order: 0 };
  return order === null ? null : { kind: 'dated', order };
}

/** The longest run of words that is a date with a year, else one without. */
function readOrder(cleaned: string): number | null {
  const order = DIGIT.test(cleaned)
    ? (readApart(cleaned) ?? findInWords(cleaned, hasDigit, orderOfDate))
    : null;
  const found = order ?? (namesDate(cleaned) ? findInWords(cleaned, namesDate, readYearless) : null);
  if (found !== null) return found;
  for (const { pattern, month } of OTHER_PERIODS) {
    const match = pattern.exec(cleaned);
    if (match) return yearlessOrder(month(match), 31);
  }
  return null;
}

const DIGIT = /\d/;
const hasDigit = (word: string): boolean => DIGIT.test(word);

/** @param has true of a word without which a run cannot be read: most cells of a worksheet have none, and most runs */
function findInWords(
  cleaned: string,
  has: (word: string) => boolean,
  read: (run: string) => number | null,
): number | null {
  const parts = cleaned.replace(/[:|]/g, ' ').replace(/ - /g, ' ').split(/ +/).slice(0, MOST_WORDS);
  const having = parts.map(has);
  for (let length = Math.min(WINDOW, parts.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= parts.length; start += 1) {
      if (!having.slice(start, start + length).includes(true)) continue;
      const order = read(parts.slice(start, start + length).join(' '));
      if (order !== null) return order;
    }
  }
  return null;
}

const orderOfDate = (run: string): number | null => {
  const reading = readDateForm(run);
  return reading?.kind === 'date' ? Number(reading.day.replaceAll('-', '')) : null;
};

const QUARTER = /(?<!\p{L})(?:q|qtr ?|quarter ?)([1-4])(?!\p{N})/u;
const YEAR = /(?<![\p{N}/.-])(\d{4}(?: ?[-/] ?(?:\d{4}|\d{2}))?|\d{2} ?[-/] ?\d{2})(?![\p{N}/.-])/u;

/** A quarter or a period with its year elsewhere in the header: "Q4 position 2023/24", "P9 25/26". */
function readApart(cleaned: string): number | null {
  const year = YEAR.exec(cleaned)?.[1];
  if (!year) return null;
  const half = HALF.exec(cleaned)?.[1];
  const quarter = half ? 2 * Number(half) : QUARTER.exec(cleaned)?.[1];
  if (quarter) return orderOfDate(`q${quarter} ${year}`);
  const period = PERIOD.exec(cleaned)?.[1];
  const end = period ? orderOfDate(`q${Math.ceil(Number(period) / 3)} ${year}`) : null;
  // Within its quarter a period comes by so many months before the end.
  return end === null ? null : end - ((12 - Number(period)) % 3) * 100;
}
