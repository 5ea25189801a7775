/** Reads what columns look like: fills, strike-through, lists of allowed values, and whether conditions colour them. */
import type { Area, ColumnLook, Grid, LookRequest } from '../../plan/grid';
import { columnLetters } from '../../plan/address';
import type { Queued } from './read-outline';
import type { ColumnList } from './allowed-lists';
import { RULES, isColouring } from './colouring-rules';
import { PLACE, areaOf } from './sheet-area';

/** The leaf properties of a cell's look; a white fill and none are the same to Excel. */
const LOOK = { format: { fill: { color: true }, font: { strikethrough: true } } };
const WHITE = '#FFFFFF';
const NONE: readonly never[] = [];
const ITEM_PLACE = 'items/rowIndex,items/columnIndex,items/rowCount,items/columnCount';

export interface ColumnFacts {
  readonly sheet: string;
  readonly column: number;
  /** Sheet row of the look's first cell. */
  readonly top: number;
  readonly look: ColumnLook;
  readonly lists: readonly ColumnList[];
  readonly conditionalColours: readonly Area[];
}

const fillOf = (cell: Excel.CellProperties): string | null => {
  const colour = cell.format?.fill?.color?.toUpperCase() ?? '';
  return /^#[0-9A-F]{6}$/.test(colour) && colour !== WHITE ? colour : null;
};

function lookOf(cells: readonly Excel.CellProperties[]): ColumnLook {
  const fills = cells.map(fillOf);
  const struck = cells.map((cell) => cell.format?.font?.strikethrough === true);
  return {
    fills: fills.some((fill) => fill !== null) ? fills : NONE,
    struck: struck.includes(true) ? struck : NONE,
  };
}

/** The areas of a column that Excel finds by what they have; none where there are none. */
function queueSpecial(
  column: Excel.Range,
  kind: 'DataValidations' | 'ConditionalFormats',
  more = '',
): Queued<readonly Excel.Range[]> {
  const found = column.getSpecialCellsOrNullObject(kind).load('areaCount');
  const areas = found.areas.load(ITEM_PLACE + more);
  return { take: () => (found.isNullObject ? NONE : areas.items) };
}

const listOf = (range: Excel.Range): ColumnList[] => {
  const source = range.dataValidation.rule?.list?.source;
  return typeof source === 'string' ? [{ area: areaOf(range), source }] : [];
};

function wholeColumn(sheet: Excel.Worksheet, column: number): Excel.Range {
  const letters = columnLetters(column);
  return sheet.getRange(`${letters}:${letters}`);
}

/** Null where the sheet has gone or holds no value. */
function queueColumn(
  { workbook }: Excel.RequestContext,
  sheet: string,
  column: number,
): Queued<ColumnFacts | null> {
  const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
  const whole = wholeColumn(worksheet, column);
  const used = worksheet.getUsedRangeOrNullObject(true).getIntersectionOrNullObject(whole).load(PLACE);
  const cells = used.getCellProperties(LOOK);
  const lists = queueSpecial(whole, 'DataValidations', ',items/dataValidation/rule');
  const coloured = queueSpecial(whole, 'ConditionalFormats');
  const rules = whole.conditionalFormats.load(RULES);
  return {
    take: () =>
      used.isNullObject
        ? null
        : {
            sheet,
            column,
            top: areaOf(used).top,
            look: lookOf(cells.value.map((row) => row[0] ?? {})),
            lists: lists.take().flatMap(listOf),
            conditionalColours: rules.items.some(isColouring) ? coloured.take().map(areaOf) : NONE,
          },
  };
}

export function queueLooks(
  context: Excel.RequestContext,
  requests: readonly LookRequest[],
): Queued<ColumnFacts[]> {
  const queued = requests.flatMap(({ sheet, columns }) =>
    columns.map((column) => queueColumn(context, sheet, column)),
  );
  return { take: () => queued.flatMap(({ take }) => take() ?? []) };
}

/** The columns whose looks a grid has, to be asked for again. */
export const loadedLooks = (grids: readonly Grid[]): LookRequest[] =>
  grids.flatMap((grid) => {
    const columns = grid.looks.flatMap((look, column) => (look ? [grid.left + column] : []));
    return columns.length > 0 ? [{ sheet: grid.sheet, columns }] : [];
  });

const shift = <T>(cells: readonly T[], rows: number): readonly T[] => (rows > 0 ? cells.slice(rows) : cells);

/** The grid with these looks: each cut to the rows of the grid, whose blank edges have been cut off. */
export function dressGrid(
  grid: Grid,
  columns: readonly ColumnFacts[],
  validations: Grid['validations'],
): Grid {
  const own = columns.filter(({ sheet }) => sheet === grid.sheet);
  if (own.length === 0) return grid;
  const looks = [...grid.looks];
  for (const { column, top, look } of own) {
    const at = column - grid.left;
    if (at < 0 || at >= grid.columnCount) continue;
    const rows = grid.top - top;
    looks[at] = { fills: shift(look.fills, rows), struck: shift(look.struck, rows) };
  }
  return {
    ...grid,
    looks,
    validations: [...grid.validations, ...validations],
    conditionalColours: [
      ...grid.conditionalColours,
      ...own.flatMap(({ conditionalColours }) => conditionalColours),
    ],
  };
}
