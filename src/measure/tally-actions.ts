/** The tally of a set of actions: counts, and the percentages made from them. */
import { addCounts, countAction, startCounts, sumOf } from './counts';
import type { Countable, Counts } from './counts';
import { percentagesOf } from './percent';
import type { Tally } from './tally';

/** Counts `actions` once each, in any order. */
export function tallyActions(actions: Iterable<Countable>): Tally {
  const counts = startCounts();
  for (const action of actions) countAction(counts, action);
  return tallyCounts(counts);
}

/** The tally of several sets together: summed from their actions, never averaged from percentages (3.3). */
export function tallyTogether(parts: Iterable<Counts>): Tally {
  const counts = startCounts();
  for (const part of parts) addCounts(counts, part);
  return tallyCounts(counts);
}

export function tallyCounts({ excluded, inScope: ratingsIn }: Counts): Tally {
  const lifecycle = {
    completed: sumOf(ratingsIn.completed),
    'in-progress': sumOf(ratingsIn['in-progress']),
    'not-started': sumOf(ratingsIn['not-started']),
    unknown: sumOf(ratingsIn.unknown),
  };
  const inScope = sumOf(lifecycle);
  const ratings = { blue: 0, green: 0, amber: 0, red: 0, none: 0 };
  for (const rated of Object.values(ratingsIn)) {
    ratings.blue += rated.blue;
    ratings.green += rated.green;
    ratings.amber += rated.amber;
    ratings.red += rated.red;
    ratings.none += rated.none;
  }
  const { percent, headline, ratingPercent, adjusted } = percentagesOf({
    inScope,
    lifecycle,
    ratings,
    ratingsIn,
  });
  return {
    actions: inScope + excluded,
    excluded,
    inScope,
    lifecycle,
    percent,
    headline,
    ratings,
    ratingPercent,
    adjusted,
  };
}
