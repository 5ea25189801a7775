/** What there is to choose from, for a user who knows better than the reader which cells hold the plan. */
import { onOneLine } from '../model/level-text';
import { textAt, type Grid } from '../model/grid';
import { columnNames, type ColumnName } from '../reader/table/name-label';
import { isOwnSheet } from '../model/own-sheets';
import type { CanRead } from '../workbook/workbook';
import type { OpenedPlan } from './open-plan';

/**
 * The columns of the plan that was found, left to right, by the names under which they can be chosen: the header, or the
 * letter where a column has none of its own.
 */
export function headersOf({ source }: Pick<OpenedPlan, 'source'>): readonly ColumnName[] {
  const { labels, grid } = source.located.plans[0].parts[0].block;
  return columnNames(labels, grid.left);
}

/** Names of the worksheets, in the order of the tabs. */
export const sheetsOf = ({ source }: Pick<OpenedPlan, 'source'>): readonly string[] =>
  source.grids.map(({ sheet }) => sheet);

/** A row that could be the header: its number as Excel shows it, and the texts in it. */
export interface HeaderChoice {
  readonly row: number;
  readonly headers: readonly string[];
}

const ROWS_SHOWN = 30;

/** The first rows of a sheet that hold two texts or more. */
export function headerChoices(grid: Grid): readonly HeaderChoice[] {
  const choices: HeaderChoice[] = [];
  for (let row = 0; row < grid.rowCount && choices.length < ROWS_SHOWN; row++) {
    const texts = Array.from({ length: grid.columnCount }, (_, column) => textAt(grid, row, column).trim());
    const headers = [...new Set(texts.filter((text) => text !== ''))];
    if (headers.length > 1) choices.push({ row: grid.top + row + 1, headers });
  }
  return choices;
}

export interface SheetChoice {
  readonly sheet: string;
  /** Rows that look as if they could be the header; any other may be. */
  readonly rows: readonly HeaderChoice[];
  /** Names of the columns under a row, its number as Excel shows it. */
  readonly columnsUnder: (row: number) => readonly ColumnName[];
}

/** Every column of the sheet, by its text in a row or by its letter. */
function columnsUnder(grid: Grid, row: number): readonly ColumnName[] {
  const labels = Array.from({ length: grid.columnCount }, (_, column) => ({
    column,
    text: onOneLine(textAt(grid, row - 1 - grid.top, column)),
    spannedFrom: null,
    row: row - 1 - grid.top,
  }));
  return columnNames(labels, grid.left);
}

/** What a user can point at in a workbook: sheets that hold something and are not ours, their first rows and columns. */
export async function readSheetChoices(workbook: CanRead): Promise<readonly SheetChoice[]> {
  const grids = await workbook.readGrids();
  return grids
    .filter((grid) => grid.rowCount > 0 && !isOwnSheet(grid))
    .map((grid) => ({
      sheet: grid.sheet,
      rows: headerChoices(grid),
      columnsUnder: (row) => columnsUnder(grid, row),
    }));
}
