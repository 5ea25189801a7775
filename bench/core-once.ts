/** One process that takes a plan of so many actions from cells to sheets, and says how long that took beside JSON.parse of the cells: `core-once.ts ACTIONS clean|dirty TIMES`. */
import { NO_SETTINGS } from '../src/model/settings';
import { measurePlan } from '../src/measure/measure-plan';
import { planSummaryBook } from '../src/render/summary-book';
import { checkPlan, locatePlan, readPlan } from '../test/make/at-once';
import { bigPlan, dirtyPlan, gridOf } from './big-plan';

const AS_AT = '2025-06-30';
const [actions = '', kind = '', times = ''] = process.argv.slice(2);
const rows = (kind === 'dirty' ? dirtyPlan : bigPlan)(Number(actions));
const json = JSON.stringify(rows);
const grid = gridOf(rows);

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
function spentOn(work: () => unknown): number {
  const before = cpu();
  work();
  return cpu() - before;
}

let least = { plan: Infinity, check: Infinity, measure: Infinity, sheets: Infinity, all: Infinity };
let parse = Infinity;
for (let time = 0; time < Number(times); time++) {
  parse = Math.min(
    parse,
    spentOn(() => JSON.parse(json)),
  );
  const at = [cpu()];
  const plan = readPlan([grid], locatePlan([grid], NO_SETTINGS), NO_SETTINGS);
  at.push(cpu());
  const findings = checkPlan(plan, { asAt: AS_AT, settings: NO_SETTINGS });
  at.push(cpu());
  const measures = measurePlan(plan);
  at.push(cpu());
  const source = { fileName: 'plan.xlsx', council: null, planName: null };
  planSummaryBook({ plan, measures, findings, asAt: AS_AT, source, version: '0' });
  at.push(cpu());
  const [start = 0, read = 0, checked = 0, measured = 0, end = 0] = at;
  const spent = {
    plan: read - start,
    check: checked - read,
    measure: measured - checked,
    sheets: end - measured,
  };
  if (end - start < least.all) least = { ...spent, all: end - start };
}
process.stdout.write(JSON.stringify({ ...least, parse }));
