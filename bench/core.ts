/** The pure way from cells to sheets, against JSON.parse of the same cells, and its growth with the number of rows. */
import { checkPlan, locatePlan, readPlan } from '../test/make/at-once';
import { measurePlan } from '../src/measure/measure-plan';
import { NO_SETTINGS } from '../src/model/settings';
import { planSummaryBook } from '../src/render/summary-book';
import { makeGrid } from '../test/make/grid';
import { bigPlan } from './big-plan';
import { inMs, quickest, ratio, say } from './timing';

const AS_AT = '2025-06-30';

function coreTimes(actions: number, times: number) {
  const rows = bigPlan(actions);
  const json = JSON.stringify(rows);
  const grid = makeGrid(
    rows.map((row, index) =>
      row.map((value, column) =>
        index > 0 && typeof value === 'number' && column !== 0 ? { v: value, format: 'dd/mm/yyyy' } : value,
      ),
    ),
    { sheet: 'Action plan' },
  );
  const stages = { plan: 0, check: 0, measure: 0, sheet: 0 };
  const work = () => {
    const t0 = performance.now();
    const plan = readPlan([grid], locatePlan([grid], NO_SETTINGS), NO_SETTINGS);
    const t1 = performance.now();
    const findings = checkPlan(plan, { asAt: AS_AT, settings: NO_SETTINGS });
    const t2 = performance.now();
    const measures = measurePlan(plan);
    const t3 = performance.now();
    planSummaryBook({
      plan,
      measures,
      findings,
      asAt: AS_AT,
      source: { fileName: 'plan.xlsx', council: null, planName: null },
      version: '0',
    });
    Object.assign(stages, { plan: t1 - t0, check: t2 - t1, measure: t3 - t2, sheet: performance.now() - t3 });
  };
  return { work: () => quickest(times, work), parse: () => quickest(times, () => JSON.parse(json)), stages };
}

export async function benchCore(): Promise<void> {
  say('\nPlan, check, measure and sheets of 10,000 actions');
  const { work, parse, stages } = coreTimes(10_000, 7);
  const base = await parse();
  const whole = await work();
  say(`  ${inMs(whole)}, ${ratio(whole, base, 'JSON.parse of the same cells', '4 or less')}`);
  say(
    `  of which ${Object.entries(stages)
      .map(([name, ms]) => `${name} ${inMs(ms)}`)
      .join(', ')}`,
  );

  say('\nGrowth with the number of actions (linear: the same time for an action)');
  let first = 0;
  for (const actions of [1_000, 10_000, 100_000]) {
    const perAction = (await coreTimes(actions, actions > 50_000 ? 2 : 5).work()) / actions;
    first ||= perAction;
    say(
      `  ${String(actions).padStart(7)}: ${(perAction * 1000).toFixed(1)} µs an action, ${ratio(perAction, first, 'that of 1,000')}`,
    );
  }
}
