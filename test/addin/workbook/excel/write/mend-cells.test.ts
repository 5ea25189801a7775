import type { Mend } from '../../../../../src/edit/mend';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import { failOnGaps, valuesOf } from '../../../../excel-host/testing';
import { PLAN_SHEET, startWithPlan } from '../host-book';

failOnGaps();

const mend = (row: number, column: number, expected: string, replacement: string): Mend => ({
  cell: { sheet: PLAN_SHEET, row, column },
  expected,
  replacement,
});

describe('A cell that is put right', () => {
  it('is looked at again first, and all of them are one undo step', async () => {
    const host = startWithPlan();
    const mends = [mend(1, 3, 'Green', 'Complete'), mend(2, 3, 'Amber', 'In progress')];
    expect(await openExcelWorkbook().mendCells(mends)).toEqual({
      mended: mends,
      leftAlone: [],
      undo: 'one-step',
      syncs: 2,
    });
    expect(valuesOf(host, PLAN_SHEET, 3, 4).map((row) => row[3])).toEqual([
      'Status',
      'Complete',
      'In progress',
    ]);
    expect(host.undo.depth).toBe(1);
    host.takeBack();
    expect(valuesOf(host, PLAN_SHEET, 3, 4).map((row) => row[3])).toEqual(['Status', 'Green', 'Amber']);
  });

  it('is left alone where it changed, holds a formula, is locked, or is gone', async () => {
    const host = startWithPlan();
    host.as('user').type(PLAN_SHEET, 'D2', [['Red']]);
    host.as('user').type(PLAN_SHEET, 'D3', [['=A1']]);
    const elsewhere: Mend = { ...mend(0, 0, 'x', 'y'), cell: { sheet: 'No such sheet', row: 0, column: 0 } };
    const receipt = await openExcelWorkbook().mendCells([
      mend(1, 3, 'Green', 'Complete'),
      mend(2, 3, '#NAME?', 'Complete'),
      elsewhere,
    ]);
    expect(receipt.mended).toEqual([]);
    expect(receipt.leftAlone.map(({ reason }) => reason)).toEqual(['changed', 'formula', 'gone']);
    expect(receipt.syncs).toBe(1);
    host.as('user').protectSheet(PLAN_SHEET);
    const { leftAlone } = await openExcelWorkbook().mendCells([mend(1, 3, 'Red', 'Complete')]);
    expect(leftAlone.map(({ reason }) => reason)).toEqual(['protected']);
    host.model.readOnly = true;
    await expect(openExcelWorkbook().mendCells([mend(1, 3, 'Red', 'Complete')])).rejects.toMatchObject({
      kind: 'read-only',
    });
  });

  it('is said to be left alone where a filter hides its row, since Excel passes over what is written there', async () => {
    const host = startWithPlan();
    host.as('user').filter(PLAN_SHEET, 'ActionPlan', ['1', 1]);
    const mends = [mend(1, 3, 'Green', 'Complete'), mend(2, 3, 'Amber', 'In progress')];
    const { mended, leftAlone } = await openExcelWorkbook().mendCells(mends);
    expect(mended).toEqual([mends[0]]);
    expect(leftAlone).toEqual([{ mend: mends[1], reason: 'hidden' }]);
    expect(valuesOf(host, PLAN_SHEET, 3, 4).map((row) => row[3])).toEqual(['Status', 'Complete', 'Amber']);
  });

  it('is still the same cell when a colleague inserts a row above it between look and write', async () => {
    const host = startWithPlan();
    host.beforeSync(2, () => host.as('co-author').insert(PLAN_SHEET, '2:2'));
    await openExcelWorkbook().mendCells([mend(2, 3, 'Amber', 'In progress')]);
    expect(valuesOf(host, PLAN_SHEET, 4, 4).map((row) => row[3])).toEqual([
      'Status',
      '',
      'Green',
      'In progress',
    ]);
  });

  it('is not written at all when a colleague deletes its row between look and write', async () => {
    const host = startWithPlan();
    host.beforeSync(2, () => host.as('co-author').remove(PLAN_SHEET, '2:2'));
    await expect(openExcelWorkbook().mendCells([mend(1, 3, 'Green', 'Complete')])).rejects.toMatchObject({
      kind: 'plan-moved',
    });
    expect(valuesOf(host, PLAN_SHEET, 2, 4).map((row) => row[3])).toEqual(['Status', 'Amber']);
  });

  it('stays text, whatever the answer looks like', async () => {
    const host = startWithPlan();
    await openExcelWorkbook().mendCells([mend(1, 0, '1', '1.10'), mend(2, 3, 'Amber', '=1+1')]);
    const cells = host.model.findSheet(PLAN_SHEET)?.cells;
    expect(cells?.get(1, 0).value).toBe('1.10');
    expect(cells?.get(2, 3)).toMatchObject({ value: '=1+1', formula: null });
  });

  it('is known again where it has blanks around its text, which are read by nobody', async () => {
    const host = startWithPlan();
    host.as('user').type(PLAN_SHEET, 'D2', [['GREEN ']]);
    const { mended } = await openExcelWorkbook().mendCells([mend(1, 3, 'GREEN', 'Green')]);
    expect(mended).toHaveLength(1);
    expect(host.model.findSheet(PLAN_SHEET)?.cells.get(1, 3).value).toBe('Green');
  });

  it('asks nothing of Excel where there is nothing to do', async () => {
    const host = startWithPlan();
    await openExcelWorkbook().mendCells([]);
    expect(host.trace.syncs).toEqual([]);
  });
});
