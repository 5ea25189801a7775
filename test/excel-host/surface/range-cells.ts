/** A range as cells: values, formulas, shown text and number formats, read and written as 2-D arrays. */
import { boxAt, cellsOf, columnsOf, contains, isUnbounded, rowsOf, type Box } from '../model/box';
import type { Cell, Value } from '../model/cell';
import type { CellMap } from '../model/cell-map';
import { growTables } from '../model/make-table';
import { readTyped } from '../model/read-typed';
import { localFormat, shownText } from '../model/show-text';
import { widthOf } from '../model/state';
import { valueType } from '../session/session';
import { UnknownMember, invalidArgument } from '../wire/errors';
import { RangeGeometry } from './range-geometry';

/** Reads above this come back as null, without an error. */
const READABLE_CELLS = 5_000_000;

export type Matrix<T> = T[][];

export abstract class RangeCells extends RangeGeometry {
  get values(): Matrix<Value> | null {
    return this.collect((cell) => cell.value);
  }
  set values(values: unknown) {
    this.#enter(values, 'Range.values');
  }
  get formulas(): Matrix<Value> | null {
    return this.collect((cell) => cell.formula ?? cell.value);
  }
  set formulas(values: unknown) {
    this.#enter(values, 'Range.formulas');
  }
  get formulasLocal(): Matrix<Value> | null {
    return this.formulas;
  }
  get text(): Matrix<string> | null {
    const { date1904 } = this.session.model.state;
    return this.collect((cell, _row, column) => shownText(cell, widthOf(this.sheet, column), date1904));
  }
  get valueTypes(): Matrix<string> | null {
    return this.collect((cell) => valueType(cell.value));
  }
  get numberFormat(): Matrix<string> | null {
    return this.collect((cell) => cell.format);
  }
  set numberFormat(formats: unknown) {
    this.put(formats, 'Range.numberFormat', (cell, format) => {
      if (typeof format !== 'string') throw invalidArgument('Range.numberFormat');
      return { ...cell, format };
    });
    this.session.formatChanged(this.sheetId, this.box);
  }
  get numberFormatLocal(): Matrix<string> | null {
    return this.collect((cell) => localFormat(cell.format));
  }
  set numberFormatLocal(formats: unknown) {
    this.numberFormat = formats;
  }
  get hasSpill(): boolean {
    return false;
  }
  /** The client announces a write that it sends in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== rowsOf(this.box) || columns !== columnsOf(this.box)) throw wrongSize('Range.values');
  }

  /** One result per cell; null for ranges that Excel will not spell out. */
  protected collect<T>(take: (cell: Cell, row: number, column: number) => T): Matrix<T> | null {
    if (isUnbounded(this.box) || cellsOf(this.box) > READABLE_CELLS) return null;
    const { cells } = this.sheet;
    const { top, left, bottom, right } = this.box;
    const rows: Matrix<T> = [];
    for (let row = top; row <= bottom; row += 1) {
      const line: T[] = [];
      for (let column = left; column <= right; column += 1)
        line.push(take(cells.get(row, column), row, column));
      rows.push(line);
    }
    return rows;
  }

  /** Replaces every cell of the range. */
  protected replace(change: (cell: Cell, row: number, column: number) => Cell): void {
    this.session.model.changeCells(this.sheetId, this.box, (cells) => cells.change(this.box, change));
  }

  /** Puts one value a cell; null leaves a cell alone, and a single value goes into every cell. */
  protected put(
    values: unknown,
    location: string,
    change: (cell: Cell, value: unknown, row: number, column: number) => Cell,
  ): void {
    if (!Array.isArray(values)) {
      this.replace((cell, row, column) => (values === undefined ? cell : change(cell, values, row, column)));
      return;
    }
    const rows = values as unknown[];
    const isMatrix =
      rows.length === rowsOf(this.box) &&
      rows.every((row) => Array.isArray(row) && row.length === columnsOf(this.box));
    if (!isMatrix) throw wrongSize(location);
    const { top, left } = this.box;
    this.replace((cell, row, column) => {
      const value = (rows[row - top] as unknown[])[column - left];
      return value === null || value === undefined ? cell : change(cell, value, row, column);
    });
  }

  /**
   * What is written over rows that a filter hides goes astray (oj#224): every row that is seen gets the first value, and
   * those that are not seen get none, as in native Excel (xlwings#747).
   */
  #asFiltered(values: unknown): unknown {
    const isOut = (row: number): boolean => this.sheet.rows.get(this.box.top + row)?.filtered === true;
    if (!Array.isArray(values) || !values.some((_, row) => isOut(row))) return values;
    const [first] = values as unknown[][];
    return (values as unknown[][]).map((cells, row) => cells.map(() => (isOut(row) ? null : first?.[0])));
  }

  #enter(values: unknown, location: string): void {
    if (isUnbounded(this.box)) throw new UnknownMember(`${location} of whole rows and columns`);
    const before = this.sheet.cells.get(this.box.top, this.box.left).value;
    const calculate = (formula: string): Value => this.session.model.calculate(formula, this.sheet);
    this.put(this.#asFiltered(values), location, (cell, value, row, column) => {
      if (!isValue(value)) throw invalidArgument(location);
      // Under a merge only the first cell holds anything (haris-musa/mcp-server-excel#831).
      if (isHiddenByMerge(this.sheet.merges, row, column)) return cell;
      return { ...cell, ...readTyped(value, cell, calculate) };
    });
    // Microsoft's page on performance: a table takes in what an add-in writes right below it.
    this.session.model.changeSheet(this.sheetId, { tables: growTables(this.sheet, this.box) }, this.box);
    this.session.model.changeCells(this.sheetId, this.box, (cells) =>
      keepHeadersAsText(cells, this.box, this.sheet.tables),
    );
    this.session.cellsChanged(this.sheetId, this.box, before);
  }
}

const isHiddenByMerge = (merges: readonly Box[], row: number, column: number): boolean =>
  merges.some((box) => contains(box, row, column) && (row !== box.top || column !== box.left));

const isValue = (value: unknown): value is Value =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const wrongSize = (location: string): Error =>
  invalidArgument(
    location,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** The header cells of a table always hold text. */
function keepHeadersAsText(
  cells: CellMap,
  written: Box,
  tables: readonly { readonly box: Box; readonly showHeaders: boolean }[],
): void {
  for (const { box, showHeaders } of tables) {
    if (!showHeaders || box.top < written.top || box.top > written.bottom) continue;
    const header = boxAt(box.top, box.left, 1, columnsOf(box));
    for (const { row, column, cell } of [...cells.within(header)]) {
      if (typeof cell.value !== 'string') cells.set(row, column, { ...cell, value: String(cell.value) });
    }
  }
}
