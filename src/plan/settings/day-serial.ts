/** ISO days as Excel's serial numbers and back, for the dates that this product itself writes. */
import type { IsoDate } from '../dates/read-date';

const DAY_MS = 86_400_000;
/** Day 0 of the 1900 system, as it counts from 1 March 1900; the 1904 system begins 1,462 days later. */
const EPOCH_1900 = Date.UTC(1899, 11, 30) / DAY_MS;
const OFFSET_1904 = 1462;
/** 31 December 9999, Excel's last day. */
const LAST_SERIAL = 2_958_465;

/** "2025-03-31" is 45747 in the 1900 system. Null for text that is no calendar day, or one before March 1900. */
export function serialOfDay(day: IsoDate): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  // 30 February comes out as a day of March, month 13 as one of next January.
  const date = new Date(time);
  if (date.getUTCDate() !== Number(match[3]) || date.getUTCMonth() + 1 !== Number(match[2])) return null;
  const serial = time / DAY_MS - EPOCH_1900;
  return serial > 60 ? serial : null;
}

/** 45747 is "2025-03-31"; a time of day is dropped. Null where the number is no day of Excel's. */
export function dayOfSerial(serial: number, date1904 = false): IsoDate | null {
  const day = Math.floor(serial) + (date1904 ? OFFSET_1904 : 0);
  if (!(day > 60 && day <= LAST_SERIAL)) return null;
  return new Date((day + EPOCH_1900) * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one to the other, negative where `to` is earlier. Both are calendar days. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
