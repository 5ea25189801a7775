/** Inserting and deleting cells: what stands below or to the right moves, and boxes grow, shrink or move with it. */
import { invalidArgument } from '../wire/errors';
import { columnsOf, rowsOf, type Box } from './box';
import type { Line } from './records';
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

export const insertCells = (sheet: SheetState, box: Box, shift: string): Partial<SheetState> =>
  move(sheet, box, axisOf(shift, 'Range.insert'), true);
export const deleteCells = (sheet: SheetState, box: Box, shift: string): Partial<SheetState> =>
  move(sheet, box, axisOf(shift, 'Range.delete'), false);

function move(sheet: SheetState, box: Box, axis: Axis, insert: boolean): Partial<SheetState> {
  const count = axis === DOWNWARDS ? rowsOf(box) : columnsOf(box);
  const cells = sheet.cells.copyBlank();
  const everything = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  for (const { row, column, cell } of sheet.cells.within(everything)) {
    const place: Box = { top: row, left: column, bottom: row, right: column };
    const moved = moveBox(place, box, axis, insert, count);
    if (moved) cells.set(moved.top, moved.left, cell);
  }
  const boxes = (list: readonly Box[]): Box[] =>
    list.flatMap((item) => moveBox(item, box, axis, insert, count) ?? []);
  const lines = axis === DOWNWARDS ? moveLines(sheet.rows, box.top, count, insert) : sheet.rows;
  const columns = axis === SIDEWAYS ? moveLines(sheet.columns, box.left, count, insert) : sheet.columns;
  return {
    cells,
    rows: lines,
    columns,
    merges: boxes(sheet.merges),
    tables: sheet.tables.flatMap((table) => boxes([table.box]).map((moved) => ({ ...table, box: moved }))),
    validations: sheet.validations.flatMap((item) =>
      boxes([item.box]).map((moved) => ({ ...item, box: moved })),
    ),
    conditionals: sheet.conditionals.map((item) => ({ ...item, boxes: boxes(item.boxes) })),
  };
}

/** Where a box stands afterwards; null where it was deleted. A box that reaches beyond the moved band stays. */
function moveBox(box: Box, changed: Box, axis: Axis, insert: boolean, count: number): Box | null {
  const isInBand =
    box[axis.crossFirst] >= changed[axis.crossFirst] && box[axis.crossLast] <= changed[axis.crossLast];
  if (!isInBand || box[axis.last] < changed[axis.first]) return box;
  if (insert) {
    const first = box[axis.first] >= changed[axis.first] ? box[axis.first] + count : box[axis.first];
    return { ...box, [axis.first]: first, [axis.last]: box[axis.last] + count };
  }
  const end = changed[axis.last];
  const first =
    box[axis.first] > end ? box[axis.first] - count : Math.min(box[axis.first], changed[axis.first]);
  const last = box[axis.last] > end ? box[axis.last] - count : changed[axis.first] - 1;
  return last < first ? null : { ...box, [axis.first]: first, [axis.last]: last };
}

function moveLines(
  lines: ReadonlyMap<number, Line>,
  from: number,
  count: number,
  insert: boolean,
): Map<number, Line> {
  const moved = new Map<number, Line>();
  for (const [index, line] of lines) {
    if (index < from) moved.set(index, line);
    else if (insert) moved.set(index + count, line);
    else if (index >= from + count) moved.set(index - count, line);
  }
  return moved;
}
