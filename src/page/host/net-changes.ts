/** What came of all changes in the end: each cell once, and the tables that have grown. No row comes into a file. */
import type { Mend } from '../../edit/mend';
import type { GrownTable, PlanChange } from '../../edit/plan-change';

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
