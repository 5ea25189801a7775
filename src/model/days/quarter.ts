/** Quarters of the financial year, which begins in April. */
import type { IsoDate } from './day';

export interface Quarter {
  /** 1 to 4. */
  readonly quarter: number;
  /** In which the financial year began. */
  readonly year: number;
}

/** Months since the year 0: for counting months from day to day. */
export const monthsOf = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Quarters since the year 0, so that the next one is one more. */
export const quarterNumber = (day: IsoDate): number => Math.floor((monthsOf(day) - 3) / 3);

/** January is the tenth month of the financial year that began in the calendar year before. */
export const quarterAt = (number: number): Quarter => ({
  quarter: 1 + (number % 4),
  year: Math.floor(number / 4),
});
