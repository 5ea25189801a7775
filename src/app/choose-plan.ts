/** Settings that say which cells hold the plan, for a user who knows better than the reader; and what there is to choose from. */
import { textAt, type Grid } from '../model/grid';
import type { PlanSettings } from '../model/settings';
import type { ColumnRole } from '../model/terms';
import type { Candidate, Decision } from '../model/decision';
import { columnNames, type ColumnName } from '../reader/table/name-label';
import { isOwnSheet } from '../reader/locate/own-sheets';
import type { CanRead } from '../workbook/workbook';
import type { OpenedPlan } from './open-plan';

/** Where the plan is, decided anew: what was decided about columns belongs to the place before. */
const elsewhere = (settings: PlanSettings): PlanSettings => ({
  ...settings,
  sheets: [],
  tables: [],
  headerRow: null,
  columns: {},
  grouping: null,
});

export const chooseSheet = (settings: PlanSettings, sheet: string): PlanSettings => ({
  ...elsewhere(settings),
  sheets: [sheet],
});

export const chooseCandidate = (
  settings: PlanSettings,
  { sheets, table }: Pick<Candidate, 'sheets' | 'table'>,
): PlanSettings => ({ ...elsewhere(settings), sheets, tables: table === null ? [] : [table] });

/** @param row as Excel shows it, from 1 */
export const chooseHeaderRow = (settings: PlanSettings, row: number): PlanSettings => ({
  ...settings,
  headerRow: row,
  columns: {},
});

/** @param header "" says that the plan has no such column; null leaves it to the reader again */
export function chooseColumn(settings: PlanSettings, role: ColumnRole, header: string | null): PlanSettings {
  const columns = { ...settings.columns };
  if (header === null) delete columns[role];
  else columns[role] = header;
  return { ...settings, columns };
}

/** @param grouping null leaves it to the reader again */
export const chooseGrouping = (
  settings: PlanSettings,
  grouping: Decision['grouping'] | null,
): PlanSettings => ({ ...settings, grouping });

/** Nothing decided about where the plan is: the reader looks for it again. */
export const letReaderFind = elsewhere;

const named = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Names for titles; blank text is no name. */
export const namePlan = (settings: PlanSettings, council: string, planName: string): PlanSettings => ({
  ...settings,
  council: named(council),
  planName: named(planName),
});

/**
 * The columns of the plan that was found, left to right, by the names under which they can be chosen: the header, or the
 * letter where a column has none of its own.
 */
export function headersOf({ source }: Pick<OpenedPlan, 'source'>): readonly ColumnName[] {
  const block = source.located.plans[0]?.parts[0]?.block;
  return block ? columnNames(block.labels, block.grid.left) : [];
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
    text: textAt(grid, row - 1 - grid.top, column)
      .replace(/\s+/g, ' ')
      .trim(),
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
