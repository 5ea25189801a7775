/** The pane follows the plan: what is typed is read by itself, and the row that is selected is shown. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { showSample, WELL_KEPT } from './show-pane';

const region = () => screen.queryByRole('region', { name: 'This action' });
const shownRegion = () => screen.findByRole('region', { name: 'This action' });

describe('a change in the grid', () => {
  it('is read by itself after a pause, once for however many cells, and until then the pane says so', async () => {
    const { workbook, store, passPause } = await showSample(WELL_KEPT);
    const { reads } = workbook;
    const [first, second] = store
      .get()
      .opened!.plan.actions.filter(({ lifecycle }) => lifecycle === 'in-progress')
      .map(({ status }) => status.cell!);
    act(() => {
      for (const cell of [first!, second!]) {
        workbook.type(cell, 'Not started');
        workbook.tellOfChange();
      }
    });
    expect(screen.getByText('The plan has changed since it was read.')).toBeTruthy();
    expect(screen.getByText('3% (2) not yet progressed')).toBeTruthy();
    await passPause();
    await waitFor(() => expect(screen.queryByText('The plan has changed since it was read.')).toBeNull());
    expect(screen.getByText('6% (4) not yet progressed')).toBeTruthy();
    expect(workbook.reads).toBe(reads + 1);
  });

  it('keeps what was said last, and what was opened', async () => {
    const { user, workbook, store, passPause } = await showSample(WELL_KEPT);
    await user.click(screen.getByRole('button', { name: 'Copy headline' }));
    await screen.findByText('The headline is on the clipboard.');
    await user.click(screen.getByRole('button', { name: /^10 Give overview/ }));
    const { cell } = store.get().opened!.plan.actions[0]!.status;
    act(() => {
      workbook.type(cell!, 'Not started');
      workbook.tellOfChange();
    });
    await passPause();
    await waitFor(() => expect(store.get().stale).toBe(false));
    expect(screen.getByText('The headline is on the clipboard.')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^10 Give overview/, expanded: true })).toBeTruthy();
  });
});

describe('the row that is selected', () => {
  it('is shown as an action: its status and how it is read, and the share of its recommendation', async () => {
    const { workbook, store } = await showSample(WELL_KEPT);
    expect(region()).toBeNull();
    const { plan } = store.get().opened!;
    const action = plan.actions.find(({ lifecycle }) => lifecycle === 'not-started')!;
    act(() => workbook.goTo({ sheet: action.sheet, row: action.row, column: 0 }));
    const shown = within(await shownRegion());
    expect(shown.getByRole('button', { name: new RegExp(action.text.text.slice(0, 20)) })).toBeTruthy();
    expect(shown.getByText(/^How its status is read: /)).toBeTruthy();
    expect(
      shown.getByText(/^Recommendation \S+ stands at \d+%; once this has begun, at \d+%\.$/),
    ).toBeTruthy();
    act(() => workbook.goTo({ sheet: action.sheet, row: 0, column: 0 }));
    await waitFor(() => expect(region()).toBeNull());
  });

  it('leads from what was found of it to its card among the checks', async () => {
    const { user, workbook, store } = await showSample({
      sample: 'as-officers-keep-it.xlsx',
      today: '2025-09-26',
    });
    const finding = store.get().opened!.findings.find(({ value }) => value === 'Gren')!;
    act(() => workbook.goTo({ ...finding.cell!, column: 1 }));
    await user.click(within(await shownRegion()).getByRole('button', { name: /The status "Gren"/ }));
    await screen.findByRole('heading', { name: '2 of 7 errors' });
    expect(store.get().view).toBe('checks');
  });
});
