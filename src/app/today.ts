/** The day on the clock of whoever uses the product: the only clock there is. */
import type { IsoDate } from '../model/days/day';

/** @param now local time is what counts: at half past midnight in summer it is already the next day */
function dayOf(now: Date): IsoDate {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const today = (): IsoDate => dayOf(new Date());
