/** Put a small sample plan into a workbook that holds none, for somebody who wants to try the product. */
import type { IsoDate } from '../model/days/day';
import { planSampleBook } from '../render/sheet/sample-plan';
import type { CanWriteSheets, Receipt } from '../workbook/workbook';

/** @throws Problem 'read-only', 'protected', 'host-busy', 'host-failed'. */
export const insertSamplePlan = (workbook: CanWriteSheets, today: IsoDate): Promise<Receipt> =>
  workbook.writeSheets(planSampleBook(today), []);
