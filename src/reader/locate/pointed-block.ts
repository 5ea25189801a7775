/** The block under a header row that the user chose, or that stands where the user pointed, whatever its headers say. */
import { valueAt, type Grid } from '../../model/grid';
import type { Block, Label } from '../table/block';
import { labelNamed, labelsNamed, type ChosenHeaders } from '../table/name-label';
import { beginsBody, readLabels } from '../table/read-labels';

/** How far down a header is looked for where the user names a sheet and no row. */
const SEARCH_ROWS = 200;

const holds = (grid: Grid, row: number, column: number): boolean =>
  String(valueAt(grid, row, column) ?? '').trim() !== '';

const columnsOf = ({ columnCount }: Grid): readonly number[] =>
  Array.from({ length: columnCount }, (_, column) => column);

/** Columns that hold something in a row or anywhere beneath it. */
const reach = (grid: Grid, row: number): readonly number[] =>
  columnsOf(grid).filter((column) =>
    grid.values[column]?.some((_, at) => at >= row && holds(grid, at, column)),
  );

/**
 * Everything under a row, undivided: a column with a blank header is there to be named by its letter. The row is the
 * last of the header unless the one beneath it has headers that are known.
 */
function blockAt(grid: Grid, row: number): Block | null {
  const [first, ...others] = row < grid.rowCount - 1 ? reach(grid, row) : [];
  if (first === undefined) return null;
  const last = others.at(-1) ?? first;
  const oneRow = beginsBody(grid, row, first, last);
  const { headerTop, headerRow, labels } = readLabels(grid, row, first, last, oneRow);
  return { grid, table: null, headerTop, headerRow, bodyEnd: grid.rowCount, labels };
}

/** Labels beside values ("Owner: ...") are no table: one has at least three columns. */
const TABLE_COLUMNS = 3;

const filledIn = (grid: Grid, row: number): number =>
  columnsOf(grid).filter((column) => holds(grid, row, column)).length;

const labelsOfRow = (grid: Grid, row: number): readonly Label[] =>
  readLabels(grid, row, 0, grid.columnCount - 1, true).labels;

/** The row of a sheet that names a chosen column by its header; null where none does. */
function namingRow(grid: Grid, chosen: ChosenHeaders): number | null {
  for (let row = 0; row < Math.min(grid.rowCount, SEARCH_ROWS); row++) {
    const labels = labelsOfRow(grid, row);
    // A letter names a column in any row, and is the header of none.
    const named = Object.values(chosen).map((name) => labelNamed(labels, name, grid.left)?.text);
    if (labels.some(({ text }) => named.includes(text))) return row;
  }
  return null;
}

/** The first row that could head a table, by the cells that it and the next one fill. */
function firstTableRow(grid: Grid): number | null {
  for (let row = 0; row < Math.min(grid.rowCount, SEARCH_ROWS); row++)
    if (Math.min(filledIn(grid, row), filledIn(grid, row + 1)) >= TABLE_COLUMNS) return row;
  return null;
}

/** How many of the columns that the user chose a block has. */
export const chosenIn = (block: Block, chosen: ChosenHeaders): number =>
  Object.values(chosen).filter((name) => labelsNamed(block.labels, name, block.grid.left).length > 0).length;

/**
 * What is meant on a sheet that the user pointed at and in which nothing fitting was found: under the row of the user's
 * choice, else the one that names the chosen columns, else that of a block that was found, else the likeliest.
 */
export function pointedBlock(
  grid: Grid,
  row: number | null,
  chosen: ChosenHeaders,
  found: number | null,
): Block | null {
  const at = row ?? namingRow(grid, chosen) ?? found ?? firstTableRow(grid);
  return at === null ? null : blockAt(grid, at);
}
