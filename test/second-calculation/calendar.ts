/** Days counted one by one: slow, and plain enough to check by hand. */

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
/** Month from 1. */
const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

const two = (value: number): string => String(value).padStart(2, '0');
export const dayText = (year: number, month: number, day: number): string =>
  `${year}-${two(month)}-${two(day)}`;
export const lastDay = (year: number, month: number): string => dayText(year, month, lengthOf(year, month));

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);

/** The month of a name or its first three letters, from 1; 0 where it is none. */
export function monthCalled(name: string): number {
  for (let index = 0; index < 12; index++) {
    const month = MONTHS[index] ?? '';
    if (name.toLowerCase() === month || name.toLowerCase() === month.slice(0, 3)) return index + 1;
  }
  return 0;
}

/** The day of an Excel serial number of the 1900 system, for days from 1 March 1900. */
export function dayOfSerial(serial: number): string {
  let year = 1900;
  let month = 3;
  let left = serial - 61;
  while (left >= lengthOf(year, month)) {
    left -= lengthOf(year, month);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return dayText(year, month, left + 1);
}

/** Days since the day before the first of year 1, year by year and month by month. */
function dayNumber(day: string): number {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  let days = dayOfMonth;
  for (let past = 1; past < year; past++) days += isLeap(past) ? 366 : 365;
  for (let past = 1; past < month; past++) days += lengthOf(year, past);
  return days;
}

/** Days from one ISO day to another; negative where the other is earlier. */
export const daysFrom = (one: string, other: string): number => dayNumber(other) - dayNumber(one);
