/** Hands out the rows of one of our tables on the settings sheet by header, hand-typed ones included. */
import { cellAddress } from '../model/address';
import type { Area, CellValue, Grid, TableArea } from '../model/grid';
import { textAt, valueAt } from '../model/grid';
import { isTable, type OwnTable } from '../model/own-names';
import { levelName } from './sheet-format';

/** A cell of a settings table with its place, so that what is wrong can be said where it stands. */
export interface SettingsCell {
  /** Trimmed; "" where blank. */
  readonly text: string;
  readonly value: CellValue;
  /** "C5" */
  readonly address: string;
}

export interface SettingsRows<Header extends string> {
  readonly rows: readonly Readonly<Record<Header, SettingsCell>>[];
  /** Headers that were looked for and are not there. */
  readonly missing: readonly Header[];
  /** "A3" */
  readonly address: string;
  readonly date1904: boolean;
  /** Where the table stands, sheet-relative, with the rows that were typed right below it. */
  readonly area: Area;
  /** Sheet columns of the headers that were found: any other column is the user's. */
  readonly columns: ReadonlySet<number>;
  /** The same by header. */
  readonly columnOf: ReadonlyMap<Header, number>;
  /** Sheet row after the last one that is read: a totals row is not. */
  readonly end: number;
}

/** Null where the sheet has no such table. */
export function readSettingsTable<Header extends string>(
  grid: Grid,
  name: OwnTable,
  headers: readonly Header[],
): SettingsRows<Header> | null {
  const named = grid.tables.find((table) => isTable(table.name, name));
  const table = named ?? (grid.mark?.state === 'writing' ? brokenTable(grid, headers) : null);
  return table ? rowsOf(grid, table, headers) : null;
}

/** A write that was broken off may have left the cells of a table without the table: its header row tells. */
function brokenTable(grid: Grid, headers: readonly string[]): TableArea | null {
  for (let row = 0; row < grid.rowCount; row += 1) {
    const isHeader = headers.every(
      (header, at) => levelName(textAt(grid, row, at - grid.left)) === levelName(header),
    );
    if (!isHeader) continue;
    let end = row + 1;
    while (end < grid.rowCount && textAt(grid, end, -grid.left) !== '') end += 1;
    const area = { top: grid.top + row, left: 0, rows: end - row, columns: headers.length };
    return { name: '', area, hasHeaders: true, hasTotals: false };
  }
  return null;
}

function rowsOf<Header extends string>(
  grid: Grid,
  table: TableArea,
  headers: readonly Header[],
): SettingsRows<Header> {
  const top = table.area.top - grid.top;
  const left = table.area.left - grid.left;
  const columnOf = new Map<string, number>();
  for (let column = left + table.area.columns - 1; column >= left; column -= 1) {
    columnOf.set(levelName(textAt(grid, top, column)), column);
  }
  const found = headers.flatMap((header) => columnOf.get(levelName(header)) ?? []);
  const cellAt = (row: number, header: Header): SettingsCell => {
    const column = columnOf.get(levelName(header));
    if (column === undefined)
      return { text: '', value: null, address: cellAddress(grid.top + row, table.area.left) };
    const value = valueAt(grid, row, column);
    // A narrow column shows a date as ####: what is typed counts, what is shown only where it is text.
    const text = typeof value === 'string' ? value : value === null ? '' : textAt(grid, row, column);
    return { text: text.trim(), value, address: cellAddress(grid.top + row, grid.left + column) };
  };
  const bottom = top + table.area.rows;
  const end = table.hasTotals ? bottom - 1 : typedBelow(grid, bottom, found);
  const rows: Record<Header, SettingsCell>[] = [];
  for (let row = top + 1; row < end; row += 1) {
    const entries = headers.map((header) => [header, cellAt(row, header)] as const);
    if (entries.every(([, cell]) => cell.text === '')) continue;
    rows.push(Object.fromEntries(entries) as Record<Header, SettingsCell>);
  }
  return {
    rows,
    missing: headers.filter((header) => !columnOf.has(levelName(header))),
    address: cellAddress(table.area.top, table.area.left),
    date1904: grid.date1904,
    area: { ...table.area, rows: Math.max(bottom, end) - top },
    columns: new Set(found.map((column) => grid.left + column)),
    columnOf: new Map(
      headers.flatMap((header) => {
        const column = columnOf.get(levelName(header));
        return column === undefined ? [] : [[header, grid.left + column] as const];
      }),
    ),
    end: grid.top + end,
  };
}

/** Excel does not always take what is typed right below a table into it: rows of two cells or more belong to it all the same. */
function typedBelow(grid: Grid, bottom: number, columns: readonly number[]): number {
  const isRow = (row: number): boolean =>
    columns.filter((column) => textAt(grid, row, column).trim() !== '').length >= 2 &&
    !grid.tables.some(({ area }) => grid.top + row >= area.top && grid.top + row < area.top + area.rows);
  let end = bottom;
  while (end < grid.rowCount && isRow(end)) end += 1;
  return end;
}
