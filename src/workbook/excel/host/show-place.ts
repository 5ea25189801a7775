/** Brings a cell or a sheet into view. */
import type { CellRef } from '../../../model/grid';
import type { ExcelRunner } from './run-excel';
import { WAITS, asProblems } from './run-excel';

/** Throws Problem 'plan-moved' where the sheet has gone. */
export async function selectCell(run: ExcelRunner, { sheet, row, column }: CellRef): Promise<void> {
  await asProblems(
    run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getCell(row, column).select();
      await context.sync();
    }, WAITS),
  );
}

/** Throws Problem 'plan-moved' where the sheet has gone. */
export async function showSheet(run: ExcelRunner, name: string): Promise<void> {
  await asProblems(
    run(async (context) => {
      context.workbook.worksheets.getItem(name).activate();
      await context.sync();
    }, WAITS),
  );
}
