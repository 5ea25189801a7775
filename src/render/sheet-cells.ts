/** The cells of a sheet as columns of values, filled row by row: however long a sheet is, no object is kept for a cell. */
import type { CellRef } from '../model/grid';
import type { OwnTable } from '../model/own-names';
import { ROWS_IN_STRIP, type Sliced } from '../model/slices';
import type { StyleName } from './styles';

/** Text is always written as text, whatever it begins with. Null: styled but empty. */
export type SheetValue = string | number | null;

/** Text of a formula without its "=", in which columns of our tables are symbols: a writer knows what a table is called. */
export type SheetFormula = readonly (string | { readonly table: OwnTable; readonly column: string })[];

/** What only few cells say of themselves. */
export interface CellExtras {
  /** Excel number format; absent means the style's own. Percentages are fractions (0.97) with "0%". */
  readonly format?: string;
  /** Colour of the plan's own, "#RRGGBB", in place of that of the style. */
  readonly fill?: string;
  /** Worked out by the workbook; the value is what it comes to. Any other cell is a value, whatever its text begins with. */
  readonly formula?: SheetFormula;
  /** A cell of the plan's workbook, or of another summary sheet, that the text leads to. */
  readonly link?: CellRef;
}

/** One cell by itself. A number in the style "date" is the serial number of a day, counted from 1900: a workbook may count from another year. */
export interface SheetCell extends CellExtras {
  readonly value: SheetValue;
  readonly style: StyleName;
}

/** From the first row down; it ends with its last cell. Blank cells have neither value nor style. */
export interface SheetColumn {
  readonly values: readonly (SheetValue | undefined)[];
  readonly styles: readonly (StyleName | undefined)[];
  /** By row. */
  readonly extras: ReadonlyMap<number, CellExtras>;
}

export interface SheetCells {
  readonly rowCount: number;
  readonly columns: readonly SheetColumn[];
}

/** Null where the cell is blank, or outside. */
export function sheetCellAt({ columns }: SheetCells, row: number, column: number): SheetCell | null {
  const { values, styles, extras } = columns[column] ?? EMPTY_COLUMN;
  const [value, style] = [values[row], styles[row]];
  return value === undefined || style === undefined ? null : { value, style, ...extras.get(row) };
}
export const EMPTY_COLUMN: SheetColumn = { values: [], styles: [], extras: new Map() };

interface OpenColumn extends SheetColumn {
  readonly values: (SheetValue | undefined)[];
  readonly styles: (StyleName | undefined)[];
  readonly extras: Map<number, CellExtras>;
}

/** Takes rows, which may differ in length; null is blank. */
export class CellStack {
  private rows = 0;
  private readonly open: OpenColumn[] = [];

  get rowCount(): number {
    return this.rows;
  }

  build(): SheetCells {
    return { rowCount: this.rows, columns: this.open };
  }

  push(row: readonly (SheetCell | null)[]): void {
    for (let column = 0; column < row.length; column++) this.set(this.rows, column, row[column] ?? null);
    this.rows += 1;
  }

  /** Adds rows that are filled strip by strip, and a column of it at a time. */
  *pushColumns(rows: number, columns: readonly (((row: number) => SheetCell | null) | null)[]): Sliced<void> {
    for (let from = 0; from < rows; from += ROWS_IN_STRIP) {
      const end = Math.min(rows, from + ROWS_IN_STRIP);
      for (const [column, cellAt] of columns.entries())
        if (cellAt !== null) this.fill(column, from, end, cellAt);
      yield;
    }
    this.rows += rows;
  }

  /** @param row one that was pushed, or one to come */
  set(row: number, column: number, cell: SheetCell | null): void {
    setCell(this.columnAt(column), row, cell);
  }

  private fill(column: number, from: number, end: number, cellAt: (row: number) => SheetCell | null): void {
    const filled = this.columnAt(column);
    for (let row = from; row < end; row++) setCell(filled, this.rows + row, cellAt(row));
  }

  private columnAt(column: number): OpenColumn {
    return (this.open[column] ??= { values: [], styles: [], extras: new Map() });
  }
}

const extrasOf = ({ value: _value, style: _style, ...extras }: SheetCell): CellExtras => extras;

function setCell({ values, styles, extras }: OpenColumn, row: number, cell: SheetCell | null): void {
  if (cell === null) return;
  // Filled up rather than left with holes, which would make a slow list of it.
  while (values.length < row) {
    values.push(undefined);
    styles.push(undefined);
  }
  values[row] = cell.value;
  styles[row] = cell.style;
  const { format, fill, formula, link } = cell;
  if ((format ?? fill ?? formula ?? link) !== undefined) extras.set(row, extrasOf(cell));
}

export function stackCells(rows: readonly (readonly (SheetCell | null)[])[]): SheetCells {
  const stack = new CellStack();
  for (const row of rows) stack.push(row);
  return stack.build();
}
