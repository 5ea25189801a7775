/** How many clicks the main jobs take from a closed pane: the first opens it, by one of the two buttons on the ribbon. */
import { act, screen, within } from '@testing-library/react';
import { makeGrid } from '../../make/grid';
import { MadeLiveWorkbook } from '../../make/live-workbook';
import { AS_KEPT, showPaneOver, showSample, WELL_KEPT, type ShownPane } from './show-pane';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const CHECK_STATUSES = { view: 'checks' } as const;

/** Clicks one after the other, each on what is there by then; returns how many it took with the one that opened the pane. */
async function clicksAfterOpening(
  { user }: ShownPane,
  ...targets: readonly (() => Promise<Element>)[]
): Promise<number> {
  for (const target of targets) await user.click(await target());
  return 1 + targets.length;
}

test('The position takes one click, and what has become of an edit takes none', async () => {
  const { workbook, store, passPause } = await showSample(WELL_KEPT);
  expect(screen.getByText('3% (2) not yet progressed')).toBeTruthy();
  const { cell } = store
    .get()
    .opened!.plan.actions.find(({ lifecycle }) => lifecycle === 'in-progress')!.status;
  act(() => {
    workbook.type(cell!, 'Not started');
    workbook.tellOfChange();
  });
  await passPause();
  expect(await screen.findByText('5% (3) not yet progressed')).toBeTruthy();
});

test('What is overdue takes two, and a recommendation’s action three', async () => {
  const pane = await showSample(AS_KEPT);
  expect(await clicksAfterOpening(pane, async () => screen.getByRole('tab', { name: 'Discuss' }))).toBe(2);
  expect((await screen.findAllByText(/^overdue \d+ days/)).length).toBeGreaterThan(0);
  document.body.innerHTML = '';
  const other = await showSample(WELL_KEPT);
  const clicks = await clicksAfterOpening(
    other,
    () => button(/^10 Give overview/),
    async () => (await screen.findAllByTitle(/^Go to D\d+$/))[0]!,
  );
  expect(clicks).toBe(3);
  expect(other.workbook.selected).toHaveLength(1);
});

test('One misspelling takes two', async () => {
  const workbook = new MadeLiveWorkbook('plan.xlsx', [
    makeGrid([
      ['Action', 'Owner', 'Status'],
      ['Publish the register of grants', 'Place team', 'Completed'],
      ['Train the scrutiny panel', 'Law team', 'In progres'],
      ['Agree the programme', 'Law team', 'In progress'],
    ]),
  ]);
  const pane = await showPaneOver(workbook, { today: '2025-03-31', ...CHECK_STATUSES });
  expect(await clicksAfterOpening(pane, () => button(/^Fix C3: /))).toBe(2);
  await screen.findByText(/^C3 is now In progress\./);
});

test('All ten suggestions take three', async () => {
  const pane = await showSample(AS_KEPT, CHECK_STATUSES);
  const clicks = await clicksAfterOpening(
    pane,
    () => button('Fix all 10 suggestions'),
    () => button('Make all 10 changes'),
  );
  expect(clicks).toBe(3);
  await screen.findByText(/^10 cells have changed\./);
});

test('What a status means takes four', async () => {
  const pane = await showSample(AS_KEPT);
  const clicks = await clicksAfterOpening(pane, async () => screen.getByRole('tab', { name: 'Statuses' }));
  await pane.user.selectOptions(await screen.findByLabelText(/^On hold.* counts as$/), 'Excluded');
  await pane.user.click(await button(/^Keep these/));
  expect(clicks + 2).toBe(4);
  const table = within(await screen.findByRole('tabpanel'));
  expect((await table.findAllByText(/^you chose/i)).length).toBeGreaterThan(0);
});

test('Writing for the day that the plan itself says takes two', async () => {
  const workbook = new MadeLiveWorkbook('plan.xlsx', [
    makeGrid([
      ['Position at 31 March 2025', null, null],
      ['Action', 'Owner', 'Status'],
      ['Publish the register of grants', 'Place team', 'Completed'],
      ['Train the scrutiny panel', 'Law team', 'In progress'],
    ]),
  ]);
  const pane = await showPaneOver(workbook, { today: '2025-04-20' });
  const clicks = await clicksAfterOpening(pane, () =>
    button('Write for it: 31 March 2025, as the plan says'),
  );
  expect(clicks).toBe(2);
  await screen.findByText(/^Wrote \w+ sheets/);
  expect(JSON.stringify(workbook.written[0])).toContain('Position at 31 March 2025.');
});
