/** Lets a ditto mark, or "as above", hold what stands in the nearest cell above it, in the columns where that is meant (3.9). */
import { textAt, type Grid } from '../../model/grid';
import { isDitto } from '../text/ditto';
import { showAbove, type Shown } from './spread-merges';

/** `columns` and the rows, of which `end` is the row after the last, are of the grid. */
export function spreadDittos(grid: Grid, columns: readonly number[], top: number, end: number): Grid {
  const found = new Map<number, Shown[]>();
  for (const column of new Set(columns)) {
    const shown: Shown[] = [];
    let from: number | null = null;
    for (let row = top; row < end; row++) {
      const text = textAt(grid, row, column).trim();
      if (text === '') continue;
      if (!isDitto(text)) from = row;
      else if (from !== null) shown.push([row, from]);
    }
    if (shown.length > 0) found.set(column, shown);
  }
  return showAbove(grid, found, false);
}
