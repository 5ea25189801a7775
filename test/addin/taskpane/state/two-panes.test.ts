/** Panes over one workbook, through Microsoft's own client library: what two people decide, and what they do at once. */
import { decideStatus, undecideStatus, type SettingsChange } from '../../../../src/edit/decide';
import { listenToRequests, requestOfPane } from '../../../../src/app/pane-requests';
import { writeFromRibbon } from '../../../../src/app/write-from-ribbon';
import type { Lifecycle } from '../../../../src/model/terms';
import { PaneStore } from '../../../../src/taskpane/state/pane-store';
import { conflictSentence } from '#words/pane-receipts';
import { openExcelWorkbook } from '../../../../src/workbook/excel/excel-workbook';
import type { LiveWorkbook } from '../../../../src/workbook/workbook';
import type { ExcelHost } from '../../../excel-host/session/host';
import { failOnGaps, startHost } from '../../../excel-host/testing';
import { surroundingsOn } from '../../../make/surroundings';

failOnGaps();

const DAY = '2025-03-31';
const ROWS = [
  ['Ref', 'Recommendation', 'Action', 'Lead', 'Due date', 'Status'],
  ['1.1', 'Agree priorities', 'Write the priorities down', 'Director A', '31/03/2024', 'Green'],
  ['1.2', 'Agree priorities', 'Publish the priorities', 'Director B', '30/06/2025', 'Amber'],
  ['2.1', 'Strengthen scrutiny', 'Train the members', 'Director A', '30/09/2025', 'Red'],
  ['2.2', 'Strengthen scrutiny', 'Review the constitution', 'Director C', '30/09/2025', 'Green'],
];
const SUMMARY_ONLY = { council: '', planName: '', which: ['summary'] } as const;

const start = (): ExcelHost =>
  startHost({ sheets: [{ name: 'Action plan', rows: ROWS, tables: { ActionPlan: 'A1:F5' } }] });
async function openPane(workbook: LiveWorkbook = openExcelWorkbook()): Promise<PaneStore> {
  const store = new PaneStore(workbook, surroundingsOn(DAY));
  await store.open();
  return store;
}
const decide =
  (status: string, lifecycle: Lifecycle): SettingsChange =>
  (settings) =>
    decideStatus(settings, { status, colour: null }, { lifecycle, rating: 'none' }, DAY);
const decided = (store: PaneStore): Record<string, Lifecycle> =>
  Object.fromEntries(
    store.get().opened!.settings.statusMap.map(({ status, lifecycle }) => [status, lifecycle]),
  );
/** Rows of the first table of the settings, as they stand in the workbook. */
function rowsOf(host: ExcelHost, sheet = 'RAG settings'): unknown[][] {
  const { cells, tables } = host.model.findSheet(sheet)!;
  const { top, bottom } = tables[0]!.box;
  return Array.from({ length: bottom - top }, (_, row) =>
    [0, 2].map((column) => cells.get(top + 1 + row, column).value),
  );
}
const sentences = (store: PaneStore): string[] => {
  const { notice } = store.get();
  return notice?.kind === 'kept' ? notice.receipt.conflicts.map(conflictSentence) : [];
};

describe('Two people with a pane each', () => {
  it('keep both their decisions', async () => {
    const host = start();
    const [one, other] = [await openPane(), await openPane()];
    await one.keep(decide('Green', 'completed'));
    await other.keep(decide('Amber', 'not-started'));
    expect(rowsOf(host)).toEqual([
      ['Green', 'Completed'],
      ['Amber', 'Not started'],
    ]);
    expect(decided(other)).toEqual({ Green: 'completed', Amber: 'not-started' });
    expect(sentences(other)).toEqual([]);
  });

  it('are told where both decided the same: what stands stays, and the second may decide again', async () => {
    const host = start();
    const [one, other] = [await openPane(), await openPane()];
    await one.keep(decide('Green', 'completed'));
    await other.keep(decide('GREEN', 'not-started'));
    expect(rowsOf(host)).toEqual([['Green', 'Completed']]);
    expect(sentences(other)).toEqual([
      expect.stringMatching(/^Somebody has decided about how "GREEN" counts .*Completed, .*that stands/),
    ]);
    await other.keep(decide('GREEN', 'not-started'));
    expect(rowsOf(host)).toEqual([['GREEN', 'Not started']]);
    expect(other.get().notice).toBeNull();
  });

  it('keep what one of them writes on the settings sheet by hand', async () => {
    const host = start();
    const store = await openPane();
    await store.keep(decide('Green', 'completed'));
    const bottom = host.model.findSheet('RAG settings')!.tables[0]!.box.bottom;
    host.as('co-author').type('RAG settings', `A${bottom + 2}`, [['Red', null, 'Excluded', 'Red', null]]);
    await store.keep(decide('Amber', 'not-started'));
    expect(rowsOf(host)).toEqual([
      ['Green', 'Completed'],
      ['Red', 'Excluded'],
      ['Amber', 'Not started'],
    ]);
  });

  it('take a decision back though the status was retyped in the meantime', async () => {
    const host = start();
    const store = await openPane();
    await store.keep(decide('Green', 'completed'));
    host.as('user').type('Action plan', 'F2', [['GREEN']]);
    host.as('user').type('Action plan', 'F5', [['GREEN']]);
    await store.refresh();
    const { statusMap } = store.get().opened!.plan;
    const row = statusMap.find(({ status }) => status === 'GREEN')!;
    expect(row).toMatchObject({ lifecycle: 'completed', basis: 'chosen' });
    await store.keep((settings) => undecideStatus(settings, row, statusMap));
    expect(decided(store)).toEqual({});
  });
});

