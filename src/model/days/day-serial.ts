/** ISO days as Excel's serial numbers of the 1900 system, for the dates that this product itself writes. */
import { daysBetween, isoFromSerial } from './calendar';
import type { IsoDate } from './day';

/** Day 0 of the 1900 system, as it counts from 1 March 1900 on. */
const DAY_0: IsoDate = '1899-12-30';

/** "2025-03-31" is 45747. Null for text that is no calendar day, or one before March 1900. */
export function serialOfDay(day: IsoDate): number | null {
  const serial = daysBetween(DAY_0, day);
  return isoFromSerial(serial, false) === day ? serial : null;
}
