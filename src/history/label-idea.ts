/** What a snapshot may be called: the occasions that councils report to, and the quarter of the financial year. */
import type { IsoDate } from '../model/days/day';
import { monthsOf, quarterAt, quarterNumber, type Quarter } from '../model/days/quarter';

export type LabelIdea =
  { readonly kind: 'six-month' | 'ten-month' } | ({ readonly kind: 'quarter' } & Quarter);

/** Months after the first snapshot, at which a progress review is held; seldom to the day. */
const OCCASIONS = [
  { kind: 'six-month', after: 6 },
  { kind: 'ten-month', after: 10 },
] as const;
const NEARLY_MONTHS = 1;

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
  return occasion ? { kind: occasion.kind } : { kind: 'quarter', ...quarterAt(quarterNumber(day)) };
}
