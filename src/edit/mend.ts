/** Puts right what a finding points at: a change of one cell, with what is expected to stand there. */
import type { Finding } from '../check/finding';
import type { CellRef } from '../model/grid';

export interface Mend {
  readonly cell: CellRef;
  /** What the cell showed when the finding was made. */
  readonly expected: string;
  readonly replacement: string;
  /** Where it is a number that is written, as a date is: its serial number, and the format in which it shows `replacement`. */
  readonly number?: { readonly value: number; readonly format: string };
  /** "#RRGGBB" that the cell is filled with as well, null for none; absent where its fill stays. */
  readonly fill?: string | null;
}

/** Whether more is written than a fill: what a cell says may be a number or a formula that is shown otherwise, and stays it. */
export const writesContent = ({ expected, replacement, number, fill }: Mend): boolean =>
  fill === undefined || number !== undefined || replacement !== expected;

/** The cell change a finding suggests; null where there is no one safe answer. */
export const mendOf = ({ cell, value, suggestion }: Finding): Mend | null =>
  cell === null || suggestion === null || value === null
    ? null
    : { cell, expected: value, replacement: suggestion };

/** The changes that these findings suggest, one a cell: the first, which is of the worst finding. */
export function mendsOf(findings: readonly Finding[]): readonly Mend[] {
  const byCell = new Map<string, Mend>();
  for (const mend of findings.map(mendOf)) {
    if (mend === null) continue;
    const { sheet, row, column } = mend.cell;
    const name = `${row} ${column} ${sheet}`;
    if (!byCell.has(name)) byCell.set(name, mend);
  }
  return [...byCell.values()];
}
