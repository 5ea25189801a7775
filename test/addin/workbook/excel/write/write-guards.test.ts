import type { PlanGuard } from '../../../../../src/workbook/workbook';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import { FLAVOURS } from '../../../../excel-host/session/flavour';
import type { ExcelHost } from '../../../../excel-host/session/host';
import { failOnGaps, runs } from '../../../../excel-host/testing';
import { PLAN_SHEET, contentOf, sheetNames, smallBook, startWithPlan } from '../host-book';

failOnGaps();

const GUARD: PlanGuard = {
  sheet: PLAN_SHEET,
  table: 'ActionPlan',
  headers: [
    { row: 0, column: 0, text: 'Ref' },
    { row: 0, column: 3, text: 'Status' },
  ],
};
const write = (guards: readonly PlanGuard[] = [GUARD]) =>
  openExcelWorkbook().writeSheets(smallBook(), guards);

/** Refused with this problem, after looking only, and nothing in the workbook has changed. */
async function expectRefusal(host: ExcelHost, kind: string, facts: object = {}): Promise<void> {
  const before = sheetNames(host).map((name) => contentOf(host, name));
  const names = sheetNames(host);
  host.trace.reset();
  await expect(write()).rejects.toMatchObject({ name: 'Problem', kind, facts });
  expect(host.trace.syncs.filter(({ isWrite }) => isWrite)).toEqual([]);
  expect(sheetNames(host)).toEqual(names);
  expect(sheetNames(host).map((name) => contentOf(host, name))).toEqual(before);
}

describe('A write looks again before it trusts the figures', () => {
  it('writes where the plan is as it was read', async () => {
    startWithPlan();
    expect((await write()).sheets).toHaveLength(2);
  });

  const changes: readonly [string, (host: ExcelHost) => void][] = [
    ['its table was renamed', (host) => host.as('user').renameTable(PLAN_SHEET, 'ActionPlan', 'Plan2')],
    ['a column was moved', (host) => host.as('user').insert(PLAN_SHEET, 'B:B')],
    ['a header was changed', (host) => host.as('user').type(PLAN_SHEET, 'D1', [['RAG']])],
    ['rows were put above it', (host) => host.as('user').insert(PLAN_SHEET, '1:2')],
    ['its sheet was renamed', (host) => host.as('user').renameSheet(PLAN_SHEET, 'Other')],
  ];
  it.each(changes)('refuses where %s', async (_, change) => {
    const host = startWithPlan();
    change(host);
    await expectRefusal(host, 'plan-moved', { sheet: PLAN_SHEET });
  });

  it('refuses where its sheet was deleted between reading and writing', async () => {
    const host = startWithPlan();
    host.as('user').addSheet('Notes');
    host.as('co-author').deleteSheet(PLAN_SHEET);
    await expectRefusal(host, 'plan-moved');
  });

  it('refuses a read-only workbook, and a protected one where a sheet would have to be made', async () => {
    const readOnly = startWithPlan();
    readOnly.model.readOnly = true;
    await expectRefusal(readOnly, 'read-only');
    expect(await openExcelWorkbook().access()).toEqual({ canWrite: false, refusal: 'read-only' });
    const host = startWithPlan();
    host.as('user').protectWorkbook();
    await expectRefusal(host, 'protected');
    expect(await openExcelWorkbook().access()).toEqual({ canWrite: false, refusal: 'workbook-protected' });
  });

  it('writes over our own sheets in a protected workbook, and refuses where one of them is protected', async () => {
    const host = startWithPlan();
    await write();
    host.as('user').protectWorkbook();
    expect((await write()).sheets.map(({ outcome }) => outcome)).toEqual(['rewritten', 'rewritten']);
    host.as('user').protectSheet('RAG Checks');
    await expectRefusal(host, 'protected', { sheet: 'RAG Checks' });
    expect(host.undo.clearedBy).toEqual([]);
  });

  it('knows a header again that a narrow column crowds out', async () => {
    const host = startWithPlan();
    host.as('user').type(PLAN_SHEET, 'F1', [[45540]]);
    host.as('user').change(PLAN_SHEET, 'F1', (range) => {
      range.numberFormat = [['dd/mm/yyyy']];
      range.format.columnWidth = 10;
    });
    const [grid] = await openExcelWorkbook().readGrids();
    expect(grid?.texts[5]?.[0]).toBe('05/09/2024');
    const headers = [{ row: 0, column: 5, text: '05/09/2024' }];
    await expect(write([{ sheet: PLAN_SHEET, table: null, headers }])).resolves.toMatchObject({
      sheets: [{}, {}],
    });
  });
});

