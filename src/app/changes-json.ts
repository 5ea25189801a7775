/** The document of `ragplan compare --json`: fixed names, see docs/command-line.md. */
import type { Changes } from '../history/changes';
import type { Side } from '../history/compare';
import type { Doubt } from '../history/doubt';
import type { Pair } from '../history/match-actions';
import type { SnapshotAction } from '../history/snapshot';
import { tallyJson } from './summary-json';

const actionJson = ({ recommendation, reference, text }: SnapshotAction) => ({
  recommendation,
  reference,
  text,
});

/** `day` is null where the day of a file is not known. */
const sideJson = ({ day, label, tally }: Side) => ({ asAt: day || null, label, overall: tallyJson(tally) });

const movedJson =
  <Value>(of: (action: SnapshotAction) => Value) =>
  ({ before, after }: Pair) => ({ ...actionJson(after), from: of(before), to: of(after) });

export function changesJson(changes: Changes, doubts: readonly Doubt[]) {
  const lifecycle = movedJson((action) => action.lifecycle);
  return {
    format: 'ragplan/changes@1',
    doubts,
    before: sideJson(changes.before),
    after: sideJson(changes.after),
    points: changes.points,
    lifecycles: changes.lifecycles.rows,
    lifecyclesAdded: changes.lifecycles.added,
    ratings: changes.ratings.rows,
    ratingsAdded: changes.ratings.added,
    recommendations: changes.recommendations.map(({ recommendation, before, after, ...rest }) => ({
      recommendation,
      before: before && tallyJson(before),
      after: after && tallyJson(after),
      ...rest,
    })),
    forward: changes.forward.map(lifecycle),
    back: changes.back.map(lifecycle),
    rescoped: changes.rescoped.map(lifecycle),
    reread: changes.reread.map(lifecycle),
    rerated: changes.rerated.map(movedJson(({ rating }) => rating)),
    redated: changes.redated.map(({ days, ...pair }) => ({ ...movedJson(({ due }) => due)(pair), days })),
    reworded: changes.reworded.map(movedJson(({ text }) => text)),
    added: changes.added.map((action) => ({ ...actionJson(action), lifecycle: action.lifecycle })),
    removed: changes.removed.map((action) => ({ ...actionJson(action), lifecycle: action.lifecycle })),
    datesMovedDays: changes.dates.days,
    datesMovedMoreThanOnce: changes.dates.moreThanOnce,
  };
}
