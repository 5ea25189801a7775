/** Mend what findings point at, by the one safe answer that each suggests. */
import type { Finding } from '../check/finding';
import { mendOf } from '../edit/mend';
import type { CanChangeCells, MendReceipt } from '../workbook/workbook';

/**
 * Write the suggestions of these findings as one undo step. Each cell is read again first; one that changed, or holds a
 * formula, is left alone and named in the receipt.
 */
export function mendFindings(workbook: CanChangeCells, findings: readonly Finding[]): Promise<MendReceipt> {
  return workbook.mendCells(findings.map(mendOf).filter((mend) => mend !== null));
}
