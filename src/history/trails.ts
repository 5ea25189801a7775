/** Actions followed through several snapshots: what each of the last one was on the days before. */
import { daysBetween } from '../model/days/calendar';
import { matchActions } from './match-actions';
import type { Snapshot, SnapshotAction } from './snapshot';

/** An action on each day on which it can be followed without a gap, the last day's first. */
export type Trail = readonly SnapshotAction[];

/** @param snapshots earliest first @returns a trail for each action of the last of them, in its order */
export function followActions(snapshots: readonly Snapshot[]): Trail[] {
  const last = snapshots.at(-1);
  if (!last) return [];
  const before = snapshots.slice(1).map((later, index) => {
    const earlier = snapshots[index] as Snapshot;
    return new Map(matchActions(earlier, later).pairs.map((pair) => [pair.after, pair.before]));
  });
  return last.actions.map((action) => {
    const trail = [action];
    for (const step of before.toReversed()) {
      const old = step.get(trail.at(-1) as SnapshotAction);
      if (!old) break;
      trail.push(old);
    }
    return trail;
  });
}

/** How often the date of an action moved, and by how many days in all, there and back added up. */
export function redatings(trail: Trail): { readonly times: number; readonly days: number } {
  const dates = trail.flatMap(({ due }) => due ?? []);
  const moves = dates
    .slice(1)
    .map((earlier, index) => Math.abs(daysBetween(earlier, dates[index] as string)))
    .filter((days) => days > 0);
  return { times: moves.length, days: moves.reduce((sum, days) => sum + days, 0) };
}
