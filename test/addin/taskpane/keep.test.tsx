/** A plan is kept from the pane: by few clicks and typing, in its own words, with nothing written where something is missing. */
import { act, screen, within } from '@testing-library/react';
import { makeGrid } from '../../make/grid';
import { MadeLiveWorkbook } from '../../make/live-workbook';
import { showPaneOver } from './show-pane';

const ROWS = [
  ['Ref', 'Recommendation', 'Action', 'Lead', 'Due date', 'Revised date', 'Status', 'Update', 'Impact'],
  ['1.1', 'Agree priorities', 'Write the priorities down', 'Policy team', '31 March 2025', '', 'Delivered', 'Cabinet agreed.', 'Staff know them'],
  ['1.2', 'Agree priorities', 'Publish the priorities', 'Web team', '30 June 2025', '', 'Under way', 'A draft is out.', ''],
  ['2.1', 'Mend the budget', 'Set a budget', 'Finance team', '30 June 2025', '', 'Not begun', '', ''],
]; // prettier-ignore

async function showPlan() {
  const workbook = new MadeLiveWorkbook('plan.xlsx', [
    makeGrid(ROWS, { sheet: 'Plan', tables: { ActionPlan: 'A1:I4' } }),
  ]);
  const pane = await showPaneOver(workbook, { today: '2025-05-01' });
  let clicks = 0;
  const click = async (name: string | RegExp): Promise<void> => {
    clicks += 1;
    await pane.user.click(await screen.findByRole('button', { name }));
  };
  const select = (row: number): void => act(() => workbook.goTo({ sheet: 'Plan', row, column: 2 }));
  const shown = (row: number, column: number): string => workbook.textAt({ sheet: 'Plan', row, column });
  return { ...pane, click, select, shown, clicks: () => clicks };
}

test('An action is completed by two clicks and typing: the plan’s word, a dated line, what difference it made', async () => {
  const { user, click, select, shown, clicks } = await showPlan();
  select(2);
  await click('Complete');
  await user.type(await screen.findByLabelText('What difference it made'), 'Residents quote them');
  expect(screen.getByText('Its status becomes "Delivered".')).toBeTruthy();
  await click('Complete it');
  expect(clicks()).toBe(2);
  await screen.findByText(/^G3, H3 and I3 have changed\. Undo takes it back in one step\.$/);
  expect([shown(2, 6), shown(2, 7), shown(2, 8)]).toEqual([
    'Delivered',
    '1 May 2025: Completed.\nA draft is out.',
    'Residents quote them',
  ]);
});

test('An action is added by three clicks and typing, with its reference and a date as officers write one', async () => {
  const { user, click, shown, clicks, workbook } = await showPlan();
  await click(/^1 Agree priorities/);
  await click('Add an action');
  await user.type(await screen.findByLabelText('Action'), 'Tell every parish');
  await user.type(screen.getByLabelText('Who leads'), 'Web team');
  await user.type(screen.getByLabelText('Due'), 'Q1 2025/26');
  expect(screen.getByText('Read as 30 June 2025.')).toBeTruthy();
  await click('Add it');
  expect(clicks()).toBe(3);
  await screen.findByText('Row 4 is new.');
  expect(Array.from({ length: 7 }, (_, column) => shown(3, column))).toEqual([
    '1.3', 'Agree priorities', 'Tell every parish', 'Web team', '30/06/2025', '', 'Not begun',
  ]); // prettier-ignore
  expect(shown(4, 2)).toBe('Set a budget');
  expect(workbook.grids[0]?.tables[0]?.area.rows).toBe(5);
});

test('A date moves beside the first one, and why is kept', async () => {
  const { user, click, select, shown } = await showPlan();
  select(3);
  await click('Move a date');
  await user.type(await screen.findByLabelText('New date'), '30 Sept 25');
  await user.type(screen.getByLabelText('Why'), 'the auditor asked for more');
  await click('Move it');
  await screen.findByText(/^F4 and H4 have changed/);
  expect([shown(3, 4), shown(3, 5), shown(3, 7)]).toEqual([
    '30 June 2025',
    '30/09/2025',
    '1 May 2025: Date moved from 30 June 2025 to 30 September 2025: the auditor asked for more',
  ]);
});

test('What is missing is said in words, and nothing is written; Escape closes the form', async () => {
  const { user, click, select, workbook } = await showPlan();
  const before = workbook.grids;
  select(2);
  await click('Update');
  await click('Write the update');
  expect(within(screen.getByRole('form', { name: 'Update' })).getByRole('alert').textContent).toMatch(/^Nothing would change/);
  await click('Move a date');
  await user.type(await screen.findByLabelText('New date'), 'when it suits');
  expect(screen.getByText(/^That cannot be read as a day/)).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(workbook.grids).toBe(before);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('form')).toBeNull();
}); // prettier-ignore
