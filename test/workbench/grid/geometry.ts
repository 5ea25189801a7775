/** Where each row and column of a sheet is drawn, in CSS pixels from the first cell. */
import { WHOLE_SHEET, bounding, boxAt, contains, type Box } from '../../excel-host/model/box';
import { fitRows } from '../../excel-host/model/autofit';
import { heightOf, widthOf, type SheetState } from '../../excel-host/model/state';

/** CSS pixels of a point. */
export const PIXELS = 96 / 72;
/** Blank cells that are drawn beyond what is used. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 12;

export interface Geometry {
  /** starts[i] is where line i begins; the last entry is the end of all. */
  readonly rowStarts: readonly number[];
  readonly columnStarts: readonly number[];
  readonly used: Box;
}

const known = new WeakMap<SheetState, Geometry>();

export function geometryOf(sheet: SheetState): Geometry {
  const before = known.get(sheet);
  if (before) return before;
  const geometry = measure(sheet);
  known.set(sheet, geometry);
  return geometry;
}

function measure(sheet: SheetState): Geometry {
  let used = sheet.cells.used(WHOLE_SHEET, false) ?? boxAt(0, 0);
  for (const { anchor } of sheet.charts) if (anchor) used = bounding(used, anchor);
  // Excel fits the height of rows to which nobody gave one, when it opens a file.
  const fitted = fitRows(sheet, used);
  const rowHeight = (row: number): number => {
    const line = sheet.rows.get(row);
    if (line?.hidden) return 0;
    return (line?.size ?? fitted.get(row)?.size ?? heightOf(sheet, row)) * PIXELS;
  };
  const columnWidth = (column: number): number =>
    sheet.columns.get(column)?.hidden ? 0 : widthOf(sheet, column) * PIXELS;
  return {
    rowStarts: addUp(used.bottom + 1 + SPARE_ROWS, rowHeight),
    columnStarts: addUp(used.right + 1 + SPARE_COLUMNS, columnWidth),
    used,
  };
}

function addUp(count: number, size: (index: number) => number): readonly number[] {
  const starts = [0];
  for (let index = 0; index < count; index += 1) starts.push(Math.round((starts[index] ?? 0) + size(index)));
  return starts;
}

/** The line that `position` falls in; the last one where it lies beyond. */
export function lineAt(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

export const sizeOf = (starts: readonly number[], first: number, last = first): number =>
  (starts[Math.min(last + 1, starts.length - 1)] ?? 0) - (starts[Math.min(first, starts.length - 1)] ?? 0);

/** The merged area that a cell belongs to. */
export const mergeAt = (sheet: SheetState, row: number, column: number): Box | undefined =>
  sheet.merges.find((box) => contains(box, row, column));
