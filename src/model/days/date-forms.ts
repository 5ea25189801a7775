/** The forms in which a single date is written (section 7): one table of patterns over cleaned text, day always first. */
import { daysInMonth, isoDay, lastOfMonth } from './calendar';
import type { IsoDate } from './day';

export type FormReading =
  | { readonly kind: 'date'; readonly day: IsoDate; readonly period: boolean }
  | { readonly kind: 'impossible' };

const MONTHS = [
  ...['jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?', 'apr(?:il)?', 'may', 'june?', 'july?'],
  ...['aug(?:ust)?', 'sept?(?:ember)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?'],
];
/** Names of months, in small letters, as alternatives of a pattern. */
export const MONTH = MONTHS.join('|');
const MONTH_TESTS = MONTHS.map((pattern) => new RegExp(`^(?:${pattern})$`));
/** 1 to 12; 0 where the word is no month. */
const monthNumber = (word: string): number => MONTH_TESTS.findIndex((test) => test.test(word)) + 1;

/** Last month of each season. Winter runs into the next year. */
const SEASONS: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, winter: 14 };
/** The same of seasons. */
export const SEASON = Object.keys(SEASONS).join('|');
const ORDINAL = '(?:st|nd|rd|th)';
const YEAR = '(?:\\d{4}|\\d{2})';
const GAP = ' ?[-/. ]? ?';
/** Financial year: 2025/26, 2025-26, 2025/2026, FY25/26. @param second how few figures its second year may have */
const financial = (second: string): string =>
  `(?:fy ?)?(\\d{4}) ?[-/] ?(\\d{4}|\\d{${second}})|fy ?(\\d{2}) ?[-/] ?(\\d{2})`;
/** Beside a quarter 2025/6 is a year too. */
const FINANCIAL = financial('1,2');
/** By itself it is June. */
const FINANCIAL_ALONE = financial('2');
const QUARTER = '(?:q|qtr ?|quarter ?)([1-4])|([1-4])(?:st|nd|rd|th) (?:quarter|qtr)';

const QUARTER_WORDS = ['first', 'second', 'third', 'fourth'];

const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 80 ? 2000 + year : 1900 + year;
};
const day = (year: string, month: number, date: string): FormReading => {
  const iso = isoDay(fullYear(year), month, Number(date));
  return iso ? { kind: 'date', day: iso, period: false } : { kind: 'impossible' };
};
/** The last day of a month, which may lie in the next year (13 to 24). */
const month = (year: number, number: number): FormReading => {
  const iso = number >= 1 ? lastOfMonth(year, number) : null;
  return iso ? { kind: 'date', day: iso, period: true } : { kind: 'impossible' };
};
/** First year of a financial year; null where the second is not the next. */
const financialYear = (first: string, second: string): number | null => {
  const year = fullYear(first);
  return String(year + 1).endsWith(second) ? year : null;
};
const endOfYear = (year: number | null): FormReading | null => (year === null ? null : month(year, 15));
const quarter = (number: string, year: number | null): FormReading | null =>
  year === null ? null : month(year, 3 + 3 * Number(number));

/**
 * What the groups of a pattern caught, in their order: no pattern has more. Where one part is written in two ways ("a ?? c"),
 * that of the other way is undefined.
 */
type Parts = readonly [string, string, string, string, string, string];

interface DateForm {
  readonly pattern: RegExp;
  /** Can be in figures alone. */
  readonly plain: boolean;
  /** Null: not this form after all. */
  readonly read: (parts: Parts) => FormReading | null;
}
const form = (pattern: string, read: DateForm['read'], plain = false): DateForm => ({
  pattern: new RegExp(`^(?:${pattern})$`),
  plain,
  read,
});
const plainForm = (pattern: string, read: DateForm['read']): DateForm => form(pattern, read, true);

