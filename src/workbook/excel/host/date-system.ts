/** Finds out from which year serial numbers count: Excel's interface does not say, but a date in a cell shows it. */
import { DAYS_1904 } from '../../../model/days/calendar';
import { datePartsOf } from '../../../model/days/date-format';

const DAY = 86_400_000;
/** Serial number of 1 January 1970 when counting from 1900. */
const EPOCH_SERIAL = 25_569;
/** Later serial numbers are no dates of a plan. */
const LATEST = 80_000;

const yearOf = (serial: number): number => new Date((serial - EPOCH_SERIAL) * DAY).getUTCFullYear();

/**
 * True or false where the cell tells, null where it does not: only a date that shows its year in four digits does.
 * The same serial number is four years and a day later when counting from 1904.
 */
export function countsFrom1904(value: unknown, text: string, format: string): boolean | null {
  if (typeof value !== 'number' || value < 1 || value > LATEST) return null;
  if (!datePartsOf(format)?.year) return null;
  const shown = /(?<!\d)(\d{4})(?!\d)/.exec(text)?.[1];
  if (shown === undefined) return null;
  if (Number(shown) === yearOf(value)) return false;
  return Number(shown) === yearOf(value + DAYS_1904) ? true : null;
}
