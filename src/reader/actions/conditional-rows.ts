/** Which rows of a column lie under a conditional format that colours, whatever the number of formats and rows. */
import type { Grid } from '../../model/grid';

/** By grid row. Counts what begins and ends at each row, so that every area and every row is looked at once. */
function rowsUnder({ conditionalColours, left, top, rowCount }: Grid, column: number): readonly boolean[] {
  const changes = new Int32Array(rowCount + 1);
  for (const area of conditionalColours) {
    const at = left + column;
    if (at < area.left || at >= area.left + area.columns) continue;
    const from = Math.max(0, area.top - top);
    const to = Math.min(rowCount, area.top + area.rows - top);
    if (from >= to) continue;
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to] = (changes[to] ?? 0) - 1;
  }
  let inside = 0;
  return Array.from({ length: rowCount }, (_, row) => (inside += changes[row] ?? 0) > 0);
}

/** Asks for cells of grids, and looks through the formats of each column once. */
export function createConditionalRows(): (grid: Grid, row: number, column: number) => boolean {
  const known = new Map<Grid, Map<number, readonly boolean[]>>();
  return (grid, row, column) => {
    const columns = known.get(grid) ?? new Map<number, readonly boolean[]>();
    known.set(grid, columns);
    const rows = columns.get(column) ?? rowsUnder(grid, column);
    columns.set(column, rows);
    return rows[row] === true;
  };
}
