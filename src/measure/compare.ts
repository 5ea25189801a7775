/** What changed in a plan between two dates, with changes of status kept apart from changes of the plan (section 8). */
import type { IsoDate } from '../model/days/day';
import { levelText } from '../model/level-text';
import { LIFECYCLES } from '../model/terms';
import type { Lifecycle } from '../model/terms';
import type { FrozenAction, Snapshot } from './freeze-plan';
import { matchActions } from './match-actions';
import type { Tally } from './tally';
import { tallyActions } from './tally-actions';

/** An action found in both snapshots: indexes into their actions. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

export interface StatusChange extends Pair {
  readonly from: Lifecycle;
  readonly to: Lifecycle;
  /** `reading`: the plan says the same as before, but it is now read otherwise. */
  readonly cause: 'status' | 'reading';
}

export interface DateMove extends Pair {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** How far the progressed headline moved, in points; the two parts sum to the total. */
export interface Points {
  readonly total: number;
  /** What the actions found in both moved among themselves. */
  readonly fromStatuses: number;
  /** The rest: actions added and removed. Not zero: the percentage moved because the plan changed. */
  readonly fromPlan: number;
}

export interface Comparison {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly matched: number;
  readonly changes: readonly StatusChange[];
  /** Matched actions by lifecycle before, then after; the diagonal is those that stayed. */
  readonly movement: Readonly<Record<Lifecycle, Readonly<Record<Lifecycle, number>>>>;
  /** Indexes into the later snapshot. */
  readonly added: readonly number[];
  /** Indexes into the earlier snapshot. */
  readonly removed: readonly number[];
  readonly reworded: readonly Pair[];
  readonly datesMoved: readonly DateMove[];
  readonly before: Tally;
  readonly after: Tally;
  /** Null where either date has nothing in scope, whole or among the matched. */
  readonly points: Points | null;
}

export function compareSnapshots(earlier: Snapshot, later: Snapshot): Comparison {
  const { pairs, added, removed } = matchActions(earlier.actions, later.actions);
  const movement = emptyMovement();
  const changes: StatusChange[] = [];
  const reworded: Pair[] = [];
  const datesMoved: DateMove[] = [];
  const matchedBefore: FrozenAction[] = [];
  const matchedAfter: FrozenAction[] = [];

  for (const [before, after] of pairs) {
    const was = earlier.actions[before];
    const is = later.actions[after];
    if (!was || !is) continue;
    matchedBefore.push(was);
    matchedAfter.push(is);
    movement[was.lifecycle][is.lifecycle] += 1;
    const rewritten = levelText(was.status) !== levelText(is.status);
    if (rewritten || was.lifecycle !== is.lifecycle || was.rating !== is.rating) {
      const cause = rewritten || was.lifecycle === is.lifecycle ? 'status' : 'reading';
      changes.push({ before, after, from: was.lifecycle, to: is.lifecycle, cause });
    }
    if (levelText(was.text) !== levelText(is.text)) reworded.push({ before, after });
    if (was.due !== is.due) datesMoved.push({ before, after, from: was.due, to: is.due });
  }

  const before = tallyActions(earlier.actions);
  const after = tallyActions(later.actions);
  return {
    from: earlier.asAt,
    to: later.asAt,
    matched: pairs.length,
    changes,
    movement,
    added,
    removed,
    reworded,
    datesMoved,
    before,
    after,
    points: pointsOf(before, after, tallyActions(matchedBefore), tallyActions(matchedAfter)),
  };
}

function pointsOf(before: Tally, after: Tally, same: Tally, sameNow: Tally): Points | null {
  if (!before.headline || !after.headline || !same.headline || !sameNow.headline) return null;
  const total = after.headline.progressed - before.headline.progressed;
  const fromStatuses = sameNow.headline.progressed - same.headline.progressed;
  return { total, fromStatuses, fromPlan: total - fromStatuses };
}

function emptyMovement(): Record<Lifecycle, Record<Lifecycle, number>> {
  const row = () => Object.fromEntries(LIFECYCLES.map((to) => [to, 0])) as Record<Lifecycle, number>;
  return Object.fromEntries(LIFECYCLES.map((from) => [from, row()])) as ReturnType<typeof emptyMovement>;
}
