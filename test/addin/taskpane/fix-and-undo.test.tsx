/** A fix that is taken back at once: the headline follows, and nobody is told that the plan has changed. */
import { mendsOf } from '../../../src/edit/mend';
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { PaneStore } from '../../../src/taskpane/state/pane-store';
import { failOnGaps, startHost } from '../../excel-host/testing';
import { surroundingsOn } from '../../make/surroundings';

failOnGaps();

const SHEET = 'Action plan';
const ROWS = [
  ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status'],
  ['1.1', 'Agree priorities', 'Write the priorities down', 'Policy team', 'March 2025', 'Compleet'],
  ['1.2', 'Agree priorities', 'Publish the priorities', 'Policy team', 'April 2025', 'Complete'],
  ['2.1', 'Mend the budget', 'Set a budget that balances', 'Finance team', 'May 2025', 'Not started'],
];
/** Waits for the reading that nobody asked for, however busy the machine is; gives up after some seconds. */
async function settle(isSo: () => boolean): Promise<void> {
  for (let times = 0; times < 100 && !isSo(); times += 1) {
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

test('The headline is right after a fix and its undo within a moment, without a word', async () => {
  const host = startHost({ sheets: [{ name: SHEET, rows: ROWS }] });
  const store = new PaneStore(openExcelWorkbook(), surroundingsOn('2025-03-31'));
  await store.open();
  await store.workbook.onChanged((hint) => store.heardChange(hint));
  const statuses = () => store.get().opened?.plan.statusMap.map(({ status }) => status);
  const before = statuses();
  expect(before).toContain('Compleet');

  const fix = store.get().opened!.findings.filter(({ value }) => value === 'Compleet');
  await store.mend(mendsOf(fix));
  expect(statuses()).not.toContain('Compleet');
  expect(host.takeBack()).toBe(true);
  await settle(() => store.get().job === null && statuses()?.[0] === before?.[0]);
  expect(statuses()).toEqual(before);
  expect(store.get().stale).toBe(false);
});
