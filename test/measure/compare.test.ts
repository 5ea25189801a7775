import fc from 'fast-check';
import { compareSnapshots } from '../../src/measure/compare';
import { freezePlan } from '../../src/measure/freeze-plan';
import type { FrozenAction, Snapshot } from '../../src/measure/freeze-plan';
import { LIFECYCLES } from '../../src/model/terms';
import { makePlan } from '../make/plan';

const action = (part: Partial<FrozenAction>): FrozenAction => ({
  reference: null,
  recommendation: '1',
  text: 'Publish the strategy',
  status: 'Not started',
  lifecycle: 'not-started',
  rating: 'none',
  due: null,
  ...part,
});
const COMPLETED = { status: 'Completed', lifecycle: 'completed' } as const;
const spring = (...actions: FrozenAction[]): Snapshot => ({ asAt: '2025-05-31', actions });
const autumn = (...actions: FrozenAction[]): Snapshot => ({ asAt: '2025-11-30', actions });

describe('8 matching actions', () => {
  test('by reference, whatever their order, spacing and wording', () => {
    const comparison = compareSnapshots(
      spring(action({ reference: '1.1' }), action({ reference: 'R1.2', text: 'Train managers' })),
      autumn(action({ reference: ' r1.2', text: 'Train all managers' }), action({ reference: '1.1' })),
    );
    expect(comparison).toMatchObject({
      matched: 2,
      added: [],
      removed: [],
      reworded: [{ before: 1, after: 0 }],
    });
  });
  test('by identical text under the same recommendation where the reference is missing or has changed', () => {
    const comparison = compareSnapshots(
      spring(action({ reference: '7' }), action({ recommendation: '2' }), action({ text: 'Old' })),
      autumn(
        action({ recommendation: '2' }),
        action({ reference: '8', text: ' Publish  the strategy' }),
        action({ text: 'New' }),
      ),
    );
    expect(comparison).toMatchObject({ matched: 2, removed: [2], added: [2], reworded: [], changes: [] });
  });
  test('the same text under another recommendation is another action', () => {
    const comparison = compareSnapshots(spring(action({})), autumn(action({ recommendation: '2' })));
    expect(comparison).toMatchObject({ matched: 0, removed: [0], added: [0] });
  });
  test('letters that start again under each recommendation are references within it', () => {
    const before = spring(
      action({ reference: 'a', text: 'One' }),
      action({ reference: 'a', recommendation: '2', text: 'Two' }),
    );
    const after = autumn(
      action({ reference: 'a', recommendation: '2', text: 'Two, reworded' }),
      action({ reference: 'a', text: 'One' }),
    );
    expect(compareSnapshots(before, after)).toMatchObject({
      matched: 2,
      reworded: [{ before: 1, after: 0 }],
    });
  });
  test('a reference used twice points at nothing: text decides, the same text in plan order', () => {
    const before = spring(
      action({ reference: '3' }),
      action({ reference: '3' }),
      action({ reference: '3', text: 'Other' }),
    );
    const after = autumn(action({ reference: '3', ...COMPLETED }), action({ reference: '3' }));
    const comparison = compareSnapshots(before, after);
    expect(comparison).toMatchObject({ matched: 2, removed: [2], changes: [{ before: 0, after: 0 }] });
  });
});

describe('8 what is reported', () => {
  test('changes of status, with a movement table from and to', () => {
    const comparison = compareSnapshots(
      spring(
        action({ reference: '1' }),
        action({ reference: '2' }),
        action({ reference: '3', ...COMPLETED }),
      ),
      autumn(
        action({ reference: '1', ...COMPLETED }),
        action({ reference: '2' }),
        action({ reference: '3', ...COMPLETED }),
      ),
    );
    expect(comparison.changes).toEqual([
      { before: 0, after: 0, from: 'not-started', to: 'completed', cause: 'status' },
    ]);
    expect(comparison.movement['not-started']).toMatchObject({ completed: 1, 'not-started': 1 });
    expect(comparison.movement.completed).toMatchObject({ completed: 1, 'in-progress': 0 });
    expect(comparison.points).toEqual({ total: 34, fromStatuses: 34, fromPlan: 0 });
  });
  test('the same words read otherwise are a change of reading; another spelling is no change', () => {
    const comparison = compareSnapshots(
      spring(action({ reference: '1', status: 'Green' }), action({ reference: '2', status: 'GREEN' })),
      autumn(
        action({ reference: '1', status: 'Green', lifecycle: 'completed' }),
        action({ reference: '2', status: 'green ' }),
      ),
    );
    expect(comparison.changes).toMatchObject([{ before: 0, cause: 'reading' }]);
  });
  test('dates moved, the revised date counting where there is one', () => {
    const before = makePlan({
      rows: [
        { ref: '1.1', due: '2025-03-31', revised: '' },
        { ref: '1.2', due: '2025-03-31' },
      ],
    });
    const after = makePlan({
      rows: [
        { ref: '1.1', due: '2025-03-31', revised: '2025-09-30' },
        { ref: '1.2', due: '2025-03-31', revised: '' },
      ],
    });
    const comparison = compareSnapshots(freezePlan(before, '2025-01-01'), freezePlan(after, '2025-06-01'));
    expect(comparison).toMatchObject({ from: '2025-01-01', to: '2025-06-01' });
    expect(comparison.datesMoved).toEqual([{ before: 0, after: 0, from: '2025-03-31', to: '2025-09-30' }]);
  });
  test('a percentage that moved because the plan changed is said to have', () => {
    const comparison = compareSnapshots(
      spring(action({ reference: '1' }), action({ reference: '2', ...COMPLETED })),
      autumn(action({ reference: '2', ...COMPLETED })),
    );
    expect(comparison.changes).toEqual([]);
    expect(comparison.points).toEqual({ total: 50, fromStatuses: 0, fromPlan: 50 });
  });
  test('nothing in common, or nothing in scope, has no points to explain', () => {
    expect(compareSnapshots(spring(), autumn(action({}))).points).toBeNull();
  });
});

test('8 whatever the plans: every action is matched, added or removed, and movement counts the matched', () => {
  const frozen = fc.array(
    fc.record({
      reference: fc.option(fc.constantFrom('1', '2', '3', 'a')),
      recommendation: fc.option(fc.constantFrom('1', '2')),
      text: fc.constantFrom('', 'One', 'Two'),
      status: fc.constant(''),
      lifecycle: fc.constantFrom(...LIFECYCLES),
      rating: fc.constant('none' as const),
      due: fc.constant(null),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(frozen, frozen, (before, after) => {
      const { matched, added, removed, movement } = compareSnapshots(spring(...before), autumn(...after));
      expect(matched + removed.length).toBe(before.length);
      expect(matched + added.length).toBe(after.length);
      const moved = Object.values(movement).flatMap((row) => Object.values(row));
      expect(moved.reduce((sum, count) => sum + count, 0)).toBe(matched);
    }),
  );
});
