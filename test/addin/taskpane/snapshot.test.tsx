/** Snapshots in the pane: taken while a committee is prepared for, and what has changed since said in the position. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { makeGrid } from '../../make/grid';
import { MadeLiveWorkbook } from '../../make/live-workbook';
import { readHistory } from '../../../src/history/read-history';
import { historyGrid } from '../../history/make-snapshot';
import { showPaneOver, type ShownPane } from './show-pane';

const plan = () =>
  new MadeLiveWorkbook('plan.xlsx', [
    makeGrid([
      ['Ref', 'Recommendation', 'Action', 'Status'],
      ['1', 'Look after the estate', 'Survey the roofs', 'In progress'],
      ['1', 'Look after the estate', 'Mend the boilers', 'Not started'],
      ['2', 'Listen to residents', 'Hold a forum', 'Completed'],
      ['2', 'Listen to residents', 'Answer within ten days', 'In progress'],
    ]),
  ]);

const snapshotsIn = ({ grids }: MadeLiveWorkbook) => readHistory(grids).snapshots;
const take = () => screen.findByRole('button', { name: 'Take a snapshot' });

async function prepare({ user }: ShownPane): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Prepare for committee' }));
  await take();
}

async function takeOne(shown: ShownPane): Promise<void> {
  await prepare(shown);
  await shown.user.click(await take());
  await screen.findByText(/^Kept four actions as ".*Undo takes it back in one step\.$/);
}

describe('taking a snapshot', () => {
  it('proposes a name for the day, keeps every action under it, and leads to the sheet', async () => {
    const shown = await showPaneOver(plan(), { today: '2025-06-10' });
    await prepare(shown);
    expect(screen.getByLabelText('What the snapshot is called')).toHaveProperty('value', 'Q1 2025/26');
    await shown.user.click(await take());
    await waitFor(() => expect(snapshotsIn(shown.workbook)).toHaveLength(1));
    const [kept] = snapshotsIn(shown.workbook);
    expect(kept).toMatchObject({ day: '2025-06-10', label: 'Q1 2025/26' });
    expect(kept?.actions.map(({ text }) => text)).toContain('Hold a forum');
    await shown.user.click(await screen.findByRole('button', { name: 'Show RAG History' }));
    expect(shown.workbook.shown).toEqual(['RAG History']);
  });

  it('has its button in hand where the ribbon led to it, before anything is kept', async () => {
    const { store, workbook } = await showPaneOver(plan(), { today: '2025-06-10' });
    act(() => store.hear({ kind: 'view', view: 'snapshot' }));
    const button = await take();
    await waitFor(() => expect(document.activeElement).toBe(button));
    expect(snapshotsIn(workbook)).toEqual([]);
  });

  it('takes the name that was typed', async () => {
    const shown = await showPaneOver(plan(), { today: '2025-06-10' });
    await prepare(shown);
    await shown.user.clear(screen.getByLabelText('What the snapshot is called'));
    await shown.user.type(screen.getByLabelText('What the snapshot is called'), 'Before the visit');
    await shown.user.click(await take());
    await waitFor(() =>
      expect(snapshotsIn(shown.workbook).map(({ label }) => label)).toEqual(['Before the visit']),
    );
  });

  it('asks before it replaces one of the same day', async () => {
    const shown = await showPaneOver(plan(), { today: '2025-06-10' });
    await takeOne(shown);
    const writes = shown.workbook.written.length;
    shown.workbook.type({ sheet: 'Action plan', row: 1, column: 3 }, 'Completed');
    await shown.user.click(await take());
    expect(
      await screen.findByText('There is already a snapshot for 10 June 2025, called "Q1 2025/26".'),
    ).toBeTruthy();
    expect(shown.workbook.written).toHaveLength(writes);
    await shown.user.click(screen.getByRole('button', { name: 'Leave it' }));
    expect(shown.workbook.written).toHaveLength(writes);
    await shown.user.click(await take());
    expect(document.activeElement?.textContent).toBe('Replace it');
    await shown.user.click(screen.getByRole('button', { name: 'Replace it' }));
    await waitFor(() => expect(shown.workbook.written).toHaveLength(writes + 1));
    expect(snapshotsIn(shown.workbook)).toHaveLength(1);
    expect(snapshotsIn(shown.workbook)[0]?.actions[0]?.lifecycle).toBe('completed');
  });

  it('cannot be done where the workbook is only read', async () => {
    const workbook = plan();
    workbook.isReadOnly = true;
    const shown = await showPaneOver(workbook, { today: '2025-06-10' });
    await prepare(shown);
    expect((await take()).getAttribute('aria-disabled')).toBe('true');
  });
});

describe('a workbook that holds a snapshot of an earlier day', () => {
  async function later(): Promise<ShownPane> {
    const { workbook } = await showThenTake();
    workbook.type({ sheet: 'Action plan', row: 2, column: 3 }, 'In progress');
    document.body.innerHTML = '';
    return showPaneOver(workbook, { today: '2025-12-09' });
  }
  async function showThenTake(): Promise<ShownPane> {
    const shown = await showPaneOver(plan(), { today: '2025-06-10' });
    await takeOne(shown);
    return shown;
  }

  it('has what changed since said in the position, with an arrow and its word at each recommendation', async () => {
    await later();
    expect(
      await screen.findByText(
        '100 per cent (4 of 4) are completed or progressed, up 25 points since Q1 2025/26 (10 June 2025): one went forward, none back.',
      ),
    ).toBeTruthy();
    const [estate, residents] = screen.getAllByRole('listitem');
    expect(within(estate!).getByText('↑ forward')).toBeTruthy();
    expect(within(residents!).getByText('→ level')).toBeTruthy();
  });

  it('has it said anew after an edit, and no longer once the snapshots are gone', async () => {
    const shown = await later();
    await screen.findByText(/one went forward, none back\.$/);
    shown.workbook.type({ sheet: 'Action plan', row: 3, column: 3 }, 'Not started');
    await act(async () => shown.store.refresh());
    expect(await screen.findByText(/one went forward, one back\.$/)).toBeTruthy();
    expect(screen.getByText('↓ back')).toBeTruthy();
    shown.workbook.grids = shown.workbook.grids.filter(({ sheet }) => sheet !== 'RAG History');
    await act(async () => shown.store.refresh());
    expect(screen.queryByText(/since Q1 2025/)).toBeNull();
    expect(screen.queryByText('→ level')).toBeNull();
  });
});

describe('a history that somebody has broken', () => {
  it('is read as far as it makes sense, and what cannot be read is among the checks', async () => {
    const broken = historyGrid([
      ['31/03/2025', 'Q4', '1', '1', 'Survey the roofs', 'In progress', 'In progress'],
      ['some day', 'Q4', '1', '1', 'Mend the boilers', 'Not started', 'Not started'],
    ]);
    const { grids } = plan();
    const { store, user, workbook } = await showPaneOver(
      new MadeLiveWorkbook('plan.xlsx', [...grids, broken]),
      {
        today: '2025-06-10',
        view: 'checks',
      },
    );
    expect(store.get().opened?.history.snapshots).toHaveLength(1);
    await user.click(await screen.findByRole('button', { name: 'All kinds' }));
    const title = await screen.findByText(/^"some day" in A\d+ is no day/);
    const card = within(title.closest('li')!);
    await user.click(card.getByRole('button', { name: /^Go to (RAG History )?A\d+/ }));
    expect(workbook.selected.at(-1)).toMatchObject({ sheet: 'RAG History', column: 0 });
  });
});
