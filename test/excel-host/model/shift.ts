/** Inserting and deleting cells: what stands below or to the right moves, and boxes grow, shrink or move with it. */
import { invalidArgument } from '../wire/errors';
import { MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET, columnsOf, rowsOf, type Box } from './box';
import { nameHeaders } from './make-table';
import type { ChartRecord, Line, PageRecord } from './records';
import type { SheetState } from './state';

/** One direction in which cells move, as the two edges of a box that it changes. */
interface Axis {
  readonly first: 'top' | 'left';
  readonly last: 'bottom' | 'right';
  readonly crossFirst: 'top' | 'left';
  readonly crossLast: 'bottom' | 'right';
}
const DOWNWARDS: Axis = { first: 'top', last: 'bottom', crossFirst: 'left', crossLast: 'right' };
const SIDEWAYS: Axis = { first: 'left', last: 'right', crossFirst: 'top', crossLast: 'bottom' };

function axisOf(shift: string, location: string): Axis {
  if (shift === 'Down' || shift === 'Up') return DOWNWARDS;
  if (shift === 'Right' || shift === 'Left') return SIDEWAYS;
  throw invalidArgument(location);
}

/** One insertion or deletion: `moveBox` says where a box of the same sheet stands afterwards, null where it was deleted. */
export interface Shift {
  readonly moveBox: (box: Box) => Box | null;
  readonly moveSheet: (sheet: SheetState) => SheetState;
}

/** @param shift "Down" and "Right" for an insertion, "Up" and "Left" for a deletion */
export function shiftOf(box: Box, shift: string, insert: boolean): Shift {
  const axis = axisOf(shift, insert ? 'Range.insert' : 'Range.delete');
  const mover = (one: Box): Box | null => moveBox(one, box, axis, insert);
  return { moveBox: mover, moveSheet: (sheet) => move(sheet, box, axis, insert, mover) };
}

function move(
  sheet: SheetState,
  box: Box,
  axis: Axis,
  insert: boolean,
  mover: (box: Box) => Box | null,
): SheetState {
  const count = axis === DOWNWARDS ? rowsOf(box) : columnsOf(box);
  const cells = sheet.cells.copyBlank();
  for (const { row, column, cell } of sheet.cells.within(WHOLE_SHEET)) {
    const moved = mover({ top: row, left: column, bottom: row, right: column });
    if (moved) cells.set(moved.top, moved.left, cell);
  }
  const boxes = (list: readonly Box[]): Box[] => list.flatMap((item) => mover(item) ?? []);
  const boxed = <T extends { readonly box: Box }>(list: readonly T[]): T[] =>
    list.flatMap((item) => boxes([item.box]).map((moved) => ({ ...item, box: moved })));
  const isDown = axis === DOWNWARDS;
  // A column that comes into a table gets a header of its own.
  for (const { box: was } of isDown || !insert ? [] : sheet.tables) {
    const now = mover(was);
    if (now && columnsOf(now) > columnsOf(was)) nameHeaders(cells, now);
  }
  // A row that is only partly shifted keeps its height, its hiding and its page break.
  const isWhole = isDown ? columnsOf(box) === MAX_COLUMNS : rowsOf(box) === MAX_ROWS;
  const rows = isDown && isWhole;
  const columns = !isDown && isWhole;
  return {
    ...sheet,
    cells,
    rows: rows ? moveLines(sheet.rows, box.top, count, insert) : sheet.rows,
    columns: columns ? moveLines(sheet.columns, box.left, count, insert) : sheet.columns,
    rowBreaks: rows ? moveIndexes(sheet.rowBreaks, box.top, count, insert) : sheet.rowBreaks,
    columnBreaks: columns ? moveIndexes(sheet.columnBreaks, box.left, count, insert) : sheet.columnBreaks,
    merges: boxes(sheet.merges),
    tables: boxed(sheet.tables),
    validations: boxed(sheet.validations),
    conditionals: sheet.conditionals
      .map((item) => ({ ...item, boxes: boxes(item.boxes) }))
      .filter((item) => item.boxes.length > 0),
    charts: sheet.charts.map((chart) => ({ ...chart, anchor: chart.anchor && mover(chart.anchor) })),
    autoFilter: sheet.autoFilter && mover(sheet.autoFilter),
    page: movePage(sheet.page, mover),
  };
}

const movePage = (page: PageRecord, mover: (box: Box) => Box | null): PageRecord => ({
  ...page,
  titleRows: page.titleRows && mover(page.titleRows),
  titleColumns: page.titleColumns && mover(page.titleColumns),
  printArea: page.printArea && mover(page.printArea),
});

/** Charts of any sheet draw what has moved where it stands now. */
export const moveSeries = (
  charts: readonly ChartRecord[],
  sheetId: string,
  { moveBox: mover }: Shift,
): readonly ChartRecord[] =>
  charts.map((chart) => ({
    ...chart,
    series: chart.series.map((series) =>
      series.valuesSheetId === sheetId
        ? {
            ...series,
            values: series.values && mover(series.values),
            categories: series.categories && mover(series.categories),
          }
        : series,
    ),
  }));

/** Where a box stands afterwards; null where it was deleted. A box that reaches beyond the moved band stays. */
function moveBox(box: Box, changed: Box, axis: Axis, insert: boolean): Box | null {
  const count = axis === DOWNWARDS ? rowsOf(changed) : columnsOf(changed);
  const end = (axis === DOWNWARDS ? MAX_ROWS : MAX_COLUMNS) - 1;
  const isInBand =
    box[axis.crossFirst] >= changed[axis.crossFirst] && box[axis.crossLast] <= changed[axis.crossLast];
  if (!isInBand || box[axis.last] < changed[axis.first]) return box;
  // What reaches from one end of the sheet to the other does so afterwards.
  if (box[axis.first] === 0 && box[axis.last] === end) return box;
  if (insert) {
    const first = box[axis.first] >= changed[axis.first] ? box[axis.first] + count : box[axis.first];
    const last = Math.min(end, box[axis.last] + count);
    return first > last ? null : { ...box, [axis.first]: first, [axis.last]: last };
  }
  const edge = changed[axis.last];
  const first =
    box[axis.first] > edge ? box[axis.first] - count : Math.min(box[axis.first], changed[axis.first]);
  const last = box[axis.last] > edge ? box[axis.last] - count : changed[axis.first] - 1;
  return last < first ? null : { ...box, [axis.first]: first, [axis.last]: last };
}

const moveIndex = (index: number, from: number, count: number, insert: boolean): number | null => {
  if (index < from) return index;
  if (insert) return index + count;
  return index >= from + count ? index - count : null;
};

const moveIndexes = (indexes: readonly number[], from: number, count: number, insert: boolean): number[] =>
  indexes.flatMap((index) => moveIndex(index, from, count, insert) ?? []);

function moveLines(
  lines: ReadonlyMap<number, Line>,
  from: number,
  count: number,
  insert: boolean,
): Map<number, Line> {
  const moved = new Map<number, Line>();
  for (const [index, line] of lines) {
    const to = moveIndex(index, from, count, insert);
    if (to !== null) moved.set(to, line);
  }
  return moved;
}
