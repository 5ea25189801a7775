/** What a write costs: round trips, actions, bytes. The figures before are those of the first version of the writer. */
import { readFileSync } from 'node:fs';
import { openPlan } from '../../../../../src/app/open-plan';
import { refreshPlan } from '../../../../../src/app/refresh-plan';
import { writeSummaries } from '../../../../../src/app/write-summaries';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import type { ExcelHost } from '../../../../excel-host/session/host';
import { failOnGaps, startHostWithFile } from '../../../../excel-host/testing';
import { PLAN_SHEET, smallBook, startWithPlan } from '../host-book';

failOnGaps();

/** Since it was last asked. */
function costOf(host: ExcelHost) {
  const { syncs, records } = host.trace;
  const cost = {
    syncs: syncs.length,
    actions: host.trace.actions.length,
    written: syncs.filter(({ isWrite }) => isWrite).flatMap(({ actions }) => actions).length,
    bytes: records.reduce((sum, { requestBytes }) => sum + requestBytes, 0),
    leftOver: records.filter(({ kind }) => kind === 'cleanup').flatMap(({ actions }) => actions).length,
  };
  host.trace.reset();
  return cost;
}

describe('A book of two sheets with two rows each', () => {
  it('is written with less than half of the 664 actions that it took, and again with little more than half of 723', async () => {
    const host = startWithPlan();
    const workbook = openExcelWorkbook();
    await workbook.writeSheets(smallBook(), []);
    const first = costOf(host);
    expect(first.written).toBeLessThanOrEqual(332);
    expect(first.actions).toBeLessThanOrEqual(930 / 2);
    expect(first.syncs).toBeLessThanOrEqual(6);
    await workbook.writeSheets(smallBook(), []);
    const again = costOf(host);
    // Tables that were seen are asked for by their id, so that no other pane has been quicker; texts are indented; and what
    // every cell of a sheet has is said once, which takes five actions more and a tenth of the bytes less.
    expect(again.written).toBeLessThanOrEqual(723 / 2 + 37);
    expect(again.syncs).toBeLessThanOrEqual(8);
    // References that Excel was asked to keep have to be dropped by a request of their own.
    expect([first.leftOver, again.leftOver].every((count) => count < 15)).toBe(true);
  });

  it('names each sheet once a run, and lets the screen stand still while it is written', async () => {
    const host = startWithPlan();
    await openExcelWorkbook().writeSheets(smallBook(), []);
    const written = host.trace.writes[0]?.actions ?? [];
    expect(written.filter((action) => action === 'WorksheetCollection.getItem()')).toEqual([]);
    expect(written).toContain('Application.suspendScreenUpdatingUntilNextSync()');
    expect(written).toContain('Application.suspendApiCalculationUntilNextSync()');
  });
});

describe('A fix', () => {
  it('is a look and a change', async () => {
    const host = startWithPlan();
    const cell = { sheet: PLAN_SHEET, row: 1, column: 3 };
    await openExcelWorkbook().mendCells([{ cell, expected: 'Green', replacement: 'Red' }]);
    expect(costOf(host)).toMatchObject({ syncs: 2 });
  });
});

describe('The larger sample', () => {
  it('is opened in four round trips, refreshed in one, and written with a third of 4,479 actions', async () => {
    const name = 'corporate-peer-challenge.xlsx';
    const host = await startHostWithFile(new Uint8Array(readFileSync(`samples/${name}`)), { name });
    const workbook = openExcelWorkbook();
    const opened = await openPlan(workbook, { asAt: '2024-09-05' });
    expect(costOf(host)).toMatchObject({ syncs: 4 });
    await refreshPlan(workbook, opened, { asAt: '2024-09-05' });
    expect(costOf(host)).toMatchObject({ syncs: 1 });
    const before = host.model.sheets.length;
    await writeSummaries(workbook, opened);
    const written = costOf(host);
    expect(written.actions).toBeLessThanOrEqual(4_479 / 3);
    const sheets = host.model.sheets.length - before;
    expect(sheets).toBe(7);
    // No more for a sheet than before cells were columns and texts were indented.
    expect(written.bytes / sheets).toBeLessThan(56_500);
  });
});
