/** Puts right single cells of sheets in memory: the sheets stay as they are, and changed ones take their place. */
import type { Mend } from '../../edit/mend';
import { isUncalculated, textAt, type Grid } from '../../model/grid';
import type { MendReceipt } from '../../workbook/workbook';

type Changed = Pick<MendReceipt, 'mended' | 'leftAlone'> & { readonly grids: readonly Grid[] };
type Columns<T> = readonly (readonly T[])[];

/** Each cell that still shows what is expected takes its replacement; the others are left alone, and it is said why. */
export function changeCells(grids: readonly Grid[], mends: readonly Mend[]): Changed {
  const changed = new Map(grids.map((grid) => [grid.sheet, grid]));
  const mended: Mend[] = [];
  const leftAlone: MendReceipt['leftAlone'][number][] = [];
  for (const mend of mends) {
    const grid = changed.get(mend.cell.sheet);
    const reason = reasonAgainst(grid, mend);
    if (grid && reason === null) {
      changed.set(grid.sheet, withCell(grid, mend));
      mended.push(mend);
    } else leftAlone.push({ mend, reason: reason ?? 'gone' });
  }
  return {
    grids: grids.map(({ sheet }, at) => changed.get(sheet) ?? (grids[at] as Grid)),
    mended,
    leftAlone,
  };
}

function reasonAgainst(
  grid: Grid | undefined,
  { cell, expected }: Mend,
): 'gone' | 'formula' | 'changed' | null {
  if (!grid) return 'gone';
  const row = cell.row - grid.top;
  const column = cell.column - grid.left;
  if (row < 0 || column < 0 || row >= grid.rowCount || column >= grid.columnCount) return 'gone';
  if (isUncalculated(grid, row, column)) return 'formula';
  // A plan is read without the blanks around its texts.
  return textAt(grid, row, column).trim() === expected.trim() ? null : 'changed';
}

function withCell(grid: Grid, { cell, replacement }: Mend): Grid {
  const row = cell.row - grid.top;
  const column = cell.column - grid.left;
  const put = <T>(columns: Columns<T>, value: T, blank: T): Columns<T> =>
    columns.map((cells, at) => {
      if (at !== column) return cells;
      // A column may be shorter than the sheet: what is not there is blank.
      const all = Array.from(
        { length: Math.max(cells.length, row + 1) },
        (_, index) => cells[index] ?? blank,
      );
      all[row] = value;
      return all;
    });
  return { ...grid, values: put(grid.values, replacement, null), texts: put(grid.texts, replacement, '') };
}
