/** The page's workbook: fixes and decisions change what stands in memory, and every step can be taken back. */
import { surroundingsOn } from '../../make/surroundings';
import { differences } from '../../../src/model/same-plan';
import { mendsOf } from '../../../src/edit/mend';
import { readFile } from 'node:fs/promises';
import { openPlan } from '../../../src/app/open-plan';
import { MemoryWorkbook } from '../../../src/page/host/memory-workbook';
import { summaryFile } from '../../../src/page/host/summary-file';
import { workbookCopy } from '../../../src/page/host/workbook-copy';
import { addTidy } from '../../../src/taskpane/state/plan-adding';
import { PaneStore } from '../../../src/taskpane/state/pane-store';
import { acceptFindings } from '../../../src/edit/decide';
import { PAGE_HOST_WORDS } from '../../../src/words/en/page-host';
import { openWorkbookBytes } from '../../../src/workbook/file/package/open-bytes';
import { openWorkbookFile } from '../../../src/workbook/file/package/open-file';

const SAMPLE = 'samples/as-officers-keep-it.xlsx';
const TODAY = '2025-10-01';

async function openSample(): Promise<{ workbook: MemoryWorkbook; store: PaneStore }> {
  const { name, grids } = await openWorkbookFile(SAMPLE);
  const workbook = new MemoryWorkbook(name, grids, () => true);
  const store = new PaneStore(workbook, {
    ...surroundingsOn(TODAY),
    host: { isLive: false, help: null, words: PAGE_HOST_WORDS, handOver: async () => undefined },
  });
  await workbook.onChanged((hint) => store.heardChange(hint));
  await store.open();
  return { workbook, store };
}

const progressed = (store: PaneStore) => store.get().opened?.measures.overall.headline?.progressed;
const mendable = (store: PaneStore) =>
  store.get().opened!.findings.filter(({ suggestion }) => suggestion !== null);
