/** From end to end: a snapshot, an edit, another snapshot, and what is said of the two and of the plan. */
import { compareSince } from '../../src/app/compare-plans';
import { keepPlanSnapshot } from '../../src/app/keep-plan-snapshot';
import { openPlan } from '../../src/app/open-plan';
import { planChanges } from '../../src/app/plan-changes';
import { readHistory } from '../../src/history/read-history';
import { MemoryWorkbook } from '../../src/page/host/memory-workbook';
import { makeGrid } from '../make/grid';

const rows = [
  ['Ref', 'Recommendation', 'Action', 'Status'],
  ['1.1', '1 Plan the work', 'Agree the plan with cabinet', 'Not started'],
  ['1.2', '1 Plan the work', 'Publish the plan on the web site', 'In progress'],
  ['2.1', '2 Know the costs', 'Cost every service that we run', 'Completed'],
];
const workbook = new MemoryWorkbook('plan.xlsx', [makeGrid(rows, { sheet: 'Plan' })], () => true);
const openOn = (asAt: string) => openPlan(workbook, { asAt, today: asAt });
const edit = (row: number, expected: string, replacement: string) =>
  workbook.mendCells([{ cell: { sheet: 'Plan', row, column: 3 }, expected, replacement }]);

test('8 a snapshot, an edit and another snapshot are told apart as work, and the plan is still read from its own sheet', async () => {
  await keepPlanSnapshot(workbook, await openOn('2025-03-31'), 'Spring', false);
  await edit(1, 'Not started', 'In progress');
  await keepPlanSnapshot(workbook, await openOn('2025-06-30'), 'Summer', false);
  await edit(3, 'Completed', 'In progress');

  const opened = await openOn('2025-09-30');
  expect(opened.plan.parts.map(({ sheet }) => sheet)).toEqual(['Plan']);
  const history = readHistory(opened.source.grids);
  expect(history.problems).toEqual([]);
  const between = compareSince(opened, history, 'spring', 'Summer');
  expect(between.forward.map(({ after }) => after.reference)).toEqual(['1.1']);
  expect([between.back, between.added, between.removed]).toEqual([[], [], []]);
  expect(between.points).toEqual({ total: 33, work: 33, plan: 0 });
  const since = compareSince(opened, history, '2025-06-30');
  expect(since.back.map(({ after }) => after.reference)).toEqual(['2.1']);
  expect(planChanges(opened)?.directions).toEqual(['→ level', '↓ back']);
  const whole = compareSince(opened, history, 'Spring');
  expect([whole.forward.length, whole.back.length]).toEqual([1, 1]);
});
