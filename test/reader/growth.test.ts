/** A plan of four times the size takes four times the work: counted in cells and actions looked at, never in time. */
import { checkPlan, locatePlan, readPlan } from '../make/at-once';
import { bigPlan } from '../../bench/big-plan';
import { measurePlan } from '../../src/measure/measure-plan';
import type { Grid } from '../../src/model/grid';
import type { Plan } from '../../src/model/plan';
import { NO_SETTINGS } from '../../src/model/settings';
import { planSummaryBook } from '../../src/render/summary-book';
import { makeGrid } from '../make/grid';

/** The same list, and how often one of its elements has been asked for. */
function counted<Item>(list: readonly Item[], count: { reads: number }): readonly Item[] {
  return new Proxy(list, {
    get(target, key) {
      if (typeof key === 'string' && /^\d/.test(key)) count.reads += 1;
      return Reflect.get(target, key) as unknown;
    },
  });
}

const [HEADER = [], ...ROWS] = bigPlan(2000);
const gridOf = (actions: number, from = 0, sheet = 'Action plan', sheetIndex = 0): Grid =>
  makeGrid([HEADER, ...ROWS.slice(from, from + actions)], { sheet, sheetIndex });
const sheetsOf = (count: number): Grid[] =>
  Array.from({ length: count }, (_, index) => gridOf(10, index * 10, `Recommendation ${index + 1}`, index));

const planOf = (grids: readonly Grid[]): Plan => readPlan(grids, locatePlan(grids, NO_SETTINGS), NO_SETTINGS);

/** Cells asked for their value or text while a plan is found and read, for each action of it. */
function cellsLookedAt(grids: readonly Grid[]): number {
  const count = { reads: 0 };
  const watched = grids.map((grid) => ({
    ...grid,
    values: grid.values.map((column) => counted(column, count)),
    texts: grid.texts.map((column) => counted(column, count)),
  }));
  const { actions } = planOf(watched);
  return count.reads / actions.length;
}

/** Actions and recommendations asked for while a plan is checked, measured and laid out, for each action of it. */
function actionsLookedAt(plan: Plan): number {
  const count = { reads: 0 };
  const watched: Plan = {
    ...plan,
    actions: counted(plan.actions, count),
    recommendations: counted(plan.recommendations, count),
    parts: counted(plan.parts, count),
  };
  const findings = checkPlan(watched, { asAt: '2025-06-30', settings: NO_SETTINGS });
  const source = { fileName: 'plan.xlsx', council: null, planName: null };
  const measures = measurePlan(watched);
  planSummaryBook({ plan: watched, measures, findings, asAt: '2025-06-30', source, version: '0' });
  return count.reads / plan.actions.length;
}

test('a long plan asks no more of each row than a short one while it is read', () => {
  const short = cellsLookedAt([gridOf(500)]);
  expect(short).toBeGreaterThan(12);
  expect(cellsLookedAt([gridOf(2000)])).toBeLessThanOrEqual(short);
});

test('two hundred sheets ask no more of each row than fifty while they are read', () => {
  const few = cellsLookedAt(sheetsOf(50));
  expect(cellsLookedAt(sheetsOf(200))).toBeLessThan(few * 1.02);
});

test.each([
  ['a long plan', (size: number) => [gridOf(size)]],
  ['a plan of many sheets', (size: number) => sheetsOf(size / 10)],
])('%s asks no more of each action than a short one while it is checked and laid out', (_name, make) => {
  const short = actionsLookedAt(planOf(make(500)));
  expect(short).toBeGreaterThan(5);
  expect(actionsLookedAt(planOf(make(2000)))).toBeLessThan(short * 1.02);
});
