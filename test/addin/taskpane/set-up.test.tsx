/** A plan is set up from the pane: what would change is listed and tried out first, each part can be left out, and it is written once. */
import { screen, waitFor, within } from '@testing-library/react';
import type { Grid } from '../../../src/model/grid';
import { Problem } from '../../../src/model/problem';
import { makeGrid, type CellSpec } from '../../make/grid';
import { MadeLiveWorkbook } from '../../make/live-workbook';
import { showPaneOver } from './show-pane';

const HEADERS = ['Ref', 'Recommendation', 'Action', 'Lead', 'Status'];
const plan = (...statuses: readonly CellSpec[]): readonly (readonly CellSpec[])[] => [
  HEADERS,
  ...statuses.map((status, at) => [`1.${at + 1}`, 'Agree priorities', `Write part ${at + 1} down`, 'Policy', status]),
]; // prettier-ignore
const WORDS = plan('Completed', 'Under way', 'Delayed', 'Under way', 'On hold');

async function showSetUp(grids: readonly Grid[]) {
  const workbook = new MadeLiveWorkbook('plan.xlsx', grids);
  const pane = await showPaneOver(workbook, { today: '2025-05-01', view: 'plan' });
  await pane.user.click(await screen.findByRole('button', { name: 'Set up this plan' }));
  await screen.findByRole('heading', { name: 'What will change' });
  const ready = async (): Promise<void> => {
    await waitFor(() => expect(doIt().getAttribute('aria-disabled')).not.toBe('true'));
  };
  const doIt = (): HTMLElement => screen.getByRole('button', { name: 'Set it up' });
  const tick = (name: RegExp): HTMLInputElement => screen.getByRole('checkbox', { name });
  return { ...pane, workbook, ready, doIt, tick };
}
const panel = () => within(screen.getByRole('region', { name: 'What will change' }));

test('What will change is listed, tried out, written at once and said', async () => {
  const { user, workbook, ready, doIt, store } = await showSetUp([makeGrid(WORDS, { sheet: 'Plan' })]);
  await ready();
  const region = panel();
  expect(region.getByText('"Plan" E2:E6: Delayed, On hold, Under way, Completed')).toBeTruthy();
  expect(region.getByText('Delayed', { selector: 'span' }).style.backgroundColor).toBe('rgb(255, 199, 206)');
  expect(region.getByText(/^No colour for "Under way" and "On hold"/)).toBeTruthy();
  expect(region.getByText('Under way').nextSibling?.textContent).toMatch(/^In progress:/);
  expect(region.getByText(/it is the same plan with the same figures: 60% completed or progressed\. Two readings that are assumed/)).toBeTruthy();
  const before = store.get().opened;
  await user.click(doIt());
  await screen.findByText(/^Set up: drop-downs in one column, colours for two words and the sheet "Key"\. Read again, it is the plan that it was/);
  expect(workbook.rules).toHaveLength(1);
  expect(workbook.grids.map(({ sheet }) => sheet)).toEqual(['Plan', 'Key']);
  expect(store.get().opened?.measures.overall).toEqual(before?.measures.overall);
  expect(store.get().opened?.measures.assumed).toBe(0);
}); // prettier-ignore

test('What is unticked is not written', async () => {
  const { user, workbook, ready, doIt, tick } = await showSetUp([makeGrid(WORDS, { sheet: 'Plan' })]);
  await ready();
  await user.click(tick(/^Drop-downs/));
  await user.click(tick(/^A sheet/));
  await ready();
  await user.click(doIt());
  await screen.findByText(/^Set up: colours for two words\./);
  expect(workbook.rules).toEqual([{ lists: [], colours: [expect.anything(), expect.anything()] }]);
  expect(workbook.grids).toHaveLength(1);
});

