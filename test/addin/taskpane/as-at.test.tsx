/** The day that the pane's figures speak for: chosen, kept, said by the plan, or of the last summary. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { makeGrid } from '../../make/grid';
import { MadeLiveWorkbook } from '../../make/live-workbook';
import { openSample, showPaneOver, showSample, WELL_KEPT } from './show-pane';
import { rowsOf } from '../../make/sheet-rows';

const write = () => screen.getByRole('button', { name: 'Write summary sheets' });

async function chooseDay(user: Awaited<ReturnType<typeof showSample>>['user'], day: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Prepare for committee' }));
  fireEvent.input(await screen.findByLabelText('As at'), { target: { value: day } });
}

describe('a day that is chosen', () => {
  it('changes the figures at once, and is kept in the workbook with the writing', async () => {
    const { user, workbook } = await showSample(WELL_KEPT);
    await chooseDay(user, '2024-12-31');
    expect(await screen.findByText('60 of 62 · as at 31 December 2024')).toBeTruthy();
    expect(workbook.written).toHaveLength(0);
    await user.click(write());
    await waitFor(() => expect(workbook.written).toHaveLength(1));
    const [summary, settings] = [workbook.written[0]?.sheets[0], workbook.written[0]?.sheets.at(-1)];
    expect(summary && rowsOf(summary)[1]?.[0]?.value).toMatch(/^Position at 31 December 2024\./);
    expect(settings?.name).toBe('RAG settings');
  });

  it('stands, and is shown again, where the field is emptied and left', async () => {
    const { user, store } = await showSample(WELL_KEPT);
    await chooseDay(user, '2024-12-31');
    await screen.findByText('60 of 62 · as at 31 December 2024');
    const field = screen.getByLabelText<HTMLInputElement>('As at');
    await user.clear(field);
    expect(store.get().chosenDay).toBe('2024-12-31');
    await user.tab();
    expect(field.value).toBe('2024-12-31');
    expect(screen.getByText('60 of 62 · as at 31 December 2024')).toBeTruthy();
  });

  it('is there again when the pane is opened another day, is said, and can be given up for today', async () => {
    const first = await showSample(WELL_KEPT);
    await chooseDay(first.user, '2024-12-31');
    await first.user.click(write());
    await waitFor(() => expect(first.workbook.written).toHaveLength(1));
    document.body.innerHTML = '';
    const { user } = await showPaneOver(first.workbook, { today: '2025-02-01' });
    expect(screen.getByText('31 December 2024 is the day kept in this workbook.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: "Use today's date" }));
    expect(await screen.findByText('60 of 62 · as at 1 February 2025')).toBeTruthy();
  });
});

describe('a plan that says for which day it speaks', () => {
  const workbook = () =>
    new MadeLiveWorkbook('plan.xlsx', [
      makeGrid([
        ['Position at 31 March 2025', null, null],
        ['Action', 'Owner', 'Status'],
        ['Publish the register of grants', 'Head of Place', 'Completed'],
        ['Train the scrutiny panel', 'Head of Law', 'In progress'],
      ]),
    ]);

  it('is quoted, and its day is taken and kept when asked', async () => {
    const made = workbook();
    const { user } = await showPaneOver(made, { today: '2025-04-20' });
    expect(screen.getByText('The plan says 31 March 2025.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Use that day: 31 March 2025' }));
    expect(await screen.findByText(/as at 31 March 2025$/)).toBeTruthy();
    expect(screen.queryByText(/^The plan says/)).toBeNull();
    expect(made.written[0]?.sheets.map(({ name }) => name)).toEqual(['RAG settings']);
  });

  it('is taken at its word until the pane closes where the workbook cannot be written', async () => {
    const made = workbook();
    made.isReadOnly = true;
    const { user } = await showPaneOver(made, { today: '2025-04-20' });
    await user.click(screen.getByRole('button', { name: 'Use that day: 31 March 2025' }));
    expect(await screen.findByText(/as at 31 March 2025$/)).toBeTruthy();
  });
});

it('says that writing would give the summary another day than it has', async () => {
  const made = await openSample(WELL_KEPT.sample);
  const { user } = await showPaneOver(made, WELL_KEPT);
  await user.click(write());
  await waitFor(() => expect(made.written).toHaveLength(1));
  document.body.innerHTML = '';
  await showPaneOver(made, { today: '2024-11-01' });
  expect(
    screen.getByText(
      'RAG Summary speaks for 5 September 2024. Written now, it would speak for 1 November 2024.',
    ),
  ).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Use 5 September 2024' })).toBeTruthy();
});
