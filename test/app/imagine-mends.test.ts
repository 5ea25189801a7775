/** What the plan would be if cells of it said something else. */
import { imagineMends } from '../../src/app/imagine-mends';
import { atOnce } from '../../src/model/slices';
import { openPlan } from '../../src/app/open-plan';
import { mendsOf } from '../../src/edit/mend';
import { makeGrid } from '../make/grid';
import { MadeLiveWorkbook } from '../make/live-workbook';

const ROWS = [
  ['Ref', 'Recommendation', 'Action', 'Owner', 'Status'],
  ['1.1', 'Agree priorities', 'Write the priorities down', 'Policy team', 'Compleet'],
  ['1.2', 'Agree priorities', 'Publish the priorities', 'Policy team', 'Complete'],
  ['2.1', 'Mend the budget', 'Set a budget that balances', 'Finance team', 'Not started'],
];

test('A suggested change shows its effect on the share, and changes neither the plan on show nor the workbook', async () => {
  const workbook = new MadeLiveWorkbook('plan.xlsx', [makeGrid(ROWS, { sheet: 'Plan' })]);
  const opened = await openPlan(workbook, { asAt: '2025-03-31' });
  const mends = mendsOf(opened.findings);
  expect(mends.map(({ expected, replacement }) => [expected, replacement])).toEqual([
    ['Compleet', 'Complete'],
  ]);
  const before = opened.measures.overall.headline;
  const after = atOnce(imagineMends(opened, mends));
  expect(before).toMatchObject({ progressed: 33, unknown: 33 });
  expect(after.measures.overall.headline).toMatchObject({ progressed: 67, unknown: 0 });
  expect(opened.measures.overall.headline).toBe(before);
  expect(workbook.textAt(mends[0]!.cell)).toBe('Compleet');
});
