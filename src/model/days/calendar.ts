/** Calendar days as text and as Excel's serial numbers, without clock, zone or locale. */
import type { IsoDate } from './day';

const MS_A_DAY = 86_400_000;
/** Serial 0 of each date system; 1900's counts as if 1900 had been a leap year, hence the shift up to serial 60. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** The day Excel's 1900 system has and the calendar has not: 29 February 1900. */
const LEAP_DAY_OF_1900 = 60;
/** Days from the first one of the 1900 system to that of the 1904 system: the same serial number is so many days later there. */
export const DAYS_1904 = 1462;
const LAST_DAY = Date.UTC(9999, 11, 31);

const two = (value: number): string => String(value).padStart(2, '0');
/** A plan has the same few days over and over: each is worked out once. */
function rememberEach<From, To>(workOut: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    let to = known.get(from);
    if (to !== undefined) return to;
    // So many that no calendar has them: they are made up.
    if (known.size >= MOST_DAYS) known.clear();
    to = workOut(from);
    known.set(from, to);
    return to;
  };
}
const MOST_DAYS = 100_000;

const fromTime = rememberEach((time: number): IsoDate => new Date(time).toISOString().slice(0, 10));
const timeOf = rememberEach((day: IsoDate): number => Date.parse(`${day}T00:00:00Z`));

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Month from 1. Null where the calendar has no such day. Years 1900 to 2199. */
export function isoDay(year: number, month: number, day: number): IsoDate | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** The last day of a month (from 1; 13 to 24 are the next year's). */
export function lastOfMonth(year: number, month: number): IsoDate | null {
  const realYear = year + Math.floor((month - 1) / 12);
  const realMonth = ((month - 1) % 12) + 1;
  return isoDay(realYear, realMonth, daysInMonth(realYear, realMonth));
}

/** Days from `a` to `b`: positive where `b` is later. NaN where either is no ISO day. */
export const daysBetween = (a: IsoDate, b: IsoDate): number => (timeOf(b) - timeOf(a)) / MS_A_DAY;

export const addDays = (day: IsoDate, days: number): IsoDate => fromTime(timeOf(day) + days * MS_A_DAY);

/**
 * The day of an Excel serial number; its time of day is dropped. Null below the first day of the system, above the year
 * 9999, and for serial 60 of the 1900 system, a day that never was.
 */
export function isoFromSerial(serial: number, date1904: boolean): IsoDate | null {
  if (!Number.isFinite(serial)) return null;
  const whole = Math.floor(serial);
  if (date1904) return whole < 0 ? null : timeToIso(EPOCH_1904 + whole * MS_A_DAY);
  if (whole < 1 || whole === LEAP_DAY_OF_1900) return null;
  return timeToIso(EPOCH_1900 + (whole < LEAP_DAY_OF_1900 ? whole + 1 : whole) * MS_A_DAY);
}

const timeToIso = (time: number): IsoDate | null => (time > LAST_DAY ? null : fromTime(time));
