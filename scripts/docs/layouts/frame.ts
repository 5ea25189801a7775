/** Where everything of a picture stands: which sheet, rows and columns are drawn, how wide and how high they are. */
import type { Area, Grid } from '../../../src/model/grid';
import { textAt } from '../../../src/model/grid';
import type { Plan } from '../../../src/model/plan';
import type { OpenedPlan } from '../../../src/app/open-plan';
import { ROLE_LABELS } from '#words/row-labels';
import { breakText, LINE_HEIGHT, textWidth } from './text-width';

const MOST_ROWS = 22;
const MOST_COLUMNS = 14;
const NARROWEST = 46;
const WIDEST = 140;
/** A heading's longest word gets as much room as this, not more. */
const HEADING_WIDTH = 72;
/** Columns left of what is used. */
const MARGIN = 24;
/** Wide enough for a role's longest word. */
const ROLE_WIDTH = 112;
/** Room left and right of a cell's text together. */
export const PADDING = 8;
export const GUTTER = 34;
const ROLE_BAND = 7;
export const LETTER_BAND = 16;

export interface Frame {
  readonly grid: Grid;
  readonly plan: Plan;
  /** Sheet-relative: rows and columns that are drawn. */
  readonly area: Area;
  /** Left edge of each drawn column, and the right edge of the last. */
  readonly xs: readonly number[];
  /** Top edge of each drawn row, and the bottom edge of the last. */
  readonly ys: readonly number[];
  /** Sheet rows of headers, from 0. */
  readonly headerRows: ReadonlySet<number>;
  /** Sheet rows of the things that are counted, from 0. */
  readonly countedRows: ReadonlySet<number>;
  /** Areas of the plan on this sheet, sheet-relative. */
  readonly parts: Plan['parts'];
  /** What each drawn column was taken for, in lines; sheet columns from 0. */
  readonly roles: ReadonlyMap<number, readonly string[]>;
  /** Height of the band that says so. */
  readonly roleBand: number;
}

export const gridText = ({ grid }: Pick<Frame, 'grid'>, row: number, column: number): string =>
  textAt(grid, row - grid.top, column - grid.left);

const edges = (start: number, sizes: readonly number[]): number[] => {
  const found = [start];
  for (const size of sizes) found.push((found.at(-1) ?? start) + size);
  return found;
};

/** The sheet on which the plan begins, from its first cell on. */
export function frameOf({ plan, source }: OpenedPlan): Frame {
  const sheet = plan.parts[0]?.sheet;
  const grid = source.grids.find((one) => one.sheet === sheet);
  if (!grid) throw new Error('A plan stands on a sheet of its workbook.');
  const area: Area = {
    top: 0,
    left: 0,
    rows: Math.min(grid.top + grid.rowCount, MOST_ROWS),
    columns: Math.min(grid.left + grid.columnCount, MOST_COLUMNS),
  };
  const parts = plan.parts.filter((part) => part.sheet === sheet);
  const headerRows = new Set(
    parts.flatMap(({ area: { top }, headerRow }) =>
      Array.from({ length: headerRow - top + 1 }, (_, index) => top + index),
    ),
  );
  const countedRows = new Set(plan.actions.filter((action) => action.sheet === sheet).map(({ row }) => row));
  const widths = Array.from({ length: area.columns }, (_, column) =>
    Math.max(
      columnWidth(grid, column, { counted: countedRows, headers: headerRows }),
      roleWidth(parts, column),
    ),
  );
  const heights = Array.from({ length: area.rows }, (_, row) =>
    headerRows.has(row) ? 2 * LINE_HEIGHT + 6 : LINE_HEIGHT + 5,
  );
  const roles = roleLines(parts, widths);
  const roleBand = ROLE_BAND + LINE_HEIGHT * Math.max(1, ...[...roles.values()].map((lines) => lines.length));
  return {
    ...{ grid, plan, area, headerRows, countedRows, parts, roles, roleBand },
    xs: edges(GUTTER, widths),
    ys: edges(roleBand + LETTER_BAND, heights),
  };
}

/** As wide as most of its texts ask for, and the words of its heading, within bounds: long narratives are cut. */
function columnWidth(grid: Grid, column: number, rows: Rows): number {
  if (column < grid.left) return MARGIN;
  const texts = [...rows.counted].map((row) => gridText({ grid }, row, column)).filter((text) => text !== '');
  const asked = texts.map((text) => textWidth(text)).sort((a, b) => a - b);
  const usual = asked[Math.floor(asked.length * 0.75)] ?? 0;
  const words = [...rows.headers].flatMap((row) => gridText({ grid }, row, column).split(/\s+/));
  const longest = Math.max(...words.map((word) => textWidth(word, true)), 0);
  const wanted = Math.max(Math.min(usual, WIDEST), Math.min(longest, HEADING_WIDTH)) + PADDING + 2;
  return Math.ceil(Math.max(NARROWEST, wanted));
}

interface Rows {
  readonly counted: ReadonlySet<number>;
  readonly headers: ReadonlySet<number>;
}

/** Room for the longest word of the roles of a column. */
function roleWidth(parts: Plan['parts'], column: number): number {
  const words = (parts[0]?.columns ?? [])
    .filter((found) => found.column === column)
    .flatMap(({ role }) => ROLE_LABELS[role].split(' '));
  const longest = Math.max(0, ...words.map((word) => textWidth(word, true)));
  return longest === 0 ? 0 : Math.min(ROLE_WIDTH, Math.ceil(longest) + PADDING);
}

function roleLines(parts: Plan['parts'], widths: readonly number[]): Map<number, readonly string[]> {
  const labels = new Map<number, Set<string>>();
  for (const { role, column } of parts[0]?.columns ?? []) {
    labels.set(column, (labels.get(column) ?? new Set()).add(ROLE_LABELS[role]));
  }
  return new Map(
    [...labels]
      .filter(([column]) => column < widths.length)
      .map(([column, names]) => [
        column,
        breakText([...names].join(', '), (widths[column] ?? 0) - PADDING + 1, 2, true),
      ]),
  );
}
