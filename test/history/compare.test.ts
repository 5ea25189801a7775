import { compareSnapshots } from '../../src/history/compare';
import type { SnapshotAction } from '../../src/history/snapshot';
import { makeSnapshot } from './make-snapshot';

type Made = Partial<SnapshotAction>;
const compare = (before: Made[], after: Made[]) =>
  compareSnapshots(makeSnapshot('2025-03-31', before), makeSnapshot('2025-06-30', after));
const named = (lifecycle: SnapshotAction['lifecycle'], count: number, from = 0): Made[] =>
  Array.from({ length: count }, (_, index) => ({ reference: `${from + index}`, lifecycle }));

describe('8 What changed between two snapshots', () => {
  test('forward and back are steps of the work', () => {
    const before: Made[] = [
      { reference: '1', lifecycle: 'not-started' },
      { reference: '2', lifecycle: 'completed' },
      { reference: '3', lifecycle: 'in-progress' },
    ];
    const after: Made[] = [
      { reference: '1', lifecycle: 'completed' },
      { reference: '2', lifecycle: 'in-progress' },
      { reference: '3', lifecycle: 'in-progress' },
    ];
    const { forward, back } = compare(before, after);
    expect([forward, back].map((pairs) => pairs.map((pair) => pair.after.reference))).toEqual([['1'], ['2']]);
  });

  test('a status that could not be read on one day, and an action taken out of scope, are neither', () => {
    const { forward, back, reread, rescoped } = compare(
      [
        { reference: '1', lifecycle: 'unknown' },
        { reference: '2', lifecycle: 'not-started' },
        { reference: '3', lifecycle: 'excluded' },
      ],
      [
        { reference: '1', lifecycle: 'completed' },
        { reference: '2', lifecycle: 'excluded' },
        { reference: '3', lifecycle: 'completed' },
      ],
    );
    expect([forward.length, back.length, reread.length, rescoped.length]).toEqual([0, 0, 1, 2]);
  });

  test('a date that moved says by how many days, and one that is no day moves nothing', () => {
    const { redated } = compare(
      [
        { reference: '1', due: '2025-03-31' },
        { reference: '2', due: '2025-03-31' },
        { reference: '3', dueShown: 'Ongoing' },
      ],
      [
        { reference: '1', due: '2025-06-30' },
        { reference: '2', due: '2025-03-01' },
        { reference: '3', due: '2025-06-30' },
      ],
    );
    expect(redated.map(({ days }) => days)).toEqual([91, -30]);
  });

  test('a rewording is not one of case and spaces', () => {
    const { reworded } = compare(
      [
        { reference: '1', text: 'Agree it' },
        { reference: '2', text: 'Agree' },
      ],
      [
        { reference: '1', text: 'agree  it' },
        { reference: '2', text: 'Approve' },
      ],
    );
    expect(reworded.map(({ after }) => after.text)).toEqual(['Approve']);
  });

  test('the percentage that moved since the plan changed is told from the one that moved by work', () => {
    // 4 of 10 progressed; two more begin, and ten that are completed are added: 16 of 20.
    const before = [...named('completed', 4), ...named('not-started', 6, 4)];
    const after = [...named('completed', 4), ...named('in-progress', 2, 4), ...named('not-started', 4, 6)];
    const more = named('completed', 10, 10);
    expect(compare(before, [...after, ...more]).points).toEqual({ total: 40, work: 20, plan: 20 });
  });

  test('taking out what is not done makes the percentage higher, and is no work', () => {
    const before = [...named('completed', 5), ...named('not-started', 5, 5)];
    const out = before.map((action, index) =>
      index < 5 ? action : { ...action, lifecycle: 'excluded' as const },
    );
    expect(compare(before, before.slice(0, 5)).points).toEqual({ total: 50, work: 0, plan: 50 });
    expect(compare(before, out).points).toEqual({ total: 50, work: 0, plan: 50 });
  });

  test('3.4 where a snapshot has nothing in scope there are no points', () => {
    expect(compare([], named('completed', 1)).points).toBeNull();
  });
});
