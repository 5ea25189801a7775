/** How large the rows and columns of a sheet are drawn, judged by their texts, and which cells lie under merged ones. */
import type { Area, Grid } from '../../model/grid';
import { axisOf, type Axis } from './axis';

export interface SheetFrame {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Relative to the grid, cut to it; and texts that stand alone in their row, over the blank cells that they run on over. */
  readonly merges: readonly Area[];
}

const LINE_HEIGHT = 18;
const CHARACTER = 6.6;
const PADDING = 8;
/** In characters. */
const NARROWEST = 6;
const WIDEST = 38;
/** A longer text is cut; the selected cell is shown whole above the sheet. */
const MOST_LINES = 5;
/** Rows that are looked at for the width of a column. */
const ROWS_FOR_WIDTH = 80;

function cutMerges({ merges, top, left, rowCount, columnCount }: Grid): Area[] {
  return (merges ?? []).flatMap((area) => {
    const first = { row: Math.max(0, area.top - top), column: Math.max(0, area.left - left) };
    const rows = Math.min(rowCount, area.top - top + area.rows) - first.row;
    const columns = Math.min(columnCount, area.left - left + area.columns) - first.column;
    return rows > 0 && columns > 0 ? [{ top: first.row, left: first.column, rows, columns }] : [];
  });
}

/** A text that is merged over several columns, or stands alone in its row as a title, makes no column wide. */
function widthsOf(grid: Grid, merges: readonly Area[]): number[] {
  const merged = new Set(
    merges.filter(({ columns }) => columns > 1).map((area) => `${area.top} ${area.left}`),
  );
  const rows = Math.min(grid.rowCount, ROWS_FOR_WIDTH);
  const filled = Array.from(
    { length: rows },
    (_, row) => grid.texts.filter((texts) => (texts[row] ?? '') !== '').length,
  );
  return Array.from({ length: grid.columnCount }, (_, column) => {
    let longest = NARROWEST;
    for (let row = 0; row < rows; row += 1) {
      if ((filled[row] ?? 0) < 2 || merged.has(`${row} ${column}`)) continue;
      longest = Math.max(longest, grid.texts[column]?.[row]?.length ?? 0);
    }
    return Math.round(Math.min(longest, WIDEST) * CHARACTER) + 2 * PADDING;
  });
}

function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor((width - 2 * PADDING) / CHARACTER));
  if (text.length <= room && !text.includes('\n')) return 1;
  return text
    .split('\n', MOST_LINES)
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
}

function heightsOf(grid: Grid, widths: readonly number[], merges: readonly Area[]): Uint16Array {
  const lines = new Uint8Array(grid.rowCount).fill(1);
  // Texts of merged cells have the room of all of them.
  const merged = new Set(merges.map(({ top, left }) => top * grid.columnCount + left));
  grid.texts.forEach((texts, column) =>
    texts.forEach((text, row) => {
      if (text === '' || merged.has(row * grid.columnCount + column)) return;
      const needed = Math.min(MOST_LINES, linesOf(text, widths[column] ?? 0));
      if (needed > (lines[row] ?? 1)) lines[row] = needed;
    }),
  );
  return Uint16Array.from(lines, (count) => count * LINE_HEIGHT + PADDING);
}

/** As Excel draws a title: over the blank cells beside it, as far as it reaches. */
function runningTexts(grid: Grid, widths: readonly number[], merges: readonly Area[]): Area[] {
  const inMerge = new Uint8Array(grid.rowCount);
  for (const { top, rows } of merges) inMerge.fill(1, top, top + rows);
  const running: Area[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    if (inMerge[row]) continue;
    const left = grid.texts.findIndex((texts) => (texts[row] ?? '') !== '');
    if (left < 0 || grid.texts.some((texts, at) => at > left && (texts[row] ?? '') !== '')) continue;
    const needed = (grid.texts[left]?.[row]?.length ?? 0) * CHARACTER + 2 * PADDING;
    let columns = 0;
    for (let room = 0; room < needed && left + columns < widths.length; columns += 1)
      room += widths[left + columns] ?? 0;
    if (columns > 1) running.push({ top: row, left, rows: 1, columns });
  }
  return running;
}

export function frameOf(grid: Grid): SheetFrame {
  const merged = cutMerges(grid);
  const widths = widthsOf(grid, merged);
  const merges = [...merged, ...runningTexts(grid, widths, merged)];
  return { rows: axisOf(heightsOf(grid, widths, merges)), columns: axisOf(widths), merges };
}
