import { Problem } from '../../../../../src/model/problem';
import { mapHostError } from '../../../../../src/workbook/excel/host/map-host-error';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import { failOnGaps } from '../../../../excel-host/testing';
import { smallBook, startWithPlan } from '../host-book';

failOnGaps();

describe('What went wrong in Excel', () => {
  it('is Excel’s where Excel says so, with its code', async () => {
    const host = startWithPlan();
    host.faults.failSync(1, 'GeneralException');
    await expect(openExcelWorkbook().readGrids()).rejects.toMatchObject({
      kind: 'host-failed',
      facts: { code: 'GeneralException' },
    });
  });

  it('is ours where a value was used before it was asked for', async () => {
    startWithPlan();
    const error = await Excel.run(async (context) => context.workbook.name).catch(
      (thrown: unknown) => thrown,
    );
    expect(mapHostError(error)).toMatchObject({ kind: 'own-fault', facts: { fault: 'PropertyNotLoaded' } });
  });

  it('is ours where our code stumbles in the middle of a write', async () => {
    startWithPlan();
    const book = { ...smallBook(), sheets: [null as never] };
    const error: unknown = await openExcelWorkbook()
      .writeSheets(book, [])
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).not.toBeInstanceOf(Problem);
  });
});
