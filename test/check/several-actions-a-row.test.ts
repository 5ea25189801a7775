/** Several actions in one row: what they share is said once. */
import { NO_SETTINGS } from '../../src/model/settings';
import { checkPlan } from '../make/at-once';
import { makeGrid } from '../make/grid';
import { planOf } from '../reader/say-plan';

test('a shared reference is no duplicate, and a hidden row is one row', () => {
  const row = (ref: number) => [
    `${ref}.1`,
    `Recommendation ${ref}: improve service ${ref}`,
    `Take the first step ${ref}`,
    'Completed',
    `Take the second step ${ref}`,
    'In progress',
  ];
  const header = ['Action ref', 'Recommendation', 'Action 1', 'Status 1', 'Action 2', 'Status 2'];
  const plan = planOf(makeGrid([header, row(1), row(2), row(3), row(2)], { hiddenRows: [1] }));
  expect([plan.actions.length, plan.hiddenRows]).toEqual([8, 1]);
  const all = checkPlan(plan, { asAt: '2026-06-30', settings: NO_SETTINGS });
  const duplicates = all.filter(({ code }) => code === 'reference-duplicate');
  // Of the fifth row, which has what the third has, both actions.
  expect(duplicates.map(({ cell }) => cell?.row)).toEqual([4, 4]);
});
