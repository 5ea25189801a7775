/** A plan set against an earlier snapshot of it: everything that is said of what changed is made from this. */
import type { IsoDate } from '../model/days/day';
import { compareSnapshots, type Comparison } from './compare';
import { lifecycleMoves, ratingMoves, type Movements } from './movement';
import { movesByRecommendation, type RecommendationMove } from './recommendation-moves';
import type { Snapshot } from './snapshot';
import { followActions, redatings } from './trails';
import type { Lifecycle, Rating } from '../model/terms';

export interface Changes extends Comparison {
  readonly lifecycles: Movements<Lifecycle>;
  readonly ratings: Movements<Rating>;
  readonly recommendations: readonly RecommendationMove[];
  /** Of the actions whose date moved: how many moved more than once on the way, and by how many days in all. */
  readonly dates: { readonly moreThanOnce: number; readonly days: number };
}

/**
 * @param between what is known of the days between the two, earliest first
 */
export function changesBetween(
  earlier: Snapshot,
  later: Snapshot,
  between: readonly Snapshot[] = [],
): Changes {
  const comparison = compareSnapshots(earlier, later);
  const moved = followActions([earlier, ...between, later]).map(redatings);
  return {
    ...comparison,
    lifecycles: lifecycleMoves(comparison),
    ratings: ratingMoves(comparison),
    recommendations: movesByRecommendation(earlier, later, comparison),
    dates: {
      moreThanOnce: moved.filter(({ times }) => times > 1).length,
      days: moved.reduce((sum, { days }) => sum + days, 0),
    },
  };
}

/** Since the last snapshot before the day of `now`; null where there is none. */
export function changesSinceLast(snapshots: readonly Snapshot[], now: Snapshot): Changes | null {
  const last = snapshots.findLast(({ day }) => day < now.day);
  return last ? changesBetween(last, now) : null;
}

/** By its label, as it is typed, or its day; of several of one label the latest. Null where there is none. */
export function findSnapshot(snapshots: readonly Snapshot[], asked: string | IsoDate): Snapshot | null {
  const wanted = asked.trim().toLowerCase();
  return (
    snapshots.findLast(({ day, label }) => day === wanted || label.trim().toLowerCase() === wanted) ?? null
  );
}
