import { readHistory } from '../../src/history/read-history';
import type { Snapshot } from '../../src/history/snapshot';
import { changeHistory } from '../../src/render/changed-history';
import type { SheetPlan } from '../../src/render/sheet-plan';
import { copyWorkbook } from '../../src/workbook/file/copy/copy-workbook';
import { removeSummaries } from '../../src/workbook/file/copy/remove-summaries';
import { HISTORY_WORDS } from '#words/sheets-history';
import { openWorkbookBytes } from '../../src/workbook/file/package/open-bytes';
import { madeChecksSheet } from '../make/summary-book';
import { exotic } from '../workbook/file/copy/exotic';
import { makeSnapshot } from './make-snapshot';

const NAME = 'plan.xlsm';
const gridsOf = async (bytes: Uint8Array) => (await openWorkbookBytes(NAME, bytes)).grids;
const book = (...sheets: SheetPlan[]) => ({ title: 'History', language: 'en-GB', sheets });

async function keep(bytes: Uint8Array, snapshot: Snapshot) {
  const { plan } = changeHistory(await gridsOf(bytes), { snapshot, replaces: false }, '1.0');
  return copyWorkbook(bytes, { summaries: book(plan) }, { name: NAME });
}

const MARCH = makeSnapshot('2025-03-31', [
  { reference: '1.10', text: '=Publish it', status: 'Green', rating: 'green', due: '2025-12-31' },
  { reference: '1/17', lifecycle: 'unknown', status: '', dueShown: 'Ongoing' },
]);
const JUNE = makeSnapshot('2025-06-30', [{ text: 'Publish it', lifecycle: 'completed' }], 'Q1 2025/26');
/** A date is shown as the sheet shows dates. */
const shown = (snapshot: Snapshot): unknown => ({
  ...snapshot,
  actions: snapshot.actions.map((action) =>
    action.due === null ? action : { ...action, dueShown: expect.any(String) as string },
  ),
});

describe('Snapshots in a workbook', () => {
  test('what is kept in a copy is read from it again, text like formulas and dates and all', async () => {
    const first = await keep(exotic(), MARCH);
    expect(first.sheets).toMatchObject([{ name: 'RAG History', outcome: 'made' }]);
    const second = await keep(first.bytes, JUNE);
    expect(second.sheets).toMatchObject([{ name: 'RAG History', outcome: 'rewritten' }]);
    const { snapshots, problems } = readHistory(await gridsOf(second.bytes));
    expect(problems).toEqual([]);
    expect(snapshots).toEqual([MARCH, JUNE].map(shown));
  });

  test('they stay when the summary sheets are taken out again', async () => {
    const kept = await keep(exotic(), MARCH);
    const both = await copyWorkbook(
      kept.bytes,
      { summaries: book({ ...madeChecksSheet(), name: 'Checks' }) },
      { name: NAME },
    );
    const { bytes } = await removeSummaries(both.bytes, { name: NAME });
    expect(readHistory(await gridsOf(bytes)).snapshots).toHaveLength(1);
  });

  test('a row that was corrected by hand stays as it was corrected', async () => {
    const first = await keep(exotic(), MARCH);
    const edited = await type(first.bytes, 'Green', 'Amber');
    const second = await keep(edited, JUNE);
    expect(second.sheets).toMatchObject([{ name: 'RAG History', outcome: 'rewritten' }]);
    const { snapshots } = readHistory(await gridsOf(second.bytes));
    expect(snapshots.map(({ actions }) => actions[0]!.status)).toEqual(['Amber', 'In progress']);
  });

  test('a note beside the table stays on its sheet, and all snapshots go on beside it', async () => {
    const first = await keep(exotic(), MARCH);
    const noted = await type(first.bytes, HISTORY_WORDS.table, 'Ask the director');
    const second = await keep(noted, JUNE);
    expect(second.sheets).toMatchObject([{ name: 'RAG History (2)', outcome: 'made', aside: 'touched' }]);
    const grids = await gridsOf(second.bytes);
    const { snapshots, problems } = readHistory(grids);
    expect(snapshots).toEqual([MARCH, JUNE].map(shown));
    expect(problems).toMatchObject([
      { kind: 'older-sheet', facts: { sheet: 'RAG History (2)', older: 'RAG History' } },
    ]);
    const old = grids.find(({ sheet }) => sheet === 'RAG History')!;
    expect(old.texts.flat()).toContain('Ask the director');
  });
});

/** As somebody would who writes over a cell of the sheet. */
async function type(bytes: Uint8Array, expected: string, replacement: string): Promise<Uint8Array> {
  const grid = (await gridsOf(bytes)).find(({ sheet }) => sheet === 'RAG History')!;
  const column = grid.texts.findIndex((texts) => texts.includes(expected));
  const cell = { sheet: grid.sheet, row: grid.top + grid.texts[column]!.indexOf(expected), column };
  return (await copyWorkbook(bytes, { cells: [{ cell, expected, replacement }] }, { name: NAME })).bytes;
}
