/** A guess at what Excel's autofit does: wide enough for the longest text, high enough for the wrapped lines. */
import { WHOLE_SHEET, intersect, type Box } from './box';
import type { Line } from './records';
import { shownText } from './show-text';
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT, widthOf, type SheetState } from './state';

/** Points of a character of 11-point type, and of a cell's own margin. */
const CHARACTER = 5.25;
const MARGIN = 3.75;
const LINE_HEIGHT = 15;
const TALLEST = 409;

export function fitColumns(sheet: SheetState, box: Box): ReadonlyMap<number, Line> {
  const columns = new Map(sheet.columns);
  for (const { column, cell } of sheet.cells.within({ ...WHOLE_SHEET, left: box.left, right: box.right })) {
    const text = cell.look.wrap ? '' : shownText(cell, 10_000);
    const width = text.length * CHARACTER + MARGIN;
    const before = columns.get(column);
    const widest = Math.max(width, before === sheet.columns.get(column) ? 0 : (before?.size ?? 0));
    columns.set(column, { ...before, size: widest || STANDARD_COLUMN_WIDTH });
  }
  return columns;
}

/** Broken between words, and inside those that are longer than a line. */
function countLines(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > perLine) {
      lines += 1;
      used = 0;
    }
    used += length + (used > 0 ? 1 : 0);
    while (used > perLine) {
      lines += 1;
      used -= perLine;
    }
  }
  return lines;
}

export function fitRows(sheet: SheetState, box: Box): ReadonlyMap<number, Line> {
  const rows = new Map(sheet.rows);
  const heights = new Map<number, number>();
  const band = intersect({ ...WHOLE_SHEET, top: box.top, bottom: box.bottom }, WHOLE_SHEET) ?? box;
  for (const { row, column, cell } of sheet.cells.within(band)) {
    const perLine = Math.max(1, Math.floor((widthOf(sheet, column) - MARGIN) / CHARACTER));
    const text = shownText(cell, 10_000);
    const lines = cell.look.wrap ? countLines(text, perLine) : 1;
    const height = lines * LINE_HEIGHT * Math.max(1, cell.look.fontSize / 11);
    heights.set(row, Math.min(TALLEST, Math.max(heights.get(row) ?? STANDARD_ROW_HEIGHT, height)));
  }
  for (const [row, size] of heights) rows.set(row, { ...sheet.rows.get(row), size });
  return rows;
}
