/** Counts of actions by lifecycle and rating: all that percentages are made from, and what adds up over levels (3.3). */
import type { Action } from '../model/plan';
import { RATINGS, type Rating } from '../model/terms';
import { SCOPE_LIFECYCLES, type ScopeLifecycle } from './tally';

/** Ratings of the actions in one lifecycle. */
export type RatingCounts = Record<Rating, number>;

/** In-scope actions by lifecycle, then rating, and the excluded ones beside them (3.1). */
export interface Counts {
  excluded: number;
  readonly inScope: Readonly<Record<ScopeLifecycle, RatingCounts>>;
}

const noRatings = (): RatingCounts => ({ blue: 0, green: 0, amber: 0, red: 0, none: 0 });

export const startCounts = (): Counts => ({
  excluded: 0,
  inScope: {
    completed: noRatings(),
    'in-progress': noRatings(),
    'not-started': noRatings(),
    unknown: noRatings(),
  },
});

/** What is counted of an action. */
export type Countable = Pick<Action, 'lifecycle' | 'rating'>;

/** Adds one action to `counts`. */
export function countAction(counts: Counts, action: Countable): void {
  if (action.lifecycle === 'excluded') counts.excluded += 1;
  else counts.inScope[action.lifecycle][action.rating] += 1;
}

/** Adds the counts of `part` to `counts`. */
export function addCounts(counts: Counts, part: Counts): void {
  counts.excluded += part.excluded;
  for (const lifecycle of SCOPE_LIFECYCLES) {
    const ratings = part.inScope[lifecycle];
    const sums = counts.inScope[lifecycle];
    for (const rating of RATINGS) sums[rating] += ratings[rating];
  }
}

export const sumOf = (numbers: Readonly<Record<string, number>>): number =>
  Object.values(numbers).reduce((sum, number) => sum + number, 0);