const idle = async (store: PaneStore) => {
  for (let times = 0; times < 200 && store.get().job !== null; times += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
};

test('the page reads the same figures as the file itself', async () => {
  const { store } = await openSample();
  const direct = await openPlan(await openWorkbookFile(SAMPLE), { today: TODAY });
  expect(store.get().opened?.measures).toEqual(direct.measures);
  expect(store.get().opened?.findings.length).toBe(direct.findings.length);
});

test('a fix changes the headline, and Undo brings both cell and headline back', async () => {
  const { workbook, store } = await openSample();
  const before = progressed(store);
  const [fix] = mendable(store).filter(({ value }) => value === 'Complte');
  expect(fix).toBeDefined();
  await store.mend(mendsOf([fix!]));
  expect(progressed(store)).toBeGreaterThan(before!);
  expect(store.get().notice).toMatchObject({ kind: 'mended', receipt: { undo: 'one-step', leftAlone: [] } });
  expect(workbook.get()).toMatchObject({ canUndo: true, isUnsaved: true });
  expect(workbook.get().version.changes).toHaveLength(1);

  workbook.undoStep();
  await idle(store);
  expect(progressed(store)).toBe(before);
  expect(workbook.get()).toMatchObject({ canUndo: false, isUnsaved: false });
});

test('a cell that no longer shows what was found is left alone, and so is one that is not there', async () => {
  const { workbook, store } = await openSample();
  const [fix] = mendable(store);
  const cell = fix!.cell!;
  const { mended, leftAlone } = await workbook.mendCells([
    { cell, expected: 'something else', replacement: 'Complete' },
    { cell: { ...cell, sheet: 'No such sheet' }, expected: '', replacement: 'Complete' },
    { cell: { ...cell, row: 100_000 }, expected: '', replacement: 'Complete' },
  ]);
  expect(mended).toEqual([]);
  expect(leftAlone.map(({ reason }) => reason)).toEqual(['changed', 'gone', 'gone']);
  expect(workbook.get().canUndo).toBe(false);
});

test('a decision stands on a settings sheet that the next reading finds, and a second one changes the same sheet', async () => {
  const { workbook, store } = await openSample();
  const open = () => store.get().opened!.findings.filter(({ accepted }) => !accepted);
  const before = open().length;
  await store.keep((settings) => acceptFindings(settings, [open()[0]!]));
  expect(open()).toHaveLength(before - 1);
  await store.keep((settings) => acceptFindings(settings, [open()[0]!]));
  expect(open()).toHaveLength(before - 2);
  const ours = workbook.get().version.grids.filter(({ mark }) => mark?.kind === 'settings');
  expect(ours.map(({ sheet }) => sheet)).toEqual(['RAG settings']);
  expect([...workbook.get().version.sheets.keys()]).toEqual(['RAG settings']);

  workbook.undoStep();
  await idle(store);
  expect(open()).toHaveLength(before - 1);
});

test("a sheet of the user's that has the name of ours stays, and ours goes beside it", async () => {
  const { grids } = await openWorkbookFile(SAMPLE);
  const theirs = { ...grids[0]!, sheet: 'RAG settings' };
  const workbook = new MemoryWorkbook('plan.xlsx', [theirs, ...grids.slice(1)], () => true);
  const edits = [{ expected: null, wanted: { kind: 'council', text: 'Penwold' } }] as const;
  const receipt = await workbook.writeSheets({ title: '', language: 'en-GB', sheets: [] }, [], {
    edits,
    version: '1',
  });
  expect(receipt.sheets).toEqual([
    { name: 'RAG settings (2)', wanted: 'RAG settings', outcome: 'made', aside: 'not-ours' },
  ]);
  expect(workbook.get().version.grids[0]).toBe(theirs);
});

test('the summary workbook is a new file with the seven sheets, named after the plan, and the names are kept', async () => {
  const { workbook, store } = await openSample();
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const into = summaryFile(workbook, (name, bytes) => saved.push({ name, bytes }));
  await store.write({ council: 'Penwold', planName: 'Our plan', which: ['summary', 'checks'] }, into);
  expect(store.get().notice).toMatchObject({
    kind: 'wrote',
    receipt: { file: 'as-officers-keep-it - RAG summary.xlsx' },
  });
  const [file] = saved;
  expect(file?.name).toBe('as-officers-keep-it - RAG summary.xlsx');
  const { grids } = await openWorkbookBytes(file!.name, file!.bytes);
  expect(grids.map(({ sheet }) => sheet)).toEqual(['RAG Summary', 'Checks']);
  expect(JSON.stringify(grids[0]?.texts)).toContain('Penwold');
  expect(store.get().opened?.settings.council).toBe('Penwold');
});

test('a copy of the workbook has the fixes, the decisions and the summary sheets in it, and the page has nothing unsaved left', async () => {
  const { workbook, store } = await openSample();
  const [fix] = mendable(store).filter(({ value }) => value === 'Complte');
  await store.mend(mendsOf([fix!]));
  await store.keep((settings) => ({ ...settings, council: 'Penwold' }));
  const after = store.get().opened!.measures;
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const original = await readFile(SAMPLE);
  const into = workbookCopy(workbook, original, (name, bytes) => saved.push({ name, bytes }));
  await store.write({ council: 'Penwold', planName: '', which: ['summary'] }, into);
  expect(store.get().notice).toMatchObject({ kind: 'wrote', receipt: { leftAlone: [] } });
  expect(workbook.get().isUnsaved).toBe(false);
  const [file] = saved;
  expect(file?.name).toBe('as-officers-keep-it - with RAG summary.xlsx');
  const copy = await openWorkbookBytes(file!.name, file!.bytes);
  const sheets = copy.grids.map(({ sheet }) => sheet);
  expect(sheets).toEqual(expect.arrayContaining(['Summary June', 'Lists', 'RAG Summary', 'RAG settings']));
  const opened = await openPlan(copy, { today: TODAY });
  expect(opened.settings.council).toBe('Penwold');
  expect(opened.measures).toEqual(after);
});

test('going to a cell of a sheet that is not there is said, never silent', async () => {
  const { workbook, store } = await openSample();
  await store.goTo({ sheet: 'Nowhere', row: 0, column: 0 });
  expect(store.get().notice).toMatchObject({ kind: 'problem', problem: { kind: 'no-such-sheet' } });
  await store.goTo({ sheet: 'Lists', row: 2, column: 1 });
  expect(workbook.get().place).toMatchObject({ sheet: 'Lists', row: 2, column: 1 });
});

test('a tidy copy is the plan from then on, the sheets it was made from stay, and a second one stands beside the first', async () => {
  const { workbook, store } = await openSample();
  const before = store.get().opened!;
  await addTidy(store.doer);
  const after = store.get().opened!;
  expect(after.plan.parts.map(({ sheet, table }) => [sheet, table])).toEqual([
    ['Tidy plan', 'TidyActionPlan'],
  ]);
  expect(differences(before.plan, after.plan)).toEqual([]);
  const grids = await workbook.readGrids();
  expect(grids.slice(0, before.source.grids.length)).toEqual(before.source.grids);
  await addTidy(store.doer);
  expect((await workbook.readGrids()).map(({ sheet }) => sheet)).toContain('Tidy plan (2)');
  expect(store.get().opened?.plan.parts[0]?.sheet).toBe('Tidy plan (2)');
});
