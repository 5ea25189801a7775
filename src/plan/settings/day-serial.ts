/** ISO days as Excel's serial numbers of the 1900 system, for the dates that this product itself writes. */
import type { IsoDate } from '../dates/read-date';

const DAY_MS = 86_400_000;
/** Day 0 of the 1900 system, as it counts from 1 March 1900 on. */
const EPOCH_1900 = Date.UTC(1899, 11, 30) / DAY_MS;
/** 29 February 1900, which Excel believes in: days up to it are never written. */
const LAST_DOUBTFUL = 60;

/** "2025-03-31" is 45747. Null for text that is no calendar day, or one before March 1900. */
export function serialOfDay(day: IsoDate): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  // 30 February comes out as a day of March, month 13 as one of next January.
  const date = new Date(time);
  if (date.getUTCDate() !== Number(match[3]) || date.getUTCMonth() + 1 !== Number(match[2])) return null;
  const serial = time / DAY_MS - EPOCH_1900;
  return serial > LAST_DOUBTFUL ? serial : null;
}
