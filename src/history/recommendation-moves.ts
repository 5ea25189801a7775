/** What changed under each recommendation: its figures then and now, and which way its own actions moved. */
import type { Tally } from '../measure/tally';
import { tallyActions } from '../measure/tally-actions';
import { groupBy } from '../model/group-by';
import { type Comparison } from './compare';
import type { Snapshot, SnapshotAction } from './snapshot';

/** By actions that are in both snapshots: one that was added or taken out moves nothing. */
export type Direction = 'forward' | 'back' | 'both-ways' | 'level' | 'new' | 'gone';

export interface RecommendationMove {
  /** "" gathers the actions that belong to none. */
  readonly recommendation: string;
  /** Null where it has no action in that snapshot. */
  readonly before: Tally | null;
  readonly after: Tally | null;
  readonly direction: Direction;
  readonly forward: number;
  readonly back: number;
}

/** In the order of the later snapshot, and after them those that are gone. */
export function movesByRecommendation(
  earlier: Snapshot,
  later: Snapshot,
  { forward, back }: Pick<Comparison, 'forward' | 'back'>,
): RecommendationMove[] {
  const then = byRecommendation(earlier.actions);
  const now = byRecommendation(later.actions);
  const forwardIn = byRecommendation(forward.map(({ after }) => after));
  const backIn = byRecommendation(back.map(({ after }) => after));
  return [...new Set([...now.keys(), ...then.keys()])].map((recommendation) => {
    const [old, current] = [then.get(recommendation), now.get(recommendation)];
    const counts = {
      forward: forwardIn.get(recommendation)?.length ?? 0,
      back: backIn.get(recommendation)?.length ?? 0,
    };
    return {
      recommendation,
      before: old ? tallyActions(old) : null,
      after: current ? tallyActions(current) : null,
      direction: !old ? 'new' : !current ? 'gone' : directionOf(counts.forward, counts.back),
      ...counts,
    };
  });
}

function directionOf(forward: number, back: number): Direction {
  if (forward > 0) return back > 0 ? 'both-ways' : 'forward';
  return back > 0 ? 'back' : 'level';
}

const byRecommendation = (actions: readonly SnapshotAction[]): Map<string, SnapshotAction[]> =>
  groupBy(actions, ({ recommendation }) => recommendation);
