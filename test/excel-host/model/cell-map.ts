/** The filled cells of one sheet; once sealed it is copied before the next change. */
import { EMPTY_CELL, hasContent, isFormatted, type Cell } from './cell';
import { MAX_COLUMNS, bounding, boxAt, cellsOf, contains, type Box } from './box';

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

export class CellMap {
  #cells: Map<number, Cell>;
  #sealed = false;

  constructor(cells: Map<number, Cell> = new Map()) {
    this.#cells = cells;
  }

  get isSealed(): boolean {
    return this.#sealed;
  }
  /** From now on this value is part of the past. */
  seal(): void {
    this.#sealed = true;
  }
  copy(): CellMap {
    return new CellMap(new Map(this.#cells));
  }

  get(row: number, column: number): Cell {
    return this.#cells.get(keyOf(row, column)) ?? EMPTY_CELL;
  }
  set(row: number, column: number, cell: Cell): void {
    if (this.#sealed) throw new Error('A sealed cell map was written to');
    if (hasContent(cell) || isFormatted(cell) || cell.link) this.#cells.set(keyOf(row, column), cell);
    else this.#cells.delete(keyOf(row, column));
  }

  /** The cells in a box that are not blank, row by row where the box is small, in no order where it is not. */
  *within(box: Box): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    if (cellsOf(box) <= this.#cells.size) {
      for (let row = box.top; row <= box.bottom; row += 1) {
        for (let column = box.left; column <= box.right; column += 1) {
          const cell = this.#cells.get(keyOf(row, column));
          if (cell) yield { row, column, cell };
        }
      }
      return;
    }
    for (const [key, cell] of this.#cells) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      if (contains(box, row, column)) yield { row, column, cell };
    }
  }

  /** The smallest box around what is used inside `box`; null where nothing is. */
  used(box: Box, valuesOnly: boolean): Box | null {
    let used: Box | null = null;
    for (const { row, column, cell } of this.within(box)) {
      if (valuesOnly && !hasContent(cell)) continue;
      if (used && contains(used, row, column)) continue;
      used = used ? bounding(used, boxAt(row, column)) : boxAt(row, column);
    }
    return used;
  }
}
