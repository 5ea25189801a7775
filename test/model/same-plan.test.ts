/** Two readings are of the same plan, or it is said of which action what is otherwise. */
import { differences } from '../../src/model/same-plan';
import type { Plan } from '../../src/model/plan';
import { makePlan, type MadeRow } from '../make/plan';

const ROW: MadeRow = {
  ref: '1.1',
  theme: 'Money',
  status: 'Completed',
  owner: 'Head',
  due: '2025-01-01',
  revised: '2025-02-01',
  update: 'Begun',
  impact: 'Better',
  next: 'Report',
  evidence: 'Minutes',
  percent: 50,
  beside: { risk: 'None' },
};
const planOf = (row: MadeRow = {}, ...more: MadeRow[]): Plan =>
  makePlan({ rows: [{ ref: '9', status: 'Red' }, { ...ROW, ...row }, ...more] });
const between = (before: Plan, after: Plan) =>
  differences(before, after).map(({ action, what }) => [action?.index ?? 'plan', [...what].sort().join()]);

test('a plan is the same as itself, wherever it stands', () => {
  expect(between(planOf(), planOf())).toEqual([]);
  expect(between(planOf(), makePlan({ sheet: 'Other', rows: [{ ref: '9', status: 'Red' }, ROW] }))).toEqual(
    [],
  );
});

test('a column that says nothing is as good as none', () => {
  const bare = makePlan({ rows: [{ ref: '1', status: 'Red' }] });
  const blank = makePlan({ rows: [{ ref: '1', status: 'Red', owner: '', update: '', evidence: '' }] });
  expect(between(bare, blank)).toEqual([]);
});

test.each<[MadeRow, string]>([
  [{ ref: '1.2' }, 'reference'],
  [{ action: 'Sell it' }, 'text'],
  [{ owner: 'Deputy' }, 'owner'],
  [{ due: '2025-01-02' }, 'due'],
  [{ due: { text: '01/01/2025', reading: { kind: 'unreadable' } } }, 'due'],
  [{ revised: '' }, 'revised'],
  [{ update: 'Done' }, 'update'],
  [{ impact: '' }, 'impact'],
  [{ next: 'Stop' }, 'nextSteps'],
  [{ evidence: 'None' }, 'evidence'],
  [{ beside: { risk: 'Some' } }, 'beside'],
  [{ percent: 60 }, 'status'],
  [{ status: 'completed' }, 'status'],
  [{ fill: '#FF0000' }, 'status'],
  [{ lifecycle: 'in-progress' }, 'reading'],
  [{ rating: 'green' }, 'reading'],
  [{ basis: 'chosen' }, 'basis'],
])('an action that has %j is otherwise by its %s', (row, what) => {
  expect(between(planOf(), planOf(row))).toEqual([[1, what]]);
});

test('what actions belong to is of each, and of the plan', () => {
  expect(between(planOf(), planOf({ rec: '2' }))).toEqual([
    ['plan', 'recommendations,themes'],
    [1, 'recommendation,theme'],
  ]);
  const themed = (theme: string) => makePlan({ rows: [{ theme, status: 'Red' }] });
  expect(between(themed('Money'), themed('Place'))).toEqual([
    ['plan', 'themes'],
    [0, 'theme'],
  ]);
  const worded = (recText: string) => makePlan({ rows: [{ recText, status: 'Red' }] });
  expect(between(worded('Agree'), worded('Publish'))).toEqual([
    ['plan', 'recommendations'],
    [0, 'recommendation'],
  ]);
});

test('a plan with another number of actions, or that counts something else, is another', () => {
  expect(between(planOf(), planOf({}, { rec: null }))).toEqual([['plan', 'actions']]);
  expect(between(planOf({}, { rec: null }), planOf())).toEqual([['plan', 'actions']]);
  expect(between(planOf(), { ...planOf(), unit: 'recommendation' })).toEqual([['plan', 'unit']]);
});
