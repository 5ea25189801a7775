/** The rows of the table of snapshots as they stand, columns of the user's included: all that a later writing carries over. */
import { onOneLine } from '../model/level-text';
import { cellAddress } from '../model/address';
import { datePartsOf } from '../model/days/date-format';
import type { CellValue, Grid } from '../model/grid';
import { formatAt, textAt, valueAt } from '../model/grid';
import { readSettingsTable } from '../settings/sheet-table';
import { HISTORY_HEADERS, HISTORY_TABLE, type HistoryHeader } from './history-format';

export interface HistoryCell {
  readonly value: CellValue;
  /** What is typed there, trimmed. */
  readonly text: string;
  /** The number is a day; it is counted as its workbook counts. */
  readonly isDay: boolean;
  /** "C5"; where the table has lost the column, where it begins. */
  readonly address: string;
}

export interface HistoryRow {
  readonly cells: Readonly<Record<HistoryHeader, HistoryCell>>;
  /** Cells of the columns that the user added, left to right. */
  readonly added: readonly HistoryCell[];
}

export interface HistoryTable {
  readonly rows: readonly HistoryRow[];
  /** Headers of the columns that the user added. */
  readonly addedHeaders: readonly string[];
  readonly missing: readonly HistoryHeader[];
  /** Where it begins: "A5". */
  readonly address: string;
  readonly date1904: boolean;
  /** True for a cell of the sheet, sheet-relative, that is carried over. */
  readonly isRead: (row: number, column: number) => boolean;
}

/** Null where the sheet has no such table. Rows that are blank throughout are left out. */
export function readHistoryTable(grid: Grid): HistoryTable | null {
  const found = readSettingsTable(grid, HISTORY_TABLE, HISTORY_HEADERS);
  if (!found) return null;
  const { area, columnOf, columns, missing, address, date1904, end } = found;
  const added = Array.from({ length: area.columns }, (_, at) => area.left + at).filter(
    (column) => !columns.has(column),
  );
  const cellAt = (row: number, column: number | undefined): HistoryCell => {
    if (column === undefined) return { value: null, text: '', isDay: false, address };
    const [at, across] = [row - grid.top, column - grid.left];
    const value = valueAt(grid, at, across);
    const text = typeof value === 'string' ? value : value === null ? '' : textAt(grid, at, across);
    const isDay = typeof value === 'number' && datePartsOf(formatAt(grid, at, across)) !== null;
    return { value, text: text.trim(), isDay, address: cellAddress(row, column) };
  };
  const rows: HistoryRow[] = [];
  for (let row = area.top + 1; row < end; row += 1) {
    const cells = Object.fromEntries(
      HISTORY_HEADERS.map((header) => [header, cellAt(row, columnOf.get(header))]),
    ) as HistoryRow['cells'];
    const others = added.map((column) => cellAt(row, column));
    if ([...Object.values(cells), ...others].every(({ text }) => text === '')) continue;
    rows.push({ cells, added: others });
  }
  return {
    rows,
    addedHeaders: added.map((column) => onOneLine(textAt(grid, area.top - grid.top, column - grid.left))),
    missing,
    address,
    date1904,
    isRead: (row, column) =>
      row >= area.top && row < end && column >= area.left && column < area.left + area.columns,
  };
}
