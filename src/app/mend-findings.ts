/** Mend what a finding points at, by the one safe answer it suggests. */
import type { Finding } from '../check/finding';
import type { CanChangeCells, Mend, MendReceipt } from '../workbook/workbook';

/** The cell change a finding suggests; null where there is no one safe answer. */
export const mendOf = ({ cell, value, suggestion }: Finding): Mend | null =>
  cell === null || suggestion === null || value === null
    ? null
    : { cell, expected: value, replacement: suggestion };

/**
 * Write the suggestions of these findings as one undo step. Each cell is read again first; one that changed, or holds a
 * formula, is left alone and named in the receipt.
 */
export function mendFindings(workbook: CanChangeCells, findings: readonly Finding[]): Promise<MendReceipt> {
  return workbook.mendCells(findings.map(mendOf).filter((mend) => mend !== null));
}
