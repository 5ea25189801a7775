/** What has to be known of the day the figures speak for, and what can be done about it. */
import type { IsoDate } from '../../model/days/day';
import { formatDayLong } from './phrases';

export const DAY_WORDS = {
  written: (sheet: string, last: IsoDate, asAt: IsoDate) =>
    `${sheet} speaks for ${formatDayLong(last)}. Written now, it would speak for ${formatDayLong(asAt)}.`,
  kept: (day: IsoDate) => `${formatDayLong(day)} is the day kept in this workbook.`,
  take: (day: IsoDate) => `Use ${formatDayLong(day)}`,
  useToday: "Use today's date",
} as const;
