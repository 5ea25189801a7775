/** The as-at day in panes over one workbook: chosen, kept and written while somebody else does the same. */
import { PaneStore } from '../../../../src/taskpane/state/pane-store';
import { conflictSentence } from '#words/pane-receipts';
import { openExcelWorkbook } from '../../../../src/workbook/excel/excel-workbook';
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
async function openPane(): Promise<PaneStore> {
  const store = new PaneStore(openExcelWorkbook(), surroundingsOn(DAY));
  await store.open();
  return store;
}
const sentences = (store: PaneStore): string[] => {
  const { notice } = store.get();
  return notice?.kind === 'kept' ? notice.receipt.conflicts.map(conflictSentence) : [];
};

describe('Two people with a pane each', () => {
  it('are told where both decided the day: the first stands, a summary speaks for the day it was asked for', async () => {
    const host = start();
    const [one, other] = [await openPane(), await openPane()];
    await one.keepAsAt('2025-06-30');
    await other.keepAsAt('2025-09-30');
    expect(sentences(other)).toEqual([
      'Somebody has decided about the day that the figures speak for in the meantime (30 June 2025): that stands, and yours was not kept. Look at it, and decide again if you want.',
    ]);
    expect(other.get().opened).toMatchObject({ asAt: '2025-06-30', asAtBasis: 'kept' });
    await one.keepAsAt(null);
    void other.setAsAt('2025-09-30');
    await other.write(SUMMARY_ONLY);
    expect(host.model.findSheet('RAG Summary')?.cells.get(1, 0).value).toMatch(
      /^Position at 30 September 2025\./,
    );
    expect(other.get()).toMatchObject({ chosenDay: null, notice: { receipt: { conflicts: [{}] } } });
  });
});

describe('A day, while a job is under way,', () => {
  it('is kept with the write that it was chosen for, and the next one is left to be kept later', async () => {
    const host = start();
    const store = await openPane();
    void store.setAsAt('2025-06-30');
    const writing = store.write(SUMMARY_ONLY);
    void store.setAsAt('2025-09-30');
    await writing;
    expect(host.model.findSheet('RAG Summary')?.cells.get(1, 0).value).toMatch(/^Position at 30 June 2025\./);
    expect(store.get()).toMatchObject({
      chosenDay: '2025-09-30',
      opened: { asAt: '2025-09-30', settings: { asAt: '2025-06-30' } },
    });
  });

  it('is decided in its turn', async () => {
    start();
    const store = await openPane();
    await Promise.all([
      store.keep((settings) => ({ ...settings, council: 'Wealdham' })),
      store.keepAsAt('2025-06-30'),
    ]);
    expect(store.get().opened).toMatchObject({ asAt: '2025-06-30', asAtBasis: 'kept' });
    expect(store.get().opened?.settings.council).toBe('Wealdham');
  });
});
