import { openExcelWorkbook } from '../../../../src/workbook/excel/excel-workbook';
import { countsFrom1904 } from '../../../../src/workbook/excel/host/date-system';
import { SLOW_AFTER, watchAnswer } from '../../../../src/workbook/excel/host/watch-answer';
import { failOnGaps, startHost } from '../../../excel-host/testing';
import { PLAN_SHEET, smallBook, startWithPlan } from './host-book';

failOnGaps();

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('The workbook that is open in Excel', () => {
  it('works in the oldest Excel that the add-in is offered to, and says what is needed in an older one', async () => {
    startWithPlan({ excelApi: '1.9' });
    const workbook = openExcelWorkbook();
    const grids = await workbook.readGrids();
    await workbook.withLooks(grids, [{ sheet: PLAN_SHEET, columns: [3] }]);
    expect((await workbook.writeSheets(smallBook(), [])).sheets).toHaveLength(2);
    const { requirements } = Office.context;
    const asked = jest.spyOn(requirements, 'isSetSupported').mockReturnValue(false);
    expect(() => openExcelWorkbook()).toThrow(
      expect.objectContaining({ kind: 'host-too-old', facts: { needs: 'ExcelApi 1.9' } }),
    );
    asked.mockRestore();
  });

  it('brings a cell into view, and a sheet, and says so where it has gone', async () => {
    const host = startHost({ sheets: [{ name: 'One' }, { name: 'Two' }] });
    const workbook = openExcelWorkbook();
    await workbook.select({ sheet: 'Two', row: 11, column: 7 });
    expect(host.model.findSheet('Two')?.id).toBe(host.model.activeSheetId);
    expect(host.model.selection).toMatchObject({ top: 11, left: 7 });
    await workbook.showSheet('One');
    expect(host.model.findSheet('One')?.id).toBe(host.model.activeSheetId);
    await expect(workbook.showSheet('Three')).rejects.toMatchObject({ kind: 'plan-moved' });
  });

  it('tells of changes by anybody but the add-in itself, until it is told to stop', async () => {
    const host = startWithPlan();
    const workbook = openExcelWorkbook();
    const heard = jest.fn();
    const stop = await workbook.onChanged(heard);
    await workbook.writeSheets(smallBook(), []);
    await workbook.mendCells([
      { cell: { sheet: PLAN_SHEET, row: 1, column: 3 }, expected: 'Green', replacement: 'Red' },
    ]);
    await settle();
    expect(heard).not.toHaveBeenCalled();
    host.as('co-author').type(PLAN_SHEET, 'D2', [['Amber']]);
    host.session.events.flush();
    await settle();
    expect(heard).toHaveBeenCalledTimes(1);
    host.as('co-author').change(PLAN_SHEET, 'D2', (range) => {
      range.format.fill.color = '#FF0000';
    });
    host.session.events.flush();
    await settle();
    const before = heard.mock.calls.length;
    expect(before).toBeGreaterThan(1);
    await stop();
    host.as('co-author').type(PLAN_SHEET, 'D2', [['Blue']]);
    host.session.events.flush();
    await settle();
    expect(heard).toHaveBeenCalledTimes(before);
    expect(host.session.events.registrations).toBe(0);
  });

  it('says after two and a half seconds that Excel has not answered, and again when it has', async () => {
    expect(SLOW_AFTER).toBeGreaterThanOrEqual(2_000);
    expect(SLOW_AFTER).toBeLessThanOrEqual(3_000);
    jest.useFakeTimers();
    const heard: boolean[] = [];
    let answer: (value: string) => void = () => undefined;
    const slow = new Promise<string>((resolve) => {
      answer = resolve;
    });
    const watched = watchAnswer(slow, (isSlow) => heard.push(isSlow));
    jest.advanceTimersByTime(SLOW_AFTER - 1);
    expect(heard).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(heard).toEqual([true]);
    answer('done');
    expect(await watched).toBe('done');
    expect(heard).toEqual([true, false]);
    jest.useRealTimers();
  });

  it('waits with everything while a cell is open, and does it when the cell is left', async () => {
    const host = startWithPlan();
    const workbook = openExcelWorkbook();
    const grids = await workbook.readGrids();
    const works: readonly (() => Promise<unknown>)[] = [
      () => workbook.readGrids(),
      () => workbook.refreshGrids(grids),
      () => workbook.withLooks(grids, [{ sheet: PLAN_SHEET, columns: [3] }]),
      () => workbook.select({ sheet: PLAN_SHEET, row: 1, column: 1 }),
      () => workbook.showSheet(PLAN_SHEET),
      () => workbook.onChanged(() => undefined),
      () => openExcelWorkbook().access(),
      () =>
        workbook.mendCells([
          { cell: { sheet: PLAN_SHEET, row: 1, column: 3 }, expected: 'Green', replacement: 'Red' },
        ]),
      () => workbook.writeSheets(smallBook(), []),
    ];
    for (const work of works) {
      host.conditions.beginCellEdit();
      let isDone = false;
      const done = work().then(() => {
        isDone = true;
      });
      await settle();
      expect(isDone).toBe(false);
      host.conditions.endCellEdit();
      await done;
    }
  });

  it('says that Excel is busy where a cell is open and waiting does not help', async () => {
    const host = startWithPlan();
    host.faults.failSync(1, 'InvalidOperationInCellEditMode');
    await expect(openExcelWorkbook().readGrids()).rejects.toMatchObject({ kind: 'host-busy' });
  });
});

describe('The date system of a workbook', () => {
  it('is told by a date that shows its year, and by nothing else', () => {
    expect(countsFrom1904(45540, '05/09/2024', 'dd/mm/yyyy')).toBe(false);
    expect(countsFrom1904(44078, '05/09/2024', 'dd/mm/yyyy')).toBe(true);
    expect(countsFrom1904(45540, '05-Sep', 'dd-mmm')).toBeNull();
    expect(countsFrom1904(2024, '2024', '')).toBeNull();
    expect(countsFrom1904('05/09/2024', '05/09/2024', 'dd/mm/yyyy')).toBeNull();
  });
});
