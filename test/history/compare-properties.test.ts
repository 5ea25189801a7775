/** What holds of any two or three snapshots, tried at random. */
import fc from 'fast-check';
import { compareSnapshots } from '../../src/history/compare';
import { lifecycleMoves, ratingMoves, type Movements } from '../../src/history/movement';
import { movesByRecommendation } from '../../src/history/recommendation-moves';
import type { Snapshot, SnapshotAction } from '../../src/history/snapshot';
import { tallyActions } from '../../src/measure/tally-actions';
import { LIFECYCLES, RATINGS } from '../../src/model/terms';
import { makeSnapshot } from './make-snapshot';

const RUNS = { numRuns: 60 };
const states = {
  lifecycle: fc.constantFrom(...LIFECYCLES),
  rating: fc.constantFrom(...RATINGS),
  due: fc.constantFrom(null, '2025-03-31', '2025-06-30', '2026-03-31'),
};
/** Few values, so that references and texts often stand twice. */
const action: fc.Arbitrary<Partial<SnapshotAction>> = fc.record({
  ...states,
  recommendation: fc.constantFrom('', '1', '2'),
  reference: fc.constantFrom('', '', '1.1', '1.2', '2.1'),
  text: fc.constantFrom('Agree', 'Publish', 'Review'),
});
const snapshotOn = (day: string): fc.Arbitrary<Snapshot> =>
  fc.array(action, { maxLength: 12 }).map((actions) => makeSnapshot(day, actions));
const two = fc.tuple(snapshotOn('2025-03-31'), snapshotOn('2025-06-30'));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
function margins<State extends string>({ states: all, rows, added }: Movements<State>) {
  return {
    then: Object.fromEntries(rows.map(({ from, to, gone }) => [from, sum(Object.values<number>(to)) + gone])),
    now: Object.fromEntries(all.map((state) => [state, sum(rows.map(({ to }) => to[state])) + added[state]])),
  };
}

describe('8 Whatever the snapshots are', () => {
  test('one compared with itself says that nothing changed', () => {
    fc.assert(
      fc.property(snapshotOn('2025-03-31'), (one) => {
        const { points, pairs, added, removed, ...found } = compareSnapshots(one, one);
        expect(pairs).toHaveLength(one.actions.length);
        const { forward, back, reread, rescoped, rerated, reworded, redated } = found;
        const changes = [forward, back, reread, rescoped, rerated, reworded, redated, added, removed];
        expect(changes.flat()).toEqual([]);
        expect(points ?? { total: 0, work: 0, plan: 0 }).toEqual({ total: 0, work: 0, plan: 0 });
      }),
      RUNS,
    );
  });

  test('every action is in one pair, or added, or removed', () => {
    fc.assert(
      fc.property(two, ([one, other]) => {
        const { pairs, added, removed } = compareSnapshots(one, other);
        expect(pairs.length + removed.length).toBe(one.actions.length);
        expect(pairs.length + added.length).toBe(other.actions.length);
      }),
      RUNS,
    );
  });

  test('the margins of the movement tables are the two tallies', () => {
    fc.assert(
      fc.property(two, ([one, other]) => {
        const matching = compareSnapshots(one, other);
        const { before, after } = matching;
        const lifecycles = margins(lifecycleMoves(matching));
        expect(lifecycles.then).toEqual({ ...before.tally.lifecycle, excluded: before.tally.excluded });
        expect(lifecycles.now).toEqual({ ...after.tally.lifecycle, excluded: after.tally.excluded });
        const ratings = margins(ratingMoves(matching));
        expect([ratings.then, ratings.now]).toEqual([before.tally.ratings, after.tally.ratings]);
      }),
      RUNS,
    );
  });

  test('work and a changed plan add up to the change of the headline', () => {
    fc.assert(
      fc.property(two, ([one, other]) => {
        const { points } = compareSnapshots(one, other);
        const [then, now] = [one, other].map(({ actions }) => tallyActions(actions).headline?.progressed);
        if (points === null) return;
        expect(points.total).toBe(now! - then!);
        expect(points.work + points.plan).toBe(points.total);
      }),
      RUNS,
    );
  });

  test('adding actions is never called progress', () => {
    fc.assert(
      fc.property(snapshotOn('2025-03-31'), fc.array(action, { maxLength: 6 }), (one, more) => {
        const fresh = makeSnapshot(
          '2025-06-30',
          more.map((made, index) => ({ ...made, reference: `new ${index}` })),
        ).actions;
        const other = { ...one, day: '2025-06-30', actions: [...one.actions, ...fresh] };
        const comparison = compareSnapshots(one, other);
        expect([comparison.forward, comparison.back, comparison.points?.work ?? 0]).toEqual([[], [], 0]);
        const moves = movesByRecommendation(one, other, comparison);
        expect(moves.map(({ direction }) => direction)).not.toContain('forward');
      }),
      RUNS,
    );
  });

  test('what is compared over a day between agrees with what is compared at once, where references are kept', () => {
    /** Each action is there or not on each of three days, with a state of that day. */
    const life = fc.tuple(...[0, 1, 2].map(() => fc.option(fc.record({ ...states, text: fc.string() }))));
    fc.assert(
      fc.property(fc.array(life, { maxLength: 12 }), (lives) => {
        const [a, b, c] = ['2025-03-31', '2025-06-30', '2025-09-30'].map((day, at) =>
          makeSnapshot(
            day,
            lives.flatMap((days, index) => (days[at] ? [{ ...days[at], reference: `1.${index}` }] : [])),
          ),
        ) as [Snapshot, Snapshot, Snapshot];
        const [first, second, whole] = [
          compareSnapshots(a, b),
          compareSnapshots(b, c),
          compareSnapshots(a, c),
        ];
        const later = new Map(second.pairs.map(({ before, after }) => [before, after]));
        const atOnce = new Map(whole.pairs.map(({ before, after }) => [before, after]));
        for (const { before, after } of first.pairs)
          if (later.has(after)) expect(atOnce.get(before)).toBe(later.get(after));
        const days = (pairs: typeof first.redated, of: (pair: (typeof pairs)[number]) => SnapshotAction) =>
          new Map(pairs.map((pair) => [of(pair), pair.days]));
        const [one, two_, all] = [
          days(first.redated, ({ after }) => after),
          days(second.redated, ({ before }) => before),
          days(whole.redated, ({ before }) => before),
        ];
        for (const { before, after } of first.pairs) {
          const end = later.get(after);
          if (!end || before.due === null || after.due === null || end.due === null) continue;
          expect((one.get(after) ?? 0) + (two_.get(after) ?? 0)).toBe(all.get(before) ?? 0);
        }
      }),
      RUNS,
    );
  });
});
