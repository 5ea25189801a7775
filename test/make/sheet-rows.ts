/** The cells of a sheet row by row, as tests like to look at them: null is blank, and a row ends with its last cell. */
import { sheetCellAt, type SheetCell } from '../../src/render/sheet-cells';
import type { SheetPlan } from '../../src/render/sheet-plan';

export const rowsOf = ({ cells }: Pick<SheetPlan, 'cells'>): (SheetCell | null)[][] =>
  Array.from({ length: cells.rowCount }, (_, row) => {
    const found = cells.columns.map((__, column) => sheetCellAt(cells, row, column));
    return found.slice(0, found.findLastIndex((cell) => cell !== null) + 1);
  });
