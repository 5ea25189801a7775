/** Sorting: whole rows of an area change places, with everything that their cells hold. */
import type { Box } from './box';
import type { Cell } from './cell';
import type { CellMap } from './cell-map';

export function sortRows(cells: CellMap, box: Box, by: number): void {
  const rows: Cell[][] = [];
  for (let row = box.top; row <= box.bottom; row += 1) {
    const line: Cell[] = [];
    for (let column = box.left; column <= box.right; column += 1) line.push(cells.get(row, column));
    rows.push(line);
  }
  const key = (row: readonly Cell[]): string => String(row[by - box.left]?.value ?? '').toLowerCase();
  rows
    .toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
    .forEach((line, row) =>
      line.forEach((cell, column) => cells.set(box.top + row, box.left + column, cell)),
    );
}
