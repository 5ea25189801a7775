/** How summary sheets look in both writers, beyond the styles of their cells: font, lines, table style, page, frozen rows. */
import type { Area } from '../../model/grid';
import type { SheetPlan } from '../../render/sheet-plan';

export const FONT = 'Calibri';
/** The line between the rows of a table: wrapped rows of many lines run into each other without it. */
export const ROW_LINE = 'BFBFBF';
/** Lines above and below and nothing else: the cells bring their own looks, whose contrast is known. */
export const TABLE_STYLE = 'TableStyleLight1';
/** Inches. */
export const MARGINS = { left: 0.5, right: 0.5, top: 0.4, bottom: 0.6, header: 0.3, footer: 0.3 };

/** The first columns of a sheet of which only these are printed; null where all of it is. */
export const printArea = ({ cells, print }: SheetPlan): Area | null =>
  print.columns === undefined
    ? null
    : { top: 0, left: 0, rows: Math.max(1, cells.rowCount), columns: print.columns };

/** Frozen rows may take this much of the window, and a table has to be this long for it to be of use. */
const MOST_FROZEN_ROWS = 8;
const LONG_TABLE = 20;

/** Rows down to the header of the one long table that fills the sheet, where they leave room for it; 0 where nothing is frozen. */
export function frozenRows({ kind, tables, cells }: SheetPlan): number {
  const [table, ...others] = tables;
  // A plan that is begun grows.
  const isLong = table && others.length === 0 && (table.rows > LONG_TABLE || kind === 'plan');
  const worthwhile = isLong && table.top < MOST_FROZEN_ROWS && table.rows * 2 > cells.rowCount;
  return worthwhile ? table.top + 1 : 0;
}
