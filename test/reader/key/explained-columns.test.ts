/** 2.2 codes that the plan's own key explains are its status where nothing else says how the work stands. */
import type { Plan } from '../../../src/model/plan';
import type { PlanSettings } from '../../../src/model/settings';
import { makeGrid } from '../../make/grid';
import { planOf } from '../say-plan';

const cellsOf = (line: string): (string | null)[] => line.split('|').map((cell) => cell.trim() || null);
const KEY = ['Code | Meaning', '1 | Not started', '2 | In progress', '3 | Complete'];

function planWith(
  lines: readonly string[],
  {
    key = KEY,
    name = 'Key',
    settings = {},
  }: { key?: string[]; name?: string; settings?: Partial<PlanSettings> } = {},
): Plan {
  const plan = makeGrid(lines.map(cellsOf));
  return planOf([plan, makeGrid(key.map(cellsOf), { sheet: name, sheetIndex: 1 })], settings);
}
const ROWS = ['Train the chairs | Clerk | 3', 'Visit each hall | Leader | 1', 'Hold a forum | Clerk | 2'];
const under = (header: string): string[] => [`Action | Lead | ${header}`, ...ROWS];
const lifecycles = ({ actions }: Plan): string[] => actions.map(({ lifecycle }) => lifecycle);
const READ = ['completed', 'not-started', 'in-progress'];

test.each(['Where it is', 'Progress score', 'St', 'Step'])('whatever it is called: %s', (header) => {
  const plan = planWith(under(header));
  expect(lifecycles(plan)).toEqual(READ);
  expect(new Set(plan.actions.map(({ basis }) => basis))).toEqual(new Set(['key']));
});

test.each([
  ['a priority', under('Priority'), {}],
  ['a risk', under('Risk level'), {}],
  ['a forecast', under('Forecast'), {}],
  ['a question of something else', under('How confident are we?'), {}],
  ['a value that the key has not', [...under('Step'), 'Mend the roof | Clerk | 7'], {}],
  ['a sheet that is no key', under('Step'), { name: 'Minutes' }],
  ['a key of which all lines say the same', under('Step'), { key: ['1 | Late', '2 | Late', '3 | Late'] }],
  ['a key that says nothing', under('Step'), { key: ['1 | North ward', '2 | South ward', '3 | West ward'] }],
  [
    'one value alone',
    ['Action | Lead | Step', 'Train the chairs | Clerk | 3', 'Hold a forum | Clerk | 3'],
    {},
  ],
])('nor is it %s', (_what, lines, more) => {
  expect(new Set(lifecycles(planWith(lines, more)))).toEqual(new Set(['unknown']));
});

test('the numbers of actions are never read as what a key of numbers says', () => {
  const plan = planWith([
    'Ref | Action | Lead',
    ...ROWS.map((row, at) => `${at + 1} | ${row.replace(/ \| \d$/, '')}`),
  ]);
  expect(new Set(lifecycles(plan))).toEqual(new Set(['unknown']));
});

test('a status that can be read comes before codes with a key', () => {
  const rows = ROWS.map((row) => `${row} | Late`);
  expect(planWith(['Action | Lead | Step | Status', ...rows]).columns.status).toBe('Status');
});

test('nor where somebody has said which column it is, or that there is none', () => {
  const plan = planWith(under('Step'), { settings: { columns: { status: '' } } });
  expect(new Set(lifecycles(plan))).toEqual(new Set(['unknown']));
});
