/** Gathers the cells of one sheet column by column, by absolute row and column, without an object per cell. */
import type { CellValue } from '../../plan/grid';

export interface CellColumn {
  readonly values: CellValue[];
  readonly texts: string[];
  /** Style number plus one; 0 where there is no cell. */
  readonly styles: number[];
  /** True where a far cell has left holes: walked by its cells, not by its length. */
  sparse: boolean;
}

/** Each slot from row `top` on, changed by `change`; the work is that of the cells, not of the gaps between them. */
export function mapSlots<T, R>(
  slots: readonly T[],
  sparse: boolean,
  top: number,
  change: (slot: T) => R,
): R[] {
  if (!sparse) return (top === 0 ? slots : slots.slice(top)).map(change);
  const changed: R[] = [];
  for (const key in slots) if (Number(key) >= top) changed[Number(key) - top] = change(slots[key] as T);
  return changed;
}

/**
 * Slots that may be filled up before a cell that stands far below its neighbours. Past it a column has holes, which
 * read as blank: a workbook of stray far cells costs no more than its cells.
 */
const PADDING_BUDGET = 8_000_000;

export class CellColumns {
  readonly columns: (CellColumn | undefined)[] = [];
  /** Absolute row and column pairs of formulas without a value. */
  readonly uncalculated: number[] = [];
  top = Infinity;
  left = Infinity;
  bottom = -1;
  right = -1;
  private padding = PADDING_BUDGET;

  /** A cell with a value; null for a formula that has none yet. The rectangle of these is the grid. */
  putValue(row: number, column: number, value: CellValue, text: string, style: number): void {
    const cells = this.columnAt(column);
    this.pad(cells, cells.values, row, null);
    this.pad(cells, cells.texts, row, '');
    cells.values[row] = value;
    cells.texts[row] = text;
    this.putStyle(row, column, style);
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  /** A cell that only has a look: it counts where it stands inside the rectangle. */
  putStyle(row: number, column: number, style: number): void {
    const cells = this.columnAt(column);
    this.pad(cells, cells.styles, row, 0);
    cells.styles[row] = style + 1;
  }

  private columnAt(column: number): CellColumn {
    return (this.columns[column] ??= { values: [], texts: [], styles: [], sparse: false });
  }

  private pad<T>(cells: CellColumn, slots: T[], row: number, blank: T): void {
    const missing = row - slots.length;
    if (missing <= 0) return;
    cells.sparse ||= missing > this.padding;
    if (cells.sparse) return;
    this.padding -= missing;
    while (slots.length < row) slots.push(blank);
  }
}
