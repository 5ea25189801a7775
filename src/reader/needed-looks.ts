/** The columns whose fills and strike-through the reader needs: everything else is read from values alone. */
import type { Grid, LookRequest } from '../model/grid';
import { isKeySheet, keyColumns } from './key/find-key';
import type { Located, Part } from './locate/located';
import { rowsThatAre } from './rows/row-facts';
import { bodyTop, saysHowItStands } from './table/block';
import { KEY_HEADING } from './text/row-words';
import { textAt, valueAt } from '../model/grid';

const KEY_SHEET_COLUMNS = 12;
const SEARCHED_ROWS = 60;

/** Columns next to a heading of a key, on the plan's own sheet. */
function columnsNearKey(grid: Grid, part: Part): number[] {
  const found = new Set<number>();
  const rows = rowsThatAre(part.rows, 'key');
  for (let row = 0; row < Math.min(part.block.headerTop, SEARCHED_ROWS); row++) rows.push(row);
  if (part.block.table) {
    const end = Math.min(grid.rowCount, part.block.bodyEnd + SEARCHED_ROWS);
    for (let row = part.block.bodyEnd; row < end; row++) rows.push(row);
  }
  const own = new Set(part.block.labels.map(({ column }) => column));
  for (const row of rows) {
    for (const column of keyColumns(grid)) {
      if (valueAt(grid, row, column) === null || textAt(grid, row, column).length > 200) continue;
      around(column).forEach((near) => found.add(near));
    }
  }
  for (const column of keyColumns(grid)) {
    if (!own.has(column) && hasKeyHeading(grid, column)) around(column).forEach((near) => found.add(near));
  }
  return [...found];
}

const around = (column: number): number[] => [column - 1, column, column + 1];

const hasKeyHeading = (grid: Grid, column: number): boolean => {
  for (let row = 0; row < SEARCHED_ROWS; row++) {
    if (KEY_HEADING.test(textAt(grid, row, column))) return true;
  }
  return false;
};

function partColumns(part: Part): number[] {
  const { block } = part;
  const { main, reference, first, statuses } = part.columns;
  if (!saysHowItStands(block)) return block.labels.map(({ column }) => column);
  const grid = block.grid;
  const sparse = block.labels
    .map(({ column }) => column)
    .filter(
      (column) =>
        !block.columns.some((one) => one.column === column) &&
        isMostlyBlank(grid, column, bodyTop(block), block.bodyEnd),
    );
  return [...statuses, main, reference ?? first, ...sparse];
}

function isMostlyBlank(grid: Grid, column: number, from: number, to: number): boolean {
  let filled = 0;
  for (let row = from; row < to; row++) if (valueAt(grid, row, column) !== null) filled++;
  return filled * 2 < to - from;
}

/** Sheet-relative columns to load looks for, one request a sheet; none for columns that are loaded already. */
export function looksNeeded(grids: readonly Grid[], located: Located): LookRequest[] {
  const byGrid = new Map<Grid, Set<number>>();
  const want = (grid: Grid, columns: readonly number[]): void => {
    const wanted = byGrid.get(grid) ?? new Set<number>();
    for (const column of columns) {
      if (column >= 0 && column < grid.columnCount && grid.looks[column] === undefined) wanted.add(column);
    }
    if (wanted.size > 0) byGrid.set(grid, wanted);
  };
  const parts = located.plans[0].parts;
  for (const part of parts) {
    const grid = grids.find(({ sheet }) => sheet === part.block.grid.sheet);
    if (grid) want(grid, [...partColumns(part), ...columnsNearKey(grid, part)]);
  }
  const used = new Set(parts.map(({ block }) => block.grid.sheet));
  for (const grid of grids) {
    if (used.has(grid.sheet) || !isKeySheet(grid)) continue;
    want(grid, keyColumns(grid).slice(0, KEY_SHEET_COLUMNS));
  }
  return [...byGrid].map(([{ sheet, left }, columns]) => ({
    sheet,
    columns: [...columns].sort((a, b) => a - b).map((column) => column + left),
  }));
}
