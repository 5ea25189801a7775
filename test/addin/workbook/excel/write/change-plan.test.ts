/** A plan that is kept in Excel: a row comes in, cells are written as dates and colours, all of it or nothing, in one undo step. */
import type { PlanChange } from '../../../../../src/edit/plan-change';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import { failOnGaps, valuesOf } from '../../../../excel-host/testing';
import { PLAN_SHEET as sheet, startWithPlan } from '../host-book';

failOnGaps();

const cell = (row: number, column: number) => ({ sheet, row, column });
const NEW_LAST: PlanChange = {
  row: { sheet, row: 3, around: [{ cell: cell(2, 0), expected: '2' }] },
  grown: { sheet, table: 'ActionPlan', area: { top: 0, left: 0, rows: 4, columns: 4 } },
  mends: [
    { cell: cell(3, 0), expected: '', replacement: '3' },
    { cell: cell(3, 2), expected: '', replacement: 'Send them out' },
    { cell: cell(3, 3), expected: '', replacement: 'Green', fill: '#00B050' },
  ],
};

const words = (host: ReturnType<typeof startWithPlan>, rows: number) =>
  valuesOf(host, sheet, rows, 4).map((row) => row[2]);

describe('A row that comes in', () => {
  it('below the last one is taken in by the table, and Undo takes all of it back in one step', async () => {
    const host = startWithPlan();
    host.as('user').type(sheet, 'A4', [['A note below']]);
    const receipt = await openExcelWorkbook().changePlan(NEW_LAST);
    expect(receipt).toMatchObject({ mended: NEW_LAST.mends, leftAlone: [], undo: 'one-step', syncs: 2 });
    expect(words(host, 4)).toEqual(['Action', 'Write them down', 'Print them', 'Send them out']);
    const found = host.model.findSheet(sheet)!;
    expect(found.tables[0]?.box).toMatchObject({ top: 0, bottom: 3 });
    expect(found.cells.get(3, 3).look.fill).toBe('#00B050');
    expect(found.cells.get(4, 0).value).toBe('A note below');
    host.takeBack();
    expect(valuesOf(host, sheet, 4, 1).map(([value]) => value)).toEqual(['Ref', 1, 2, 'A note below']);
  });

  it('between others moves what is below it', async () => {
    const host = startWithPlan();
    await openExcelWorkbook().changePlan({
      row: { sheet, row: 2, around: [{ cell: cell(2, 0), expected: '2' }] },
      grown: null,
      mends: [{ cell: cell(2, 2), expected: '', replacement: 'Read them out' }, { cell: cell(3, 3), expected: 'Amber', replacement: 'Red' }],
    }); // prettier-ignore
    expect(valuesOf(host, sheet, 4, 4).map((row) => row.slice(2))).toEqual([
      ['Action', 'Status'],
      ['Write them down', 'Green'],
      ['Read them out', ''],
      ['Print them', 'Red'],
    ]);
  });

  it('does not come in where what stands around it has changed, and not a cell is written', async () => {
    const host = startWithPlan();
    host.as('co-author').type(sheet, 'A3', [['9']]);
    const receipt = await openExcelWorkbook().changePlan(NEW_LAST);
    expect(receipt).toMatchObject({ mended: [], leftAlone: [{ reason: 'changed' }] });
    expect(words(host, 4)).toEqual(['Action', 'Write them down', 'Print them', '']);
  });
});

describe('A change of cells', () => {
  it('is made whole or not at all: a formula or a cell that changed stops all of it', async () => {
    const host = startWithPlan();
    host.as('user').type(sheet, 'D3', [['=A1']]);
    const mends = [{ cell: cell(1, 3), expected: 'Green', replacement: 'Complete' }, { cell: cell(2, 3), expected: '#NAME?', replacement: 'Complete' }]; // prettier-ignore
    const receipt = await openExcelWorkbook().changePlan({ row: null, grown: null, mends });
    expect(receipt).toMatchObject({ mended: [], leftAlone: [{ reason: 'formula' }] });
    expect(host.model.findSheet(sheet)?.cells.get(1, 3).value).toBe('Green');
  });

  it('writes a date as a date, and colours a cell without touching what it says', async () => {
    const host = startWithPlan();
    const date = { value: 45_838, format: 'dd/mm/yyyy' };
    await openExcelWorkbook().changePlan({
      row: null,
      grown: { sheet, table: 'ActionPlan', area: { top: 0, left: 0, rows: 3, columns: 5 } },
      mends: [
        { cell: cell(0, 4), expected: '', replacement: 'Revised date' },
        { cell: cell(1, 4), expected: '', replacement: '30/06/2025', number: date },
        { cell: cell(1, 0), expected: '1', replacement: '1', fill: '#00B050' },
      ],
    });
    const { cells, tables } = host.model.findSheet(sheet)!;
    expect(cells.get(1, 4)).toMatchObject({ value: 45_838, format: 'dd/mm/yyyy' });
    expect(cells.get(1, 0)).toMatchObject({ value: 1, look: { fill: '#00B050' } });
    expect(tables[0]?.box).toMatchObject({ right: 4 });
  });
});
