/** Which cells lie under a merge and are not shown: Excel keeps what was written there before the cells were merged. */
import type { Sheet } from 'hucre/xlsx';

export type IsCovered = (row: number, column: number) => boolean;

const NEVER: IsCovered = () => false;

/**
 * All cells of merged areas but the first of each. Merges that lie over one another are no merges to Excel: once more
 * cells have been covered than the sheet has, the rest are left.
 */
export function coveredCells({ merges = [], rows }: Sheet): IsCovered {
  const width = rows[0]?.length ?? 0;
  if (merges.length === 0 || width === 0) return NEVER;
  const covered = new Uint8Array(rows.length * width);
  let room = covered.length;
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const bottom = Math.min(endRow, rows.length - 1);
    const right = Math.min(endCol, width - 1);
    // An address that cannot be read has no numbers, and is compared in vain.
    if (!(startRow <= bottom && startCol <= right)) continue;
    const first = startRow * width + startCol;
    const wasCovered = covered[first] as number;
    for (let row = startRow; row <= bottom && room > 0; row++) {
      covered.fill(1, row * width + startCol, row * width + right + 1);
      room -= right - startCol + 1;
    }
    covered[first] = wasCovered;
  }
  return (row, column) => column < width && covered[row * width + column] === 1;
}
