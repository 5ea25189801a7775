/** What came of all changes in the end: rows first, in their order, then each cell once, where it stands after them. */
import type { Mend } from '../../edit/mend';
import type { NewRow, PlanChange } from '../../edit/plan-change';

export interface NetChanges {
  readonly shapes: readonly Pick<PlanChange, 'row' | 'grown'>[];
  readonly cells: readonly Mend[];
}

const below = (row: NewRow, { sheet, row: at }: Mend['cell']): boolean =>
  sheet === row.sheet && at >= row.row;

/** The file still shows what stood in a cell first. */
export function netChanges(changes: readonly PlanChange[]): NetChanges {
  const cells = changes.reduce<readonly Mend[]>((before, { row, mends }) => {
    const moved = before.map((mend) =>
      row && below(row, mend.cell) ? { ...mend, cell: { ...mend.cell, row: mend.cell.row + 1 } } : mend,
    );
    return mends.reduce(withMend, moved);
  }, []);
  return { shapes: changes.filter(({ row, grown }) => row !== null || grown !== null), cells };
}

/** The last one counts, and what it leaves as it is stands as the earlier one left it. */
function withMend(cells: readonly Mend[], mend: Mend): readonly Mend[] {
  const isSame = ({ cell }: Mend): boolean =>
    cell.sheet === mend.cell.sheet && cell.row === mend.cell.row && cell.column === mend.cell.column;
  const earlier = cells.find(isSame);
  if (!earlier) return [...cells, mend];
  const fill = mend.fill === undefined ? earlier.fill : mend.fill;
  const number = mend.replacement === earlier.replacement ? (mend.number ?? earlier.number) : mend.number;
  const net: Mend = {
    cell: mend.cell,
    expected: earlier.expected,
    replacement: mend.replacement,
    ...(number && { number }),
    ...(fill !== undefined && { fill }),
  };
  return cells.map((one) => (isSame(one) ? net : one));
}
