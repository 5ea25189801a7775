/** Turns a sheet of the file library, which keeps an object per cell, into the columns that the rest of the product reads. */
import type { Sheet } from 'hucre/xlsx';
import type { CellValue, ColumnLook, Grid } from '../../plan/grid';
import type { CellLook } from './read-looks';
import { coveredCells } from './covered-cells';
import { isStruck, PLAIN_LOOK } from './read-looks';
import type { TextMaker } from './shown-text';
import { isDate } from './shown-text';

export interface GridTools {
  readonly lookOf: (style: NonNullable<ReturnType<Cells['get']>>['style']) => CellLook;
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

type Cells = NonNullable<Sheet['cells']>;

const DAY = 86_400_000;
/** Every file is read as one of the 1904 system: there the library's dates are whole days and parts of one, without a gap. */
const EPOCH = Date.UTC(1904, 0, 1);
/** Serial number of 1 January 1970 in either system. */
const EPOCH_SERIAL = { 1900: 25_569, 1904: 24_107 } as const;
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?$/;
/** What Excel shows for a date that is none. */
const NO_DATE = '########';

/** Shared by every column that has nothing of the kind: a sheet can have 16,384 of them. */
const NOTHING: readonly never[] = [];
const NO_LOOK: ColumnLook = { fills: NOTHING, struck: NOTHING };

/** Empty text counts as empty, as it does in Excel's own reading of a cell; a line ends in one way only. */
function cellValue(value: unknown): CellValue {
  switch (typeof value) {
    case 'string':
      if (value === '') return null;
      return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'boolean':
      return value;
    default:
      if (!(value instanceof Date)) return null;
      return Number.isNaN(value.getTime()) ? NO_DATE : (value.getTime() - EPOCH) / DAY;
  }
}

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

/** Rows that are hidden, filtered away or of no height, from `top` on. */
const hiddenRows = (sheet: Sheet, top: number, count: number): Set<number> =>
  new Set(
    [...(sheet.rowDefs ?? [])]
      .filter(([row, { hidden, height }]) => row >= top && row < top + count && (hidden || height === 0))
      .map(([row]) => row - top),
  );

export function gatherCells(sheet: Sheet, { lookOf, texts, date1904 }: GridTools): GridCells {
  const used = new Rectangle();
  const values = new Columns<CellValue>(null);
  const shown = new Columns<string>('');
  const formats = new Columns<string>('');
  const fills = new Columns<string | null>(null);
  const struck = new Columns<boolean>(false);
  const uncalculated: [row: number, column: number][] = [];

  const isCovered = coveredCells(sheet);
  // Cells the library says more of than their value: looks and formulas. The others have the plain look.
  for (const [key, cell] of sheet.cells ?? []) {
    const comma = key.indexOf(',');
    const row = Number(key.slice(0, comma));
    const column = Number(key.slice(comma + 1));
    if (!Number.isInteger(row) || !Number.isInteger(column)) continue;
    const look = lookOf(cell.style);
    formats.put(row, column, look.format);
    fills.put(row, column, look.fill);
    if (isCovered(row, column)) continue;
    struck.put(row, column, cell.richText ? isStruck(cell.richText, look.struck) : look.struck);
    if (cell.formula === undefined || cell.value !== null) continue;
    uncalculated.push([row, column]);
    used.add(row, column);
  }
  sheet.rows.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column++) {
      const written = cellValue(cells[column]);
      if (written === null || isCovered(row, column)) continue;
      const format = formats.slots[column]?.[row] ?? PLAIN_LOOK.format;
      const value = strictDate(written, format, date1904);
      used.add(row, column);
      values.put(row, column, value);
      shown.put(row, column, texts.show(value, format));
    }
  });

  const empty = used.bottom < 0;
  const top = empty ? 0 : used.top;
  const left = empty ? 0 : used.left;
  const end = used.bottom + 1;
  const columnCount = empty ? 0 : used.right - left + 1;
  const columns = Array.from({ length: columnCount }, (_, index) => left + index);
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
    hiddenRows: hiddenRows(sheet, top, end - top),
    uncalculated: new Set(uncalculated.map(([row, column]) => (row - top) * columnCount + (column - left))),
  };
}
