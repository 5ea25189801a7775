/** Where in a plan a cell is, for somebody who has the plan open beside the terminal. */
import { cellAddress } from '../../model/address';
import type { CellRef } from '../../model/grid';
import type { Plan } from '../../model/plan';
import { SUMMARY_TEXT } from '#words/command-line';

/** "F15", with its sheet where the plan stands on others: "F15 of Must dos". */
export function placeIn({ parts }: Pick<Plan, 'parts'>, { sheet, row, column }: CellRef): string {
  const address = cellAddress(row, column);
  const isPlain = parts.every((part) => part.sheet === sheet);
  return isPlain ? address : SUMMARY_TEXT.placeOnSheet(address, sheet);
}
