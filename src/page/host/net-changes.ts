/** What came of all changes in the end: each cell once, and the tables that have grown. No row comes into a file. */
import type { Mend } from '../../edit/mend';
import type { GrownTable, PlanChange } from '../../edit/plan-change';

interface NetChanges {
  readonly grown: readonly GrownTable[];
  readonly cells: readonly Mend[];
}

/** The file still shows what stood in a cell first. */
export const netChanges = (changes: readonly PlanChange[]): NetChanges => ({
  grown: changes.flatMap(({ grown }) => grown ?? []),
  cells: changes.flatMap(({ mends }) => mends).reduce<readonly Mend[]>(withMend, []),
});

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
