/** Finds one of our tables on the settings sheet and hands out its rows by header. */
import { cellAddress } from '../address';
import type { CellValue, Grid, TableArea } from '../grid';
import { textAt, valueAt } from '../grid';
import { levelName, SETTINGS_SHEET } from './sheet-format';

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
}

/** A copy that the user renamed is theirs: only the sheet with our name counts, and on it the table with our name. */
export function findSettingsTable<Header extends string>(
  grids: readonly Grid[],
  name: string,
  headers: readonly Header[],
): SettingsRows<Header> | null {
  for (const grid of grids) {
    if (levelName(grid.sheet) !== levelName(SETTINGS_SHEET)) continue;
    const table = grid.tables.find((found) => found.name.toLowerCase() === name.toLowerCase());
    if (table) return rowsOf(grid, table, headers);
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
  const cellAt = (row: number, header: Header): SettingsCell => {
    const column = columnOf.get(levelName(header));
    if (column === undefined)
      return { text: '', value: null, address: cellAddress(grid.top + row, table.area.left) };
    const value = valueAt(grid, row, column);
    // A narrow column shows a date as ####: what is typed counts, what is shown only where it is text.
    const text = typeof value === 'string' ? value : value === null ? '' : textAt(grid, row, column);
    return { text: text.trim(), value, address: cellAddress(grid.top + row, grid.left + column) };
  };
  const last = top + table.area.rows - (table.hasTotals ? 1 : 0);
  const rows: Record<Header, SettingsCell>[] = [];
  for (let row = top + 1; row < last; row += 1) {
    const entries = headers.map((header) => [header, cellAt(row, header)] as const);
    if (entries.every(([, cell]) => cell.text === '')) continue;
    rows.push(Object.fromEntries(entries) as Record<Header, SettingsCell>);
  }
  return {
    rows,
    missing: headers.filter((header) => !columnOf.has(levelName(header))),
    address: cellAddress(table.area.top, table.area.left),
    date1904: grid.date1904,
  };
}