describe('Undo', () => {
  it.each([
    ['1.9', 'none', 0],
    ['1.18', 'none', 0],
    ['1.19', 'several-steps', 4],
    ['1.20', 'one-step', 1],
  ] as const)('is promised with ExcelApi %s as %s, which it is', async (excelApi, promise, steps) => {
    const host = startWithPlan({ excelApi });
    host.as('user').select(PLAN_SHEET, 'B2');
    expect(openExcelWorkbook().undo).toBe(promise);
    expect((await write()).undo).toBe(promise);
    expect(host.undo.depth).toBe(steps);
    expect(runs[0]?.mergeUndoGroup).toBe(excelApi === '1.20');
  });

  it('is lost by a fix as well where Excel keeps no list, and the receipt says so', async () => {
    const host = startWithPlan({ excelApi: '1.14' });
    host.as('user').type(PLAN_SHEET, 'F9', [['mine']]);
    const cell = { sheet: PLAN_SHEET, row: 1, column: 3 };
    const receipt = await openExcelWorkbook().mendCells([{ cell, expected: 'Green', replacement: 'Red' }]);
    expect(receipt.undo).toBe('none');
    expect(host.takeBack()).toBe(false);
  });

  it('is one step on the web, where names with comments would be refused', async () => {
    const host = startWithPlan({ flavour: FLAVOURS.web });
    expect((await write()).undo).toBe('one-step');
    expect(host.trace.syncs.every(({ error }) => error === null)).toBe(true);
  });

  it('is not promised where added sheets empty the list', async () => {
    const host = startWithPlan({ flavour: FLAVOURS.mac });
    expect((await write()).undo).toBe('not-known');
    expect(sheetNames(host)).toEqual([PLAN_SHEET, 'RAG Summary', 'RAG Checks']);
  });

  it('is given up for one retry, with everything looked at again, where Excel cannot merge it after all', async () => {
    const host = startWithPlan({ excelApi: '1.20' });
    host.faults.failAction(40, 'UndoNotSupported');
    const receipt = await write();
    expect(receipt.undo).toBe('not-known');
    expect(runs.map(({ mergeUndoGroup }) => mergeUndoGroup)).toEqual([true, false, false]);
    expect(host.trace.syncs.map(({ error }) => error).filter((error) => error !== null)).toEqual([
      'UndoNotSupported',
    ]);
    expect(sheetNames(host)).toEqual([PLAN_SHEET, 'RAG Summary', 'RAG Checks']);
  });

  it('is never bought with a second try of any other failure', async () => {
    const host = startWithPlan({ excelApi: '1.20' });
    host.faults.failSync(2, 'GeneralException');
    await expect(write()).rejects.toMatchObject({ kind: 'host-failed' });
    expect(host.trace.syncs).toHaveLength(2);
  });
});

describe('An answer that Excel finds too large, whichever it is,', () => {
  it('is asked for again in parts where it held cells, and is a problem to be told elsewhere', async () => {
    const host = startWithPlan();
    await write();
    host.trace.reset();
    await write();
    const requests = host.trace.syncs.length;
    const told: string[] = [];
    for (let nth = 1; nth <= requests; nth += 1) {
      host.faults.reset();
      host.faults.failSync(nth, 'ResponsePayloadSizeLimitExceeded');
      const outcome = await write().then(
        ({ sheets }) => `${sheets.length} written`,
        (error: Error & { kind?: string }) => error.kind ?? String(error),
      );
      expect(host.faults.struck).toBe(1);
      told.push(outcome);
    }
    host.faults.reset();
    expect(new Set(told)).toEqual(new Set(['host-failed', '2 written']));
    // The look at the cells of our sheets comes second.
    expect(told[1]).toBe('2 written');
  });
});

describe('A book that is larger than one request', () => {
  it('goes in parts, says so, and is whole at the end', async () => {
    const host = startWithPlan();
    const book = { ...smallBook(), sheets: [smallBook(2).sheets[0]!, smallBook(45_000).sheets[1]!] };
    const receipt = await openExcelWorkbook().writeSheets(book, []);
    expect(receipt).toMatchObject({ split: true, undo: 'one-step' });
    expect(Math.max(...host.trace.syncs.map(({ requestBytes }) => requestBytes))).toBeLessThan(5_000_000);
    expect(host.model.findSheet('RAG Checks')?.tables[0]?.box.bottom).toBe(45_003);
    expect(host.model.findSheet('RAG Checks')?.cells.get(45_003, 3).value).toBe(45540 + 44_999);
    expect(host.model.findSheet('RAG Summary')?.cells.get(0, 0).value).toMatch(/^Example Council/);
  }, 60_000);
});