const FORMS: readonly DateForm[] = [
  plainForm('(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})', ([y, m, d]) => day(y, Number(m), d)),
  plainForm(`(\\d{1,2}) ?[-/. ] ?(\\d{1,2}) ?[-/. ] ?(${YEAR})`, ([d, m, y]) => day(y, Number(m), d)),
  form(`(\\d{1,2}) ?${ORDINAL}?(?: of)?${GAP}(${MONTH})${GAP}(${YEAR})`, ([d, m, y]) =>
    day(y, monthNumber(m), d),
  ),
  form(`(${MONTH})[-/. ]?(\\d{1,2})${ORDINAL}?[-/. ](\\d{4})`, ([m, d, y]) => day(y, monthNumber(m), d)),
  form(`(\\d{4})[-/. ]?(${MONTH})[-/. ]?(\\d{1,2})`, ([y, m, d]) => day(y, monthNumber(m), d)),
  form(`(${MONTH})(?: of)?${GAP}(${YEAR})`, ([m, y]) => month(fullYear(y), monthNumber(m))),
  form(`(\\d{4})[-/. ](${MONTH})`, ([y, m]) => month(fullYear(y), monthNumber(m))),
  plainForm('(\\d{1,2})[-/.](\\d{4})', ([m, y]) =>
    Number(m) > 12 ? { kind: 'impossible' } : month(fullYear(y), Number(m)),
  ),
  plainForm(FINANCIAL_ALONE, ([a, b, c, d]) => endOfYear(financialYear(a ?? c, b ?? d))),
  form('fy ?(\\d{4}) ?[-/] ?(\\d)', ([a, b]) => endOfYear(financialYear(a, b))),
  plainForm('(\\d{4})[-/.](0?[1-9]|1[0-2])', ([y, m]) => month(fullYear(y), Number(m))),
  form(`(?:${QUARTER})(?: of)?${GAP}(?:${FINANCIAL})`, ([q, ordinal, a, b, c, d]) =>
    quarter(q ?? ordinal, financialYear(a ?? c, b ?? d)),
  ),
  form(`(?:${QUARTER})(?: of)?${GAP}(\\d{2}) ?[-/] ?(\\d{2})`, ([q, ordinal, a, b]) =>
    quarter(q ?? ordinal, financialYear(a, b)),
  ),
  form(`(\\d{2}) ?[-/] ?(\\d{2}) ?-? ?(?:${QUARTER})`, ([a, b, q, ordinal]) =>
    quarter(q ?? ordinal, financialYear(a, b)),
  ),
  form(`(?:${FINANCIAL}) ?-? ?(?:${QUARTER})`, ([a, b, c, d, q, ordinal]) =>
    quarter(q ?? ordinal, financialYear(a ?? c, b ?? d)),
  ),
  // Of a financial year alone: "third quarter of 2026" may be of the calendar's.
  form(`(${QUARTER_WORDS.join('|')}) quarter(?: of)?${GAP}(?:${FINANCIAL})`, ([word, a, b, c, d]) =>
    quarter(String(QUARTER_WORDS.indexOf(word) + 1), financialYear(a ?? c, b ?? d)),
  ),
  form(`(?:${QUARTER})(?: of)?${GAP}(?:fy ?)?(\\d{4})`, ([q, ordinal, y]) =>
    quarter(q ?? ordinal, fullYear(y)),
  ),
  form(`(\\d{4})[-/. ]?(?:${QUARTER})`, ([y, q, ordinal]) => quarter(q ?? ordinal, fullYear(y))),
  form(`(${SEASON})(?: of)? (${YEAR})`, ([season, y]) => month(fullYear(y), SEASONS[season] ?? 0)),
  form(`winter (${YEAR}) ?[-/] ?(${YEAR})`, ([a, b]) =>
    financialYear(a, b) === null ? null : month(fullYear(a), SEASONS['winter'] ?? 0),
  ),
  plainForm('(?:calendar year )?(19\\d{2}|2[01]\\d{2})', ([y]) => month(fullYear(y), 12)),
];

const PLAIN_FORMS = FORMS.filter(({ plain }) => plain);
const IN_FIGURES = /^[\d ./-]*$/;
/** Every other form has one of these in it. */
const NAMES = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|q|fy|calendar/;
/** False of a cleaned text that has neither a month, a season nor a quarter in it: a date in it is one in figures. */
export const namesDate = (text: string): boolean => NAMES.test(text);

/** Those that can be in this text: references and remarks are spared the others. */
const formsFor = (text: string): readonly DateForm[] =>
  IN_FIGURES.test(text) ? PLAIN_FORMS : namesDate(text) ? FORMS : [];

/** Reads cleaned text that is one date and nothing else; null where it is none. */
export function readDateForm(text: string): FormReading | null {
  for (const { pattern, read } of formsFor(text)) {
    const match = pattern.exec(text);
    const reading = match ? read(match.slice(1) as unknown as Parts) : null;
    if (reading) return reading;
  }
  return null;
}

const PARTIAL = new RegExp(
  `^(?:\\d{1,2} ?${ORDINAL}?|(?:\\d{1,2} ?${ORDINAL}?(?: of)?${GAP})?(?:${MONTH})|\\d{1,2}[-/.]\\d{1,2}|${SEASON}|${QUARTER})$`,
);
/** The beginning of a range that leaves out what its end says: "1" of "1-3 May 2025", "Jan" of "Jan-Mar 2025". */
export const isPartialDate = (text: string): boolean => PARTIAL.test(text);

const BARE_QUARTER = new RegExp(`^(?:${QUARTER})$`);
const BARE_MONTH = new RegExp(`^(?:(\\d{1,2}) ?${ORDINAL}?(?: of)?${GAP})?(${MONTH})$`);
/** A day, month or quarter without a year, as a position in the financial year from April; null where it is none. */
export function readYearless(text: string): number | null {
  const quarters = BARE_QUARTER.exec(text);
  if (quarters) return yearlessOrder(((Number(quarters[1] ?? quarters[2]) * 3 + 2) % 12) + 1, 31);
  const months = BARE_MONTH.exec(text);
  if (!months) return null;
  const number = monthNumber(months[2] ?? '');
  const date = months[1] ? Number(months[1]) : daysInMonth(2024, number);
  return date > daysInMonth(2024, number) || date < 1 ? null : yearlessOrder(number, date);
}

/** How far a year and a quarter reach as such positions: every month counts 31. */
export const YEAR_OF_POSITIONS = 12 * 31;

/** April 1 comes first, March 31 last. */
export const yearlessOrder = (monthOfYear: number, date: number): number =>
  ((monthOfYear + 8) % 12) * 31 + Math.min(date, 31);
