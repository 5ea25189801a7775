/** What a rule about ratings says of one action: whether all that it states is so on a day. */
import { daysLate } from '../../model/date-in-force';
import type { IsoDate } from '../../model/days/day';
import type { Action } from '../../model/plan';
import type { RatingRule } from '../../model/rating-rule';
import type { Lifecycle } from '../../model/terms';

/** What rules ask of an action. */
export interface Standing {
  /** Days after the date in force, negative before it; null where nothing can be late. */
  readonly daysLate: number | null;
  /** Whole per cent, rounded down, so that nothing is further on than it is; null where the plan gives none. */
  readonly percent: number | null;
  readonly lifecycle: Lifecycle;
}

export const standingOf = (action: Action, asAt: IsoDate): Standing => ({
  daysLate: daysLate(action, asAt),
  percent: action.status.percentComplete === null ? null : Math.floor(action.status.percentComplete),
  lifecycle: action.lifecycle,
});

/** A limit that is stated and a number that is not known: what is not known is not so. */
const isWithin = (number: number | null, from: number | null, to: number | null): boolean =>
  (from === null || (number !== null && number >= from)) &&
  (to === null || (number !== null && number <= to));

const holds = (rule: RatingRule, { daysLate: late, percent, lifecycle }: Standing): boolean =>
  isWithin(late, rule.daysLateFrom, rule.daysLateTo) &&
  isWithin(percent, rule.percentFrom, rule.percentTo) &&
  (rule.lifecycle === null || rule.lifecycle === lifecycle);

/** Index of the first rule that holds; null where none speaks of it. */
export function ruleFor(rules: readonly RatingRule[], standing: Standing): number | null {
  const found = rules.findIndex((rule) => holds(rule, standing));
  return found < 0 ? null : found;
}
