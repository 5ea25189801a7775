/** A sheet as a reader would find it once it has been written: what it holds, and the colours of its cells. */
import type { ColumnLook, Grid } from '../../model/grid';
import { sheetCellAt, type SheetCell } from '../sheet-cells';
import type { SheetPlan } from '../sheet-plan';
import { lookOf } from '../styles';

/** @param sheet the name that it takes */
export function asGrid({ cells, tables, choices = [] }: SheetPlan, sheet: string, sheetIndex: number): Grid {
  const { rowCount } = cells;
  const columnCount = cells.columns.length;
  const columns = <Value>(pick: (cell: SheetCell | null) => Value): Value[][] =>
    Array.from({ length: columnCount }, (_, column) =>
      Array.from({ length: rowCount }, (__, row) => pick(sheetCellAt(cells, row, column))),
    );
  const fills = columns((cell) => (cell ? (cell.fill ?? lookOf(cell.style).fill ?? null) : null));
  return {
    sheet,
    sheetIndex,
    visible: true,
    top: 0,
    left: 0,
    rowCount,
    columnCount,
    values: columns((cell) => cell?.value ?? null),
    texts: columns((cell) => String(cell?.value ?? '')),
    formats: columns((cell) => cell?.format ?? (cell && lookOf(cell.style).format) ?? ''),
    looks: fills.map((column): ColumnLook => ({ fills: column, struck: [] })),
    hiddenRows: new Set(),
    tables: tables.map(({ name, top, left, rows, columns: wide }) => ({
      name,
      area: { top, left, rows, columns: wide },
      hasHeaders: true,
      hasTotals: false,
    })),
    merges: [],
    uncalculated: new Set(),
    conditionalColours: [],
    validations: choices.map(({ values: allowed, ...area }) => ({ area, allowed })),
    date1904: false,
  };
}