test('A second time there is nothing left to set up, and it is said why', async () => {
  const { user, ready, doIt } = await showSetUp([makeGrid(WORDS, { sheet: 'Plan' })]);
  await ready();
  await user.click(doIt());
  await screen.findByText(/^Set up:/);
  await user.click(screen.getByRole('button', { name: 'Set up this plan' }));
  const region = panel();
  expect(region.getByText('There is nothing to set up in this plan.')).toBeTruthy();
  expect(
    region.getByText('Left as it is, with a drop-down or another validation already: "Plan" E2:E6.'),
  ).toBeTruthy();
  expect(region.getByText('A rule is there already for "Completed" and "Delayed".')).toBeTruthy();
  expect(region.getByText('The plan has a key already: it is left as it is.')).toBeTruthy();
});

test('A part that would have the plan read otherwise starts unticked, and says what it would do', async () => {
  // A list is read as words of the plan's key: "Green - complete" in it makes a bare "Green" complete.
  const { ready, tick, user } = await showSetUp([
    makeGrid(plan('Green - complete', 'Green', 'Green', 'Amber', 'Red'), { sheet: 'Plan' }),
    makeGrid([['Amber', 'At risk'], ['Red', 'Off track']], { sheet: 'Key', sheetIndex: 1 }),
  ]); // prettier-ignore
  await ready();
  expect([tick(/^Drop-downs/).checked, tick(/^Colours/).checked]).toEqual([false, true]);
  expect(panel().getByText(/it is the same plan with the same figures: 80%/)).toBeTruthy();
  await user.click(tick(/^Drop-downs/));
  expect(
    await panel().findByText(
      'Read again with this, 2 of what the plan says would be read otherwise, and completed or progressed would stay at 80%.',
    ),
  ).toBeTruthy();
});

test('A plan that has changed since it was read is said to have, and nothing is written', async () => {
  const { user, workbook, ready, doIt } = await showSetUp([makeGrid(WORDS, { sheet: 'Plan' })]);
  await ready();
  workbook.failure = new Problem('plan-moved', { sheet: 'Plan' });
  await user.click(doIt());
  expect((await screen.findAllByText(/nothing was written/i)).length).toBeGreaterThan(0);
  expect(workbook.rules).toEqual([]);
  expect(screen.getByRole('heading', { name: 'What will change' })).toBeTruthy();
});

test('Where fills or percentages alone say it there is no list, and it is said why', async () => {
  const fills = plan({ v: '', fill: '#92D050' }, { v: '', fill: '#FFC000' }, { v: '', fill: '#FF0000' });
  await showSetUp([makeGrid(fills, { sheet: 'Plan' })]);
  expect(
    panel().getByText(/^The plan says how far its actions are by the colour of cells alone/),
  ).toBeTruthy();
  expect(screen.queryByRole('checkbox', { name: /^Drop-downs/ })).toBeNull();
  expect(panel().getByText('Green').nextSibling?.textContent).toMatch(/^In progress:/);
});

test('A workbook that is read-only shows what would be done, and does nothing', async () => {
  const workbook = new MadeLiveWorkbook('plan.xlsx', [makeGrid(WORDS, { sheet: 'Plan' })]);
  workbook.isReadOnly = true;
  const { user } = await showPaneOver(workbook, { today: '2025-05-01', view: 'plan' });
  await user.click(await screen.findByRole('button', { name: 'Set up this plan' }));
  expect(await screen.findByText(/^This workbook cannot be changed here/)).toBeTruthy();
  await screen.findByText(/it is the same plan/);
  await user.click(screen.getByRole('button', { name: 'Set it up' }));
  expect(workbook.rules).toEqual([]);
});

test('A sheet of a file that is protected gets nothing, and it is said', async () => {
  const grid: Grid = { ...makeGrid(WORDS, { sheet: 'Plan' }), isProtected: true };
  const { workbook, user, ready, doIt } = await showSetUp([grid]);
  expect(panel().getByText(/^Protected, so nothing is put there: "Plan"\./)).toBeTruthy();
  await ready();
  await user.click(doIt());
  await screen.findByText(/^Set up: the sheet "Key"\./);
  expect(workbook.rules).toEqual([{ lists: [], colours: [] }]);
});
