/** A day as a number format shows it. */
import type { IsoDate } from './day';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore

/** What a format shows of a day; null for a format with more in it than day, month and year. */
export function showDay(day: IsoDate, format: string): string | null {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)];
  const name = MONTHS[Number(month) - 1] ?? '';
  const parts: Readonly<Record<string, string>> = {
    d: String(Number(date)),
    dd: date,
    m: String(Number(month)),
    mm: month,
    mmm: name.slice(0, 3),
    mmmm: name,
    yy: year.slice(2),
    yyyy: year,
  };
  const code = format
    .toLowerCase()
    .replace(/^\[\$-[0-9a-f]+\]/, '')
    .replace(/;@$/, '')
    .replace(/\\(?=[ -])/g, '');
  if (!/^[dmy ./,-]+$/.test(code)) return null;
  const shown = code.replace(/d+|m+|y+/g, (part) => parts[part] ?? '?');
  return shown.includes('?') ? null : shown;
}
