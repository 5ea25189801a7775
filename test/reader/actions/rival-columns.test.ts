/** Two columns that could be the status, one status for all, and numbers that an icon set colours. */
import { checkPlan } from '../../make/at-once';
import { makeGrid, type CellSpec } from '../../make/grid';
import { NO_SETTINGS } from '../../../src/model/settings';
import { findingTitle } from '#words/findings';
import { codesOf, planOf } from '../say-plan';

const plan = (headers: string[], rows: CellSpec[][], options = {}) =>
  planOf(
    makeGrid(
      [
        ['Recommendation', 'Action', ...headers],
        ...rows.map((cells, at) => [
          `Recommendation ${at + 1}: point ${at + 1}`,
          `Take step ${at + 1}`,
          ...cells,
        ]),
      ],
      options,
    ),
  );
const check = (read: ReturnType<typeof plan>) =>
  checkPlan(read, { asAt: '2025-06-30', settings: NO_SETTINGS });

describe('6 plan-ambiguous: two columns could be the status', () => {
  const rows = (differing: number): CellSpec[][] =>
    Array.from({ length: 8 }, (_, at) => ['Completed', at < differing ? 'Not started' : 'Completed']);

  test('that differ in a quarter of the rows are named, with what each gives', () => {
    const read = plan(['Status', 'Progress'], rows(2));
    const finding = check(read).find(({ code }) => code === 'plan-ambiguous');
    expect(finding?.facts).toMatchObject({ taken: 'Status', column: 'Progress', differ: 2, compared: 8 });
    expect(finding && findingTitle(finding)).toMatch(
      /"Status", which was used, gives 8 completed.*"Progress" would give 6 completed.*2 not started/,
    );
  });
  test('that differ are named where four rows say both, and not where three do', () => {
    const differing = (count: number) =>
      codesOf(
        plan(
          ['Status', 'Progress'],
          Array.from({ length: 8 }, (_, at) => ['Completed', at < count ? 'Not started' : null]),
        ),
      ).includes('plan-ambiguous');
    expect([differing(3), differing(4)]).toEqual([false, true]);
  });
  test('are not compared where one of them cannot be read', () => {
    const read = plan(
      ['Status', 'Progress'],
      rows(1).map(([status = null, progress = null], at) =>
        at > 5 ? ['Zzz', progress] : [status, progress],
      ),
    );
    expect(codesOf(read)).not.toContain('plan-ambiguous');
  });
  test('are not compared in the rows that the taken one leaves unread', () => {
    const read = plan(
      ['Status', 'Progress'],
      Array.from({ length: 16 }, (_, at): CellSpec[] => [at < 4 ? null : 'Completed', 'Completed']),
    );
    expect(read.columns.status).toBe('Status');
    expect(codesOf(read)).not.toContain('plan-ambiguous');
  });
  test('that differ in fewer are not', () =>
    expect(codesOf(plan(['Status', 'Progress'], rows(1)))).not.toContain('plan-ambiguous'));
  test('pace beside a lifecycle is no rival', () =>
    expect(
      codesOf(
        plan(
          ['Progress', 'Status'],
          Array.from({ length: 8 }, () => ['Completed', 'Delayed']),
        ),
      ),
    ).not.toContain('plan-ambiguous'));
});

describe('6 status-doubtful: every action has one status', () => {
  const all = (count: number) =>
    check(
      plan(
        ['Status'],
        Array.from({ length: count }, () => ['Completed']),
      ),
    );
  test('of twenty or more, one for the plan', () => {
    const found = all(20).filter(({ code }) => code === 'status-doubtful');
    expect(found).toMatchObject([{ cell: null, facts: { because: 'same', actions: 20 } }]);
    expect(found[0] && findingTitle(found[0])).toBe('All 20 actions have one status, "Completed".');
  });
  test('of fewer, nothing', () => expect(all(19).map(({ code }) => code)).not.toContain('status-doubtful'));
});

describe('6 status-colour-conditional: numbers that an icon set shows as colours', () => {
  const numbers: CellSpec[][] = [[1], [2], [3], [1]];
  test('are said to be coloured by a rule', () =>
    expect(codesOf(plan(['RAG'], numbers, { conditionalColours: ['C2:C5'] }))).toContain(
      'status-colour-conditional',
    ));
  test('without such a rule they are not', () =>
    expect(codesOf(plan(['RAG'], numbers))).not.toContain('status-colour-conditional'));
});
