/** A day's work from end to end in four kinds of Excel: open, fix, write, write again, undo, and what may not be changed. */
import { readFileSync } from 'node:fs';
import { mendOf, mendsOf } from '../../src/edit/mend';
import { openPlan } from '../../src/app/open-plan';
import { refreshPlan } from '../../src/app/refresh-plan';
import { summaryJson } from '../../src/app/summary-json';
import { writeSummaries } from '../../src/app/write-summaries';
import { writeFromRibbon } from '../../src/app/write-from-ribbon';
import { BEING_WRITTEN } from '#words/writing';
import { openExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { openWorkbookBytes } from '../../src/workbook/file/package/open-bytes';
import type { UndoPromise } from '../../src/workbook/workbook';
import { FLAVOURS } from '../excel-host/session/flavour';
import type { ExcelHost } from '../excel-host/session/host';
import { failOnGaps, startHostWithFile } from '../excel-host/testing';
import { contentOf } from './workbook/excel/host-book';

failOnGaps();

const NAME = 'as-officers-keep-it.xlsx';
const BYTES = new Uint8Array(readFileSync(`samples/${NAME}`));
const AS_AT = { asAt: '2025-09-26' } as const;

interface Expected {
  readonly fix: UndoPromise;
  readonly write: UndoPromise;
  readonly rewrite: UndoPromise;
}

const EXPECTED: readonly (readonly [keyof typeof FLAVOURS, Expected])[] = [
  ['windows', { fix: 'one-step', write: 'one-step', rewrite: 'one-step' }],
  ['web', { fix: 'one-step', write: 'one-step', rewrite: 'one-step' }],
  ['ltsc2021', { fix: 'none', write: 'none', rewrite: 'none' }],
  // A group refuses to add sheets there: they are added without one, and the list is lost.
  ['mac', { fix: 'one-step', write: 'not-known', rewrite: 'one-step' }],
];

describe.each(EXPECTED)('In Excel, %s', (key, promised) => {
  const start = (): Promise<ExcelHost> => startHostWithFile(BYTES, { name: NAME, flavour: FLAVOURS[key] });
  /** Whether one step back gives what was there before, where that is promised. */
  const checkUndo = (host: ExcelHost, promise: UndoPromise, before: unknown): void => {
    if (promise === 'none') expect(host.takeBack()).toBe(false);
    if (promise !== 'one-step') return;
    expect(host.takeBack()).toBe(true);
    expect(host.model.state.sheets).toEqual(before);
  };

  it('a plan is opened and refreshed with the figures of its file', async () => {
    const fromFile = summaryJson(await openPlan(await openWorkbookBytes(NAME, BYTES), AS_AT));
    await start();
    const workbook = openExcelWorkbook();
    const opened = await openPlan(workbook, AS_AT);
    expect(summaryJson(opened)).toEqual(fromFile);
    expect(summaryJson(await refreshPlan(workbook, opened, AS_AT))).toEqual(fromFile);
  });

  it('a cell is fixed, and taken back as it was promised', async () => {
    const host = await start();
    const workbook = openExcelWorkbook();
    const opened = await openPlan(workbook, AS_AT);
    const fixable = opened.findings.filter((finding) => mendOf(finding) !== null);
    expect(fixable.length).toBeGreaterThan(0);
    const before = host.model.remember().sheets;
    const receipt = await workbook.mendCells(mendsOf(fixable));
    expect(receipt).toMatchObject({ undo: promised.fix, leftAlone: [] });
    const after = await refreshPlan(workbook, opened, AS_AT);
    expect(after.findings.length).toBeLessThan(opened.findings.length);
    checkUndo(host, promised.fix, before);
  });

  it('the sheets are written, touched by an officer, and written again as if for the first time', async () => {
    const host = await start();
    const workbook = openExcelWorkbook();
    const opened = await openPlan(workbook, AS_AT);
    const first = await writeSummaries(workbook, opened);
    expect(first).toMatchObject({ undo: promised.write, missing: [], split: false });
    const names = first.sheets.map(({ name }) => name);
    const written = names.map((name) => contentOf(host, name));

    const user = host.as('user');
    user.merge(names[0]!, 'A1:F1');
    const [table] = host.model.findSheet(names[1]!)?.tables ?? [];
    user.filter(names[1]!, table!.name, ['nothing has this']);
    user.hideRows(names[3]!, '2:9');
    user.change(names[4]!, 'A1:C20', (range) => {
      range.format.fill.color = '#FFFF00';
      range.format.columnWidth = 12;
    });
    const touched = host.model.remember().sheets;
    const again = await writeSummaries(workbook, await refreshPlan(workbook, opened, AS_AT));
    expect(again).toMatchObject({ undo: promised.rewrite, missing: [] });
    expect(again.sheets.map(({ outcome }) => outcome)).toEqual(names.map(() => 'rewritten'));
    expect(names.map((name) => contentOf(host, name))).toEqual(written);
    checkUndo(host, promised.rewrite, touched);
  });

  it('what may not be changed is read all the same, and refused in words before anything is written', async () => {
    const host = await start();
    const [plan] = host.model.sheets;
    const workbook = openExcelWorkbook();
    const { sheets } = await writeSummaries(workbook, await openPlan(workbook, AS_AT));
    host.as('user').protectSheet(plan!.name);
    const opened = await openPlan(workbook, AS_AT);
    expect(opened.plan.actions.length).toBeGreaterThan(0);
    const fixable = opened.findings.filter((finding) => mendOf(finding)?.cell.sheet === plan!.name);
    const receipt = await workbook.mendCells(mendsOf(fixable));
    expect(receipt.mended).toEqual([]);
    expect(receipt.leftAlone.every(({ reason }) => reason === 'protected')).toBe(true);
    expect((await writeSummaries(workbook, opened)).missing).toEqual([]);

    host.as('user').protectSheet(sheets[2]!.name);
    const facts = { sheet: sheets[2]!.name };
    await expect(writeSummaries(workbook, opened)).rejects.toMatchObject({ kind: 'protected', facts });
    host.model.readOnly = true;
    await expect(writeSummaries(workbook, opened)).rejects.toMatchObject({ kind: 'read-only' });
    expect((await openPlan(workbook, AS_AT)).plan.actions).toHaveLength(opened.plan.actions.length);
    for (const { name } of sheets)
      expect(host.model.findSheet(name)?.cells.get(0, 0).value).not.toBe(BEING_WRITTEN);
  });

  it('the ribbon writes at once only where that can be taken back, and leads to the pane where it cannot', async () => {
    const host = await start();
    const { request } = await writeFromRibbon(openExcelWorkbook(), AS_AT.asAt);
    expect(request.kind).toBe(promised.write === 'none' ? 'view' : 'wrote');
    expect(host.model.findSheet('RAG Summary') === undefined).toBe(promised.write === 'none');
  });
});
