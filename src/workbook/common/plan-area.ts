/** The area of a sheet of ours: what is written there, and every column that has a width. */
import type { Area } from '../../model/grid';
import type { SheetPlan } from '../../render/sheet-plan';

/** Never empty: Excel knows no area without a cell. */
export const planArea = ({ cells, widths }: Pick<SheetPlan, 'cells' | 'widths'>): Area => ({
  top: 0,
  left: 0,
  rows: Math.max(1, cells.rowCount),
  columns: Math.max(1, widths.length, cells.columns.length),
});
