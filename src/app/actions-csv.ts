/** Every action of a plan as a CSV file: the rows of the sheet *Actions*. */
import { renderCsv } from '../render/csv';
import { actionsTable } from '../report/sheets/actions-sheet';
import type { OpenedPlan } from './open-plan';
import { reportInput } from './report-input';

/** The bytes of the file, in UTF-8. */
export const actionsCsv = (opened: OpenedPlan): Uint8Array =>
  new TextEncoder().encode(renderCsv(actionsTable(reportInput(opened))));
