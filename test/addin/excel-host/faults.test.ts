import type { ExcelHost } from '../../excel-host/session/host';
import { codeOf } from '../../excel-host/assumptions/assumption';
import { failOnGaps, startHost, valuesOf } from '../../excel-host/testing';

failOnGaps();

const writeThree = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[2]];
    sheet.getRange('A3').values = [[3]];
    await context.sync();
  });
const column = (host: ExcelHost): unknown[] => valuesOf(host, 'Sheet1', 3, 1).map(([value]) => value);

describe('Faults that a test asks for', () => {
  it('fails one action of a write, after those before it were done', async () => {
    const host = startHost();
    const seen = new Set<string>();
    let action = 0;
    for (;;) {
      action += 1;
      host.as('co-author').type('Sheet1', 'A1', [['old'], ['old'], ['old']]);
      host.faults.reset();
      host.faults.failAction(action, 'GeneralException');
      const code = await codeOf(writeThree);
      if (host.faults.struck === 0) break;
      expect(code).toBe('GeneralException');
      seen.add(JSON.stringify(column(host)));
    }
    expect([...seen]).toEqual(['["old","old","old"]', '[1,"old","old"]', '[1,2,"old"]']);
    expect(column(host)).toEqual([1, 2, 3]);
  });

  it('fails a whole sync before any of its actions', async () => {
    const host = startHost();
    host.faults.failSync(1, 'GeneralException');
    expect(await codeOf(writeThree)).toBe('GeneralException');
    expect(column(host)).toEqual(['', '', '']);
    expect(await codeOf(writeThree)).toBeNull();
  });

  it('fails every use of one member', async () => {
    const host = startHost();
    host.faults.failMember('Worksheet.activate()', 'InvalidOperation');
    const activate = (): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').activate();
        await context.sync();
      });
    expect(await codeOf(activate)).toBe('InvalidOperation');
    expect(await codeOf(activate)).toBe('InvalidOperation');
    expect(await codeOf(writeThree)).toBeNull();
  });

  it('refuses writes to a read-only workbook, and says that it is read-only', async () => {
    const host = startHost();
    host.model.readOnly = true;
    expect(await codeOf(writeThree)).toBe('AccessDenied');
    await Excel.run(async (context) => {
      context.workbook.load('readOnly');
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
    });
  });

  it('refuses writes to a protected sheet, but for cells that are not locked', async () => {
    const host = startHost();
    host.as('co-author').change('Sheet1', 'A1', (range) => {
      range.format.protection.writeField('locked', false);
    });
    host.as('co-author').protectSheet('Sheet1');
    expect(await codeOf(writeThree)).toBe('AccessDenied');
    expect(column(host)).toEqual([1, '', '']);
  });

  it('refuses new sheets in a protected workbook, and lets cells be written', async () => {
    const host = startHost();
    host.as('co-author').protectWorkbook();
    const addSheet = (): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('RAG Summary');
        await context.sync();
      });
    expect(await codeOf(addSheet)).toBe('AccessDenied');
    expect(await codeOf(writeThree)).toBeNull();
    expect(host.model.sheets).toHaveLength(1);
  });

  it('refuses everything while a cell is being edited, unless the run waits for it', async () => {
    const host = startHost();
    host.conditions.beginCellEdit();
    expect(await codeOf(writeThree)).toBe('InvalidOperationInCellEditMode');
    let isDone = false;
    const patient = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['waited']];
      await context.sync();
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isDone).toBe(false);
    host.conditions.endCellEdit();
    await patient;
    expect(valuesOf(host, 'Sheet1', 1, 1)).toEqual([['waited']]);
  });

  it('refuses requests and answers of more than five megabytes', async () => {
    const host = startHost();
    const fill = (text: string): Promise<void> =>
      Excel.run(async (context) => {
        const rows = Array.from({ length: 100 }, () => [text]);
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:A100').values = rows;
        await context.sync();
      });
    expect(await codeOf(() => fill('x'.repeat(60_000)))).toBe('RequestPayloadSizeLimitExceeded');
    expect(await codeOf(() => fill('x'.repeat(30_000)))).toBeNull();
    const readTwice = (): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:A100').load('values,text');
        await context.sync();
      });
    expect(await codeOf(readTwice)).toBe('ResponsePayloadSizeLimitExceeded');
    expect(host.trace.syncs.map((sync) => sync.error)).toEqual([
      'RequestPayloadSizeLimitExceeded',
      null,
      'ResponsePayloadSizeLimitExceeded',
    ]);
  });

  it('gives null for a range of more than five million cells', async () => {
    startHost();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:Z200000').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });

  it('answers late, or never', async () => {
    const host = startHost();
    host.conditions.latency = 60;
    const start = performance.now();
    await writeThree();
    expect(performance.now() - start).toBeGreaterThanOrEqual(55);
    host.conditions.latency = 0;
    host.conditions.isSilent = true;
    const answer = await Promise.race([
      writeThree().then(() => 'answered'),
      new Promise((resolve) => setTimeout(() => resolve('silent'), 50)),
    ]);
    expect(answer).toBe('silent');
  });

  it.each([
    [true, 'GeneralException', [1, 2, 3]],
    [false, 'GeneralException', ['', '', '']],
    [true, null, [1, 2, 3]],
    [false, null, ['', '', '']],
  ] as const)('loses an answer, whether or not the work was done (%s, %s)', async (isDone, code, left) => {
    const host = startHost();
    host.faults.loseAnswer(1, { isDone, code });
    const told = await Promise.race([
      codeOf(writeThree),
      new Promise((resolve) => setTimeout(() => resolve(null), 50)),
    ]);
    expect(told).toBe(code);
    expect(column(host)).toEqual(left);
    expect(host.faults.struck).toBe(1);
    expect(await codeOf(writeThree)).toBeNull();
  });

  it('answers while a test fakes the clock', async () => {
    const host = startHost();
    jest.useFakeTimers();
    try {
      await writeThree();
    } finally {
      jest.useRealTimers();
    }
    expect(column(host)).toEqual([1, 2, 3]);
  });

  it('lets a co-author edit between two syncs', async () => {
    const host = startHost({ sheets: [{ name: 'Sheet1', rows: [['Green']] }] });
    host.beforeSync(2, () => host.as('co-author').type('Sheet1', 'A1', [['Red']]));
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load('values');
      await context.sync();
      const before = range.values;
      range.load('values');
      await context.sync();
      return [before, range.values];
    });
    expect(seen).toEqual([[['Green']], [['Red']]]);
  });
});
