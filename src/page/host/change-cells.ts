/** Changes sheets in memory: they stay as they are, and changed ones take their place. */
import { changedGrids, withCell } from '../../edit/changed-grids';
import type { Mend } from '../../edit/mend';
import { isInNewRow, placeBefore, type PlanChange } from '../../edit/plan-change';
import { isUncalculated, textAt, type Grid } from '../../model/grid';
import type { MendReceipt } from '../../workbook/workbook';

type Changed = Pick<MendReceipt, 'mended' | 'leftAlone' | 'row'> & { readonly grids: readonly Grid[] };

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

/** All of a change, or nothing where a cell is not what is expected. */
export function changeAtOnce(grids: readonly Grid[], change: PlanChange): Changed {
  const { row, mends } = change;
  const seen = [
    ...(row?.around ?? []).map((one) => ({ ...one, replacement: one.expected })),
    ...mends
      .filter((mend) => !isInNewRow(change, mend))
      .map((mend) => ({ ...mend, cell: placeBefore(row, mend.cell) })),
  ];
  const leftAlone = seen.flatMap((mend) => {
    const grid = grids.find(({ sheet }) => sheet === mend.cell.sheet);
    // A cell beside or below the used ones is blank.
    const isBeyond = grid !== undefined && mend.expected === '' && isBelowOrBeside(grid, mend.cell);
    const reason = isBeyond ? null : reasonAgainst(grid, mend);
    return reason === null ? [] : [{ mend, reason }];
  });
  if (leftAlone.length > 0) return { grids, mended: [], leftAlone };
  return { grids: changedGrids(grids, change), mended: mends, leftAlone, ...(row && { row }) };
}

const isBelowOrBeside = (grid: Grid, { row, column }: Mend['cell']): boolean =>
  column >= grid.left + grid.columnCount || row >= grid.top + grid.rowCount;

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
