/** The filled cells of one sheet; once sealed it is copied before the next change. */
import { EMPTY_CELL, hasContent, isFormatted, type Cell } from './cell';
import { bandAt, changeBands, type Band } from './bands';
import {
  MAX_COLUMNS,
  bounding,
  boxAt,
  cellsOf,
  contains,
  intersect,
  isUnbounded,
  sameBox,
  type Box,
} from './box';

/** True where `outer` holds all of `inner`. */
const covers = (outer: Box, inner: Box): boolean => {
  const common = intersect(outer, inner);
  return common !== null && sameBox(common, inner);
};

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

export class CellMap {
  #cells: Map<number, Cell>;
  #bands: readonly Band[];
  #sealed = false;

  constructor(cells: Map<number, Cell> = new Map(), bands: readonly Band[] = []) {
    this.#cells = cells;
    this.#bands = bands;
  }

  get isSealed(): boolean {
    return this.#sealed;
  }
  /** From now on this value is part of the past. */
  seal(): void {
    this.#sealed = true;
  }
  copy(): CellMap {
    return new CellMap(new Map(this.#cells), this.#bands);
  }
  /** Without its cells, with the formats of its rows and columns. */
  copyBlank(): CellMap {
    return new CellMap(new Map(), this.#bands);
  }

  get(row: number, column: number): Cell {
    return this.#cells.get(keyOf(row, column)) ?? this.#blankAt(row, column);
  }
  #blankAt(row: number, column: number): Cell {
    if (this.#bands.length === 0) return EMPTY_CELL;
    return bandAt(this.#bands, row, column)?.cell ?? EMPTY_CELL;
  }
  set(row: number, column: number, cell: Cell): void {
    if (this.#sealed) throw new Error('A sealed cell map was written to');
    const isBlank = !hasContent(cell) && !isFormatted(cell) && !cell.link;
    if (isBlank && this.#blankAt(row, column) === EMPTY_CELL) this.#cells.delete(keyOf(row, column));
    else this.#cells.set(keyOf(row, column), cell);
  }

  /** Changes every cell of a box; of whole rows and columns also what their blank cells show. */
  change(box: Box, change: (cell: Cell, row: number, column: number) => Cell): void {
    if (isUnbounded(box)) {
      for (const { row, column, cell } of [...this.within(box)]) {
        this.set(row, column, change(cell, row, column));
      }
      this.#bands = changeBands(this.#bands, box, EMPTY_CELL, (cell) => change(cell, box.top, box.left));
      return;
    }
    for (let row = box.top; row <= box.bottom; row += 1) {
      for (let column = box.left; column <= box.right; column += 1) {
        this.set(row, column, change(this.get(row, column), row, column));
      }
    }
  }

  /** One of each kind of cell that a box shows, the first cell first. */
  *kinds(box: Box): Generator<Cell> {
    yield this.get(box.top, box.left);
    if (cellsOf(box) === 1) return;
    let filled = 0;
    for (const { cell } of this.within(box)) {
      filled += 1;
      yield cell;
    }
    for (const band of this.#bands) if (intersect(band.box, box)) yield band.cell;
    if (filled < cellsOf(box) && !this.#bands.some((band) => covers(band.box, box))) yield EMPTY_CELL;
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
