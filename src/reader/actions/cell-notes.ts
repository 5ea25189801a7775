/** What the reader sees in the cells of a row that becomes a finding: formulas without values, mangled references, lists. */
import { cellRef, isUncalculated, type Grid } from '../../model/grid';
import type { ReadingNote } from '../../model/plan';
import { note } from '../../model/reading-note';
import { BULLET } from '../text/row-words';

/** Notes for the needed cells of a row that hold a formula without a value. */
export function uncalculatedCells(
  grid: Grid,
  row: number,
  columns: readonly (number | null)[],
): ReadingNote[] {
  return columns.flatMap((column) =>
    column !== null && isUncalculated(grid, row, column)
      ? [note('formula-not-calculated', cellRef(grid, row, column), {})]
      : [],
  );
}

/** How many items a bulleted or numbered list in a cell has; 1 where it is no list. */
export function countListed(text: string): number {
  const items = text.split(/\r?\n/).filter((line) => BULLET.test(line)).length;
  return Math.max(1, items);
}
