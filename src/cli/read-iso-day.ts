/** A day as the command line takes it: YYYY-MM-DD, and one that exists. */
import type { IsoDate } from '../model/days/day';

export function readIsoDay(text: string): IsoDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text;
}
