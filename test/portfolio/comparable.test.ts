/** Plans that count differently are marked and never averaged; totals are sums of actions. */
import { differencesOf, totalsByWay, usualDayOf } from '../../src/portfolio/comparable';
import { planFacts } from '../../src/portfolio/plan-facts';
import { makeFinding } from '../make/finding';
import { makePlan, type MadePlan } from '../make/plan';

const facts = (made: MadePlan, asAt = '2025-03-31') =>
  planFacts(
    { plan: makePlan(made), findings: [], asAt },
    { file: 'a.xlsx', council: null, name: 'A' },
    '2025-04-01',
  );
const done = { status: 'Completed', lifecycle: 'completed', basis: 'words' } as const;
const begun = { status: 'Not started', lifecycle: 'not-started', basis: 'words' } as const;

describe('What sets a plan apart', () => {
  const kinds = (made: MadePlan, day = '2025-03-31') =>
    differencesOf(facts(made), day).map((one) => ('count' in one ? [one.kind, one.count, one.of] : one.kind));

  test('nothing, where its statuses are words that mean the same in every plan', () => {
    expect(kinds({ rows: [done, begun] })).toEqual([]);
  });

  test('one action that is read by the plan’s own key, by a decision, by assumption or not at all', () => {
    for (const basis of ['key', 'chosen', 'assumed', 'unread'] as const)
      expect(kinds({ rows: [done, { ...begun, status: 'Amber', basis }] })).toEqual([[basis, 1, 2]]);
  });

  test('not an action that is out of scope, however it was read', () => {
    const out = { status: 'Grey', lifecycle: 'excluded', basis: 'assumed' } as const;
    expect(kinds({ rows: [done, out] })).toEqual([]);
  });

  test('that it counts recommendations, or speaks for another day than most', () => {
    expect(kinds({ unit: 'recommendation', rows: [done] })).toEqual(['unit']);
    expect(kinds({ rows: [done] }, '2025-06-30')).toEqual(['day']);
  });
});

test('The usual day is the one for which most plans speak, and of two the later', () => {
  const on = (...days: string[]) => usualDayOf(days.map((asAt) => ({ asAt })));
  expect(on('2025-03-31', '2025-03-31', '2025-06-30')).toBe('2025-03-31');
  expect(on('2025-03-31', '2025-06-30')).toBe('2025-06-30');
  expect(on()).toBeNull();
});

describe('Sums of many plans', () => {
  const alike = facts({ rows: [done, done, begun] });
  const small = facts({ rows: [begun] });
  const byKey = facts({ rows: [{ ...done, basis: 'key' }] });
  const byRecommendation = facts({ unit: 'recommendation', rows: [done, done] });

  test('are sums of actions, by how plans count: recommendations are never added to actions', () => {
    const totals = totalsByWay([alike, byRecommendation, small, byKey]);
    expect(
      totals.map(({ way, plans, tally }) => [way, plans, tally.inScope, tally.lifecycle.completed]),
    ).toEqual([
      ['alike', 2, 4, 2],
      ['otherwise', 1, 1, 1],
      ['recommendations', 1, 2, 2],
      ['all', 3, 5, 3],
    ]);
  });

  test('give a share of all actions together, and no average of shares', () => {
    // 67% and 0% would average to 33 or 34.
    expect(totalsByWay([alike, small])[0]?.tally.headline?.progressed).toBe(50);
  });

  test('stand once where all plans count in one way', () => {
    expect(totalsByWay([byKey]).map(({ way }) => way)).toEqual(['otherwise']);
    expect(totalsByWay([])).toEqual([]);
  });
});

test('Of a plan its overdue actions, its open errors and its recorded impact are kept', () => {
  const dated = { ...begun, due: '2025-03-30' };
  const plan = makePlan({ rows: [{ ...done, impact: 'Fewer complaints' }, { ...done, impact: '' }, dated] });
  const findings = [makeFinding('overdue'), makeFinding('status-missing')];
  const kept = planFacts(
    { plan, findings, asAt: '2025-03-31' },
    { file: 'a', council: null, name: 'A' },
    null,
  );
  expect([kept.overdue, kept.errors, kept.impact]).toEqual([1, 1, { asked: 2, recorded: 1 }]);
  expect(facts({ rows: [done] }).impact).toBeNull();
  expect(facts({ rows: [done] }).overdue).toBeNull();
});
