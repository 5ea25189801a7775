/** What came of all changes in the end: each cell once, and the tables that have grown. */
import type { Mend } from '../../edit/mend';
import { changeOfCells, type GrownTable, type NewRow, type PlanChange } from '../../edit/plan-change';

interface NetChanges {
  readonly grown: readonly GrownTable[];
  readonly cells: readonly Mend[];
}

/** The file still shows what stood in a cell first. */
export function netChanges(changes: readonly PlanChange[]): NetChanges {
  const cells = new Map<string, Mend>();
  for (const mend of changes.flatMap(({ mends }) => mends)) {
    const { sheet, row, column } = mend.cell;
    const key = JSON.stringify([sheet, row, column]);
    const earlier = cells.get(key);
    cells.set(key, earlier ? after(earlier, mend) : mend);
  }
  return { grown: changes.flatMap(({ grown }) => grown ?? []), cells: [...cells.values()] };
}

/** A row that comes in looks like the one above, which may have been filled otherwise than in the file. */
export function takenFills(changes: readonly PlanChange[], { sheet, row }: NewRow): PlanChange {
  const above = netChanges(changes).cells.filter(({ cell }) => cell.sheet === sheet && cell.row === row - 1);
  return changeOfCells(
    above.flatMap(({ cell, fill }) =>
      fill === undefined ? [] : [{ cell: { ...cell, row }, expected: '', replacement: '', fill }],
    ),
  );
}

/** The later one counts, and what it leaves as it is stands as the earlier one left it. */
function after(earlier: Mend, { cell, replacement, ...mend }: Mend): Mend {
  const fill = mend.fill === undefined ? earlier.fill : mend.fill;
  const number = replacement === earlier.replacement ? (mend.number ?? earlier.number) : mend.number;
  return {
    cell,
    expected: earlier.expected,
    replacement,
    ...(number && { number }),
    ...(fill !== undefined && { fill }),
  };
}