describe('Settings whose sheet is not there to be written', () => {
  it('go to a sheet beside one of the user’s, are read from there, and it is said', async () => {
    const host = start();
    host.as('user').addSheet('RAG settings');
    host.as('user').type('RAG settings', 'A1', [['Mine']]);
    const store = await openPane();
    await store.keep(decide('Green', 'completed'));
    expect(store.get().notice).toMatchObject({
      kind: 'kept',
      receipt: { sheets: [{ name: 'RAG settings (2)', aside: 'not-ours' }] },
    });
    await store.keep(decide('Amber', 'not-started'));
    expect(decided(await openPane())).toEqual({ Green: 'completed', Amber: 'not-started' });
    expect(host.model.findSheet('RAG settings')?.cells.get(0, 0).value).toBe('Mine');
  });

  it('leave notes beside and rows below where they are, and go on on a fresh sheet', async () => {
    const host = start();
    const store = await openPane();
    await store.keep(decide('Green', 'completed'));
    const { bottom } = host.model.findSheet('RAG settings')!.tables[1]!.box;
    host.as('user').type('RAG settings', `A${bottom + 4}`, [['Amber', null, 'Excluded', null, null]]);
    await store.refresh();
    expect(store.get().opened!.settingsProblems).toEqual([
      { kind: 'row-below-tables', facts: { cell: `A${bottom + 4}`, value: 'Amber' } },
    ]);
    await store.keep(decide('Red', 'not-started'));
    expect(store.get().notice).toMatchObject({ receipt: { sheets: [{ name: 'RAG settings (2)' }] } });
    expect(decided(store)).toEqual({ Green: 'completed', Red: 'not-started' });
    expect(store.get().opened!.settingsProblems).toEqual([
      { kind: 'older-sheet', facts: { sheet: 'RAG settings (2)', older: 'RAG settings' } },
    ]);
    expect(host.model.findSheet('RAG settings')!.cells.get(bottom + 3, 0).value).toBe('Amber');
  });

  it('hold in the pane where the workbook is read only, and give way to what a colleague keeps', async () => {
    const host = start();
    const [one, other] = [await openPane(), await openPane()];
    host.model.readOnly = true;
    await one.keep(decide('Green', 'completed'));
    await one.keep(decide('Amber', 'not-started'));
    expect(one.get()).toMatchObject({ notice: { kind: 'held' }, held: { length: 2 } });
    expect(decided(one)).toEqual({ Green: 'completed', Amber: 'not-started' });
    host.model.readOnly = false;
    await other.keep(decide('Green', 'excluded'));
    await one.refresh();
    expect(decided(one)).toEqual({ Green: 'excluded', Amber: 'not-started' });
    expect(sentences(one)).toHaveLength(1);
    await one.keep(decide('Red', 'not-started'));
    expect(one.get().held).toEqual([]);
    expect(decided(await openPane())).toEqual({
      Green: 'excluded',
      Amber: 'not-started',
      Red: 'not-started',
    });
  });
});

describe('What is asked for while a job is under way', () => {
  it('is done after it, in order, and nothing is dropped', async () => {
    const host = start();
    const store = await openPane();
    await Promise.all([
      store.keep(decide('Green', 'completed')),
      store.keep(decide('Amber', 'not-started')),
      store.write(SUMMARY_ONLY),
      store.keep(decide('Red', 'excluded')),
    ]);
    expect(rowsOf(host).map(([status]) => status)).toEqual(['Green', 'Amber', 'Red']);
    expect(host.model.findSheet('RAG Summary')).toBeTruthy();
    expect(store.get().job).toBeNull();
  });

  it('leaves the day that was chosen meanwhile, and writes for the day that it was asked for', async () => {
    const host = start();
    const store = await openPane();
    const writing = store.write(SUMMARY_ONLY);
    void store.setAsAt('2025-06-30');
    await writing;
    expect(store.get()).toMatchObject({ chosenDay: '2025-06-30', opened: { asAt: '2025-06-30' } });
    expect(host.model.findSheet('RAG Summary')?.cells.get(1, 0).value).toMatch(
      /^Position at 31 March 2025\./,
    );
    const refreshing = store.refresh();
    void store.setAsAt('2025-09-30');
    await refreshing;
    expect(store.get()).toMatchObject({ chosenDay: '2025-09-30', opened: { asAt: '2025-09-30' } });
  });

  it('from the ribbon is read again', async () => {
    start();
    const store = await openPane();
    const stop = listenToRequests((request) => store.hear(request));
    const refreshing = store.refresh();
    requestOfPane((await writeFromRibbon(openExcelWorkbook(), DAY)).request);
    await refreshing;
    // Whatever waits is done before this.
    await store.refresh();
    stop();
    expect(store.get().opened!.source.grids.map(({ sheet }) => sheet)).toContain('RAG Summary');
  });

  it('by a colleague marks the plan as out of date at its end', async () => {
    const host = start();
    const workbook = openExcelWorkbook();
    const store = await openPane(workbook);
    const stop = await workbook.onChanged(() => store.heardChange());
    const refreshing = store.refresh();
    await Promise.resolve();
    host.as('co-author').type('Action plan', 'F3', [['Complete']]);
    await refreshing;
    expect(store.get().stale).toBe(true);
    await store.refresh();
    expect(store.get().stale).toBe(false);
    await stop();
  });
});

describe('A fault of our own', () => {
  it('is shown as ours, and the decision holds', async () => {
    start();
    const store = await openPane({
      ...openExcelWorkbook(),
      writeSheets: async () => (undefined as unknown as { sheets: never }).sheets,
    });
    await store.keep(decide('Green', 'completed'));
    expect(store.get().notice).toMatchObject({
      kind: 'held',
      problem: { kind: 'own-fault', facts: { fault: 'TypeError' } },
    });
    expect(decided(store)).toEqual({ Green: 'completed' });
  });
});
