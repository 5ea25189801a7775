/** Makes the grid of a sheet with tables one under another, for tests of what reads settings. */
import type { CellValue, Grid } from '../../src/model/grid';

export interface GridTable {
  name: string;
  rows: CellValue[][];
}

/** The tables stand from row 3 (counted from 1), column A, with two empty rows between. */
export function makeSettingsGrid(tables: GridTable[], sheet = 'RAG settings', date1904 = false): Grid {
  const columnCount = Math.max(1, ...tables.map(({ rows }) => rows[0]?.length ?? 0));
  const values: CellValue[][] = Array.from({ length: columnCount }, () => []);
  let top = 2;
  const areas = tables.map(({ name, rows }) => {
    const area = { top, left: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
    rows.forEach((row, index) => row.forEach((value, column) => (values[column]![area.top + index] = value)));
    top += rows.length + 2;
    return { name, area, hasHeaders: true, hasTotals: false };
  });
  const full = values.map((column) => Array.from({ length: top }, (_, row) => column[row] ?? null));
  return {
    sheet,
    sheetIndex: 1,
    visible: true,
    top: 0,
    left: 0,
    rowCount: top,
    columnCount,
    values: full,
    texts: full.map((column) => column.map((value) => (value === null ? '' : String(value)))),
    formats: full.map((column) => column.map(() => '')),
    looks: [],
    hiddenRows: new Set(),
    tables: areas,
    merges: null,
    uncalculated: new Set(),
    conditionalColours: [],
    validations: [],
    date1904,
  };
}
