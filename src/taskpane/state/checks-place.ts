/** Where the user is among the problems: kept while the view changes, and carried on when the plan is read again. */
import type { OpenedPlan } from '../../app/open-plan';
import { carryOn, problemsIn, type ProblemOrder } from '../../app/problems';
import type { Finding } from '../../check/finding';

/** One problem, the kinds of them, or the list of all changes that are suggested. */
export type ChecksList = 'one' | 'kinds' | 'changes';

export interface ChecksPlace {
  readonly shows: ChecksList;
  readonly order: ProblemOrder;
  /** The problem in hand; null: whichever is first. */
  readonly problem: Finding | null;
  /** How often the user has come to a problem. A plan that changes under the one in hand is no arrival: nothing jumps then. */
  readonly arrivals: number;
}

export type ChecksEvent =
  | { readonly type: 'took-up'; readonly problem: Finding | null }
  | { readonly type: 'arrived' }
  | { readonly type: 'listed'; readonly shows: ChecksList }
  | { readonly type: 'ordered'; readonly order: ProblemOrder };

export const START_OF_CHECKS: ChecksPlace = { shows: 'one', order: 'kind', problem: null, arrivals: 0 };

export function reduceChecks(place: ChecksPlace, event: ChecksEvent): ChecksPlace {
  switch (event.type) {
    case 'took-up':
      return { ...place, problem: event.problem };
    case 'arrived':
      return { ...place, shows: 'one', arrivals: place.arrivals + 1 };
    case 'listed':
      return { ...place, shows: event.shows };
    case 'ordered':
      return { ...place, order: event.order };
  }
}

/** The problem in hand stays in hand; where it is gone, the next one takes its place. */
export function afterReading(place: ChecksPlace, before: OpenedPlan | null, after: OpenedPlan): ChecksPlace {
  if (place.problem === null || before?.findings === after.findings) return place;
  const was = before === null ? [] : problemsIn(before, place.order);
  return { ...place, problem: carryOn(was, place.problem, problemsIn(after, place.order)) };
}
