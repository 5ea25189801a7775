/** A plan of one sheet, given as rows, opened as the pane opens it. */
import { openPlan, type OpenedPlan } from '../../src/app/open-plan';
import { makeGrid, type GridOptions } from './grid';
import { MadeLiveWorkbook } from './live-workbook';

export const DAY = '2024-09-05';

export const openRows = (
  rows: Parameters<typeof makeGrid>[0],
  options: GridOptions = {},
): Promise<OpenedPlan> =>
  openPlan(new MadeLiveWorkbook('plan.xlsx', [makeGrid(rows, { sheet: 'Plan', ...options })]), {
    asAt: DAY,
  });
