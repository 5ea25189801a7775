/** What changed between two snapshots: the work apart from the plan, and what moved apart from what came and went. */
import { tallyActions } from '../measure/tally-actions';
import type { Tally } from '../measure/tally';
import { daysBetween } from '../model/days/calendar';
import type { IsoDate } from '../model/days/day';
import type { Lifecycle } from '../model/terms';
import { isInScope } from '../model/lifecycles';
import { levelText } from '../model/level-text';
import { matchActions, type Matching, type Pair } from './match-actions';
import type { Snapshot } from './snapshot';

/** One snapshot as a side of a comparison. */
export interface Side {
  readonly day: IsoDate;
  readonly label: string;
  readonly tally: Tally;
}

/** Whole points of the headline's first figure: of the change in all, how much is work and how much a changed plan. */
interface Points {
  readonly total: number;
  /** Of statuses that changed, in the plan as it was before. */
  readonly work: number;
  /** Of actions that came, went, or were taken out of scope or back in. */
  readonly plan: number;
}

export interface Comparison extends Matching {
  readonly before: Side;
  readonly after: Side;
  /** Null where either has nothing in scope. */
  readonly points: Points | null;
  /** One step further, or more: not started, in progress, completed. */
  readonly forward: readonly Pair[];
  readonly back: readonly Pair[];
  /** Their status could be read on one day only. */
  readonly reread: readonly Pair[];
  /** Taken out of scope, or back into it. */
  readonly rescoped: readonly Pair[];
  readonly rerated: readonly Pair[];
  readonly reworded: readonly Pair[];
  readonly redated: readonly Redated[];
}

interface Redated extends Pair {
  /** Whole days; below zero where it is earlier now. */
  readonly days: number;
}

/** How far the work is; null for what says nothing of it. */
const STEP: Readonly<Record<Lifecycle, number | null>> = {
  'not-started': 0,
  'in-progress': 1,
  completed: 2,
  excluded: null,
  unknown: null,
};

const isRescoped = ({ before, after }: Pair): boolean =>
  isInScope(before.lifecycle) !== isInScope(after.lifecycle);

/** Above zero for a pair that went forward, below for one that went back; null where one of the two says nothing. */
function stepsOf({ before, after }: Pair): number | null {
  const [from, to] = [STEP[before.lifecycle], STEP[after.lifecycle]];
  return from === null || to === null ? null : to - from;
}

export function compareSnapshots(earlier: Snapshot, later: Snapshot): Comparison {
  const matching = matchActions(earlier, later);
  const { pairs } = matching;
  const before = sideOf(earlier);
  const after = sideOf(later);
  const moved = pairs.filter((pair) => pair.before.lifecycle !== pair.after.lifecycle);
  return {
    ...matching,
    before,
    after,
    points: pointsBetween(earlier, pairs, before, after),
    forward: moved.filter((pair) => (stepsOf(pair) ?? 0) > 0),
    back: moved.filter((pair) => (stepsOf(pair) ?? 0) < 0),
    reread: moved.filter((pair) => stepsOf(pair) === null && !isRescoped(pair)),
    rescoped: moved.filter(isRescoped),
    rerated: pairs.filter((pair) => pair.before.rating !== pair.after.rating),
    reworded: pairs.filter((pair) => levelText(pair.before.text) !== levelText(pair.after.text)),
    redated: pairs.flatMap((pair) => {
      const days = daysMoved(pair);
      return days === 0 ? [] : [{ ...pair, days }];
    }),
  };
}

export const sideOf = ({ day, label, actions }: Snapshot): Side => ({
  day,
  label,
  tally: tallyActions(actions),
});

/** 0 where either date is no day: from when it moved is not known. */
function daysMoved({ before, after }: Pair): number {
  return before.due === null || after.due === null ? 0 : daysBetween(before.due, after.due);
}

/**
 * The plan as it was, with the statuses that its actions have now, stands between the two: what leads to it is work, what
 * leads on from it is the plan. All three are figures of section 4, so that the parts add up to the whole.
 */
function pointsBetween(
  earlier: Snapshot,
  pairs: readonly Pair[],
  { tally: { headline: then } }: Side,
  { tally: { headline: now } }: Side,
): Points | null {
  const fresh = new Map(pairs.map((pair) => [pair.before, pair.after]));
  const between = tallyActions(
    earlier.actions.map((action) => {
      const after = fresh.get(action);
      return after && isInScope(action.lifecycle) && isInScope(after.lifecycle) ? after : action;
    }),
  ).headline;
  if (!then || !now || !between) return null;
  return {
    total: now.progressed - then.progressed,
    work: between.progressed - then.progressed,
    plan: now.progressed - between.progressed,
  };
}
