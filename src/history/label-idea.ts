/** What a snapshot may be called: the occasions that councils report to, and the quarter of the financial year. */
import type { IsoDate } from '../model/days/day';

export type LabelIdea =
  | { readonly kind: 'six-month' | 'ten-month' }
  /** `year` is the one in which the financial year began. */
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: number };

/** Months after the first snapshot, at which a progress review is held; seldom to the day. */
const OCCASIONS = [
  { kind: 'six-month', after: 6 },
  { kind: 'ten-month', after: 10 },
] as const;
const NEARLY_MONTHS = 1;

const monthsOf = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** January is the tenth month of the financial year that began in the calendar year before. */
function quarterOf(day: IsoDate): LabelIdea {
  const quarters = Math.floor((monthsOf(day) - 3) / 3);
  return { kind: 'quarter', quarter: 1 + (quarters % 4), year: Math.floor(quarters / 4) };
}

/**
 * The likeliest: an occasion where the day lies so long after the first snapshot, otherwise the quarter.
 *
 * @param first day of the earliest snapshot; null where there is none
 */
export function labelIdea(day: IsoDate, first: IsoDate | null): LabelIdea {
  const passed = first === null ? null : monthsOf(day) - monthsOf(first);
  const occasion = OCCASIONS.find(
    ({ after }) => passed !== null && Math.abs(passed - after) <= NEARLY_MONTHS,
  );
  return occasion ? { kind: occasion.kind } : quarterOf(day);
}
