/** Turns the list of a sheet's cells into the columns that the rest of the product reads. */
import type { CellValue, ColumnLook, Grid } from '../../../model/grid';
import type { IsCovered } from './covered-cells';
import type { CellList } from './read-cells';
import type { CellLook } from './read-looks';
import { PLAIN_LOOK } from './read-looks';
import type { TextMaker } from './shown-text';
import { isDate } from './shown-text';
import type { Extent } from './stray-cells';

export interface GridTools {
  /** By number of the style. */
  readonly looks: readonly CellLook[];
  readonly texts: TextMaker;
  readonly date1904: boolean;
}

export type GridCells = Pick<
  Grid,
  | 'top'
  | 'left'
  | 'rowCount'
  | 'columnCount'
  | 'values'
  | 'texts'
  | 'formats'
  | 'looks'
  | 'hiddenRows'
  | 'uncalculated'
>;

const DAY = 86_400_000;
/** Serial number of 1 January 1970 in either system. */
const EPOCH_SERIAL = { 1900: 25_569, 1904: 24_107 } as const;
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?$/;

/** Shared by every column that has nothing of the kind: a sheet can have 16,384 of them. */
const NOTHING: readonly never[] = [];
const NO_LOOK: ColumnLook = { fills: NOTHING, struck: NOTHING };

/** A workbook of the standard's strict form has its dates as text, "2025-03-31", in cells with the format of a date. */
function strictDate(value: CellValue, format: string, date1904: boolean): CellValue {
  if (typeof value !== 'string' || format === '' || !ISO_DATE.test(value) || !isDate(format)) return value;
  const time = Date.parse(value.includes('T') && !value.endsWith('Z') ? `${value}Z` : value);
  return Number.isNaN(time) ? value : time / DAY + EPOCH_SERIAL[date1904 ? 1904 : 1900];
}

/** One property of the cells of each column, by sheet row; what is plain takes no room at the end of a column. */
class Columns<T> {
  readonly slots: T[][] = [];
  constructor(private readonly blank: T) {}

  put(row: number, column: number, item: T): void {
    if (item === this.blank) return;
    const slots = (this.slots[column] ??= []);
    while (slots.length < row) slots.push(this.blank);
    slots[row] = item;
  }

  cut(column: number, top: number, end: number): readonly T[] {
    const slots = this.slots[column];
    if (slots === undefined || slots.length <= top) return NOTHING;
    return top === 0 && slots.length <= end ? slots : slots.slice(top, end);
  }
}

/** Grows to hold every cell with a value: the rectangle of these is the grid. */
class Rectangle {
  top = Infinity;
  left = Infinity;
  bottom = -1;
  right = -1;

  add(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }
}

/** Where the cells of a sheet are to be found, and which of them are not shown. */
export interface SheetCells {
  readonly cells: CellList;
  readonly hiddenRows: ReadonlySet<number>;
  readonly extent: Extent;
  readonly isCovered: IsCovered;
}

export function gatherCells(
  { cells, hiddenRows, extent, isCovered }: SheetCells,
  tools: GridTools,
): GridCells {
  const used = new Rectangle();
  const values = new Columns<CellValue>(null);
  const shown = new Columns<string>('');
  const formats = new Columns<string>('');
  const fills = new Columns<string | null>(null);
  const struck = new Columns<boolean>(false);
  const uncalculated: [row: number, column: number][] = [];

  const { strikes } = cells;
  for (let at = 0; at < cells.values.length; at++) {
    const row = cells.rows[at] as number;
    const column = cells.columns[at] as number;
    if (row >= extent.rows || column >= extent.columns) continue;
    const look = tools.looks[cells.styles[at] as number] ?? PLAIN_LOOK;
    if (look !== PLAIN_LOOK) {
      formats.put(row, column, look.format);
      fills.put(row, column, look.fill);
    }
    // Nothing of a cell under a merge is shown; its fill is mostly that of the merge.
    if (isCovered(row, column)) continue;
    const strike = strikes.size === 0 ? 'as-cell' : (strikes.get(at) ?? 'as-cell');
    struck.put(row, column, strike === 'as-cell' ? look.struck : strike === 'struck');
    const value = strictDate(cells.values[at] as CellValue, look.format, tools.date1904);
    if (value === null) {
      if (!cells.uncalculated.has(at)) continue;
      uncalculated.push([row, column]);
    }
    used.add(row, column);
    values.put(row, column, value);
    shown.put(row, column, typeof value === 'string' ? value : tools.texts.show(value, look.format));
  }

  const empty = used.bottom < 0;
  const top = empty ? 0 : used.top;
  const left = empty ? 0 : used.left;
  const end = used.bottom + 1;
  const columnCount = empty ? 0 : used.right - left + 1;
  const columns = Array.from({ length: columnCount }, (_, index) => left + index);
  const place = ([row, column]: [number, number]): number => (row - top) * columnCount + (column - left);
  return {
    top,
    left,
    rowCount: end - top,
    columnCount,
    values: columns.map((column) => values.cut(column, top, end)),
    texts: columns.map((column) => shown.cut(column, top, end)),
    formats: columns.map((column) => formats.cut(column, top, end)),
    looks: columns.map((column) => {
      const look = { fills: fills.cut(column, top, end), struck: struck.cut(column, top, end) };
      return look.fills === NOTHING && look.struck === NOTHING ? NO_LOOK : look;
    }),
    hiddenRows: new Set([...hiddenRows].filter((row) => row >= top && row < end).map((row) => row - top)),
    uncalculated: new Set(uncalculated.map(place)),
  };
}
