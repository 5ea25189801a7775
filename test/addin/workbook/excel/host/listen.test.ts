/** Where the user goes, as the pane hears it. */
import type { CellRef } from '../../../../../src/model/grid';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import { failOnGaps, runs } from '../../../../excel-host/testing';
import { PLAN_SHEET, startWithPlan } from '../host-book';

failOnGaps();

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('The pane', () => {
  it('hears the first cell of what the user selects, on the sheet by its name, and no more once it has stopped', async () => {
    const host = startWithPlan();
    const workbook = openExcelWorkbook();
    await workbook.readGrids();
    const gone: CellRef[] = [];
    const before = runs.length;
    const stop = await workbook.onChanged(
      () => undefined,
      (cell) => gone.push(cell),
    );
    expect(runs.length).toBe(before + 1);
    host.as('user').select(PLAN_SHEET, 'B3:C5');
    host.session.events.flush();
    await settle();
    expect(gone).toEqual([{ sheet: PLAN_SHEET, row: 2, column: 1 }]);
    await stop();
    host.as('user').select(PLAN_SHEET, 'D2');
    host.session.events.flush();
    await settle();
    expect(gone).toHaveLength(1);
  });
});
