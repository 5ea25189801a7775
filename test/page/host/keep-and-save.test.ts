/** A plan that is kept on the page: what stands in memory stands in the file that is saved, and nothing else there is changed. */
import { keepIn, type Intention } from '../../../src/app/keep-plan';
import { openPlan } from '../../../src/app/open-plan';
import { MemoryWorkbook } from '../../../src/page/host/memory-workbook';
import { netChanges } from '../../../src/page/host/net-changes';
import { copyWorkbook, takesRows } from '../../../src/workbook/file/copy/copy-workbook';
import { openWorkbookBytes } from '../../../src/workbook/file/package/open-bytes';
import { wayTo } from '../../make/intentions';
import { makeWorkbook } from '../../make/workbook';

const DAY = '2025-05-01';
const NAME = 'plan.xlsx';
const due = (v: number) => ({ v, format: 'dd.mm.yy' });
const ROWS = [
  ['Ref', 'Recommendation', 'Action', 'Due date', 'Status', 'Update'],
  ['1.1', 'Agree priorities', 'Write the priorities down', due(45_747), { v: 'Delivered', fill: '#00B050' }, 'Cabinet agreed.'],
  ['1.2', 'Agree priorities', 'Publish the priorities', due(45_838), { v: 'Under way', fill: '#FFC000' }, 'A draft is out.'],
  ['2.1', 'Mend the budget', 'Set a budget', due(45_838), { v: 'Not begun', fill: '#FF0000' }, ''],
]; // prettier-ignore

test('Actions completed, moved into a new column and added within an Excel table are in the saved copy as they are on the page', async () => {
  const bytes = await makeWorkbook([{ name: 'Plan', rows: ROWS, tables: [{ name: 'ActionPlan', area: 'A1:F4' }] }]);
  const { grids } = await openWorkbookBytes(NAME, bytes);
  const workbook = new MemoryWorkbook(NAME, grids, (rows) => takesRows(bytes, rows, { name: NAME }));
  let opened = await openPlan(workbook, { asAt: DAY });
  const intentions: readonly Intention[] = [
    { kind: 'complete', action: 1, status: wayTo(opened, opened.plan.actions[1]!, 'completed')!, line: '1 May 2025: Completed.', impact: '', evidence: '' },
    { kind: 'move', action: 2, to: '2025-12-31', line: '', newColumn: 'Revised date' },
    { kind: 'add', recommendation: 0, text: 'Tell every parish', owner: '', due: '2025-09-30', status: wayTo(opened, opened.plan.actions[2]!, 'not-started') },
  ]; // prettier-ignore
  for (const intention of intentions) {
    const kept = await keepIn(workbook, opened, intention);
    if (kept.kind === 'cannot') throw new Error(`${intention.kind}: ${kept.why}`);
    expect((await workbook.changePlan(kept.change)).leftAlone).toEqual([]);
    opened = await openPlan(workbook, { asAt: DAY });
  }
  const { rows, changes } = workbook.get().version;
  const copy = await copyWorkbook(bytes, { rows, ...netChanges(changes) }, { name: NAME });
  expect(copy.leftAlone).toEqual([]);
  const saved = await openPlan(await openWorkbookBytes(NAME, copy.bytes), { asAt: DAY });
  expect(saved.plan.actions).toEqual(opened.plan.actions);
  expect(saved.measures).toEqual(opened.measures);
  const [sheet] = saved.source.grids;
  expect(sheet?.tables[0]?.area).toEqual({ top: 0, left: 0, rows: 5, columns: 7 });
  expect(saved.plan.actions[1]!.status).toMatchObject({ written: 'Delivered', fill: '#00B050' });
  expect(saved.plan.actions[3]).toMatchObject({ due: { text: '30.06.25' }, revised: { text: '31.12.25' } });
  expect(saved.plan.actions[2]).toMatchObject({ reference: { text: '1.3' }, recommendation: 0, due: { text: '30.09.25' } });
}); // prettier-ignore

test('Lists, colours and cells that were put there before a row comes in are in the copy where they stand then', async () => {
  const bytes = await makeWorkbook([{ name: 'Plan', rows: ROWS }]);
  const { grids } = await openWorkbookBytes(NAME, bytes);
  const workbook = new MemoryWorkbook(NAME, grids, (rows) => takesRows(bytes, rows, { name: NAME }));
  const area = { top: 1, left: 4, rows: 3, columns: 1 };
  const rules = {
    lists: [{ sheet: 'Plan', areas: [area], words: ['Delivered', 'Under way'] }],
    colours: [{ sheet: 'Plan', area: { ...area, top: 3, rows: 1 }, word: 'Delivered', rating: 'blue' as const, fill: null }],
  };
  await workbook.writeSheets({ title: '', sheets: [] } as never, [], undefined, rules);
  await workbook.mendCells([{ cell: { sheet: 'Plan', row: 3, column: 4 }, expected: 'Not begun', replacement: 'Delivered' }]);
  await workbook.changePlan({
    row: { sheet: 'Plan', row: 2, around: [] },
    grown: null,
    mends: [{ cell: { sheet: 'Plan', row: 2, column: 2 }, expected: '', replacement: 'Tell every parish' }],
  });
  const { version } = workbook.get();
  const copy = await copyWorkbook(bytes, { rows: version.rows, ...netChanges(version.changes), rules: version.rules }, { name: NAME });
  const [saved] = (await openWorkbookBytes(NAME, copy.bytes)).grids;
  expect(saved!.validations.map((list) => list.area)).toEqual([{ ...area, rows: 4 }]);
  expect(saved!.colouredWords).toEqual([{ areas: [{ ...area, top: 4, rows: 1 }], text: 'Delivered' }]);
  expect(saved!.texts.map((column) => column.slice(1))[2]).toEqual(['Write the priorities down', 'Tell every parish', 'Publish the priorities', 'Set a budget']);
  expect(saved!.texts[4]).toEqual(['Status', 'Delivered', '', 'Under way', 'Delivered']);
  expect(version.grids[0]!.validations.map((list) => list.area)).toEqual([{ ...area, rows: 4 }]);
}); // prettier-ignore
