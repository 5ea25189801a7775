/** Which cells lie under a merge and are not shown: Excel keeps what was written there before the cells were merged. */
import type { Area } from '../../../model/grid';
import type { Extent } from './stray-cells';

export type IsCovered = (row: number, column: number) => boolean;

const NEVER: IsCovered = () => false;

/**
 * All cells of merged areas but the first of each, within the extent. Merges that lie over one another are no merges to
 * Excel: once more cells have been covered than the sheet has, the rest are left.
 */
export function coveredCells(merges: readonly Area[], { rows, columns: width }: Extent): IsCovered {
  if (merges.length === 0) return NEVER;
  const covered = new Uint8Array(rows * width);
  let room = covered.length;
  for (const { top, left, rows: high, columns: wide } of merges) {
    const bottom = Math.min(top + high, rows);
    const right = Math.min(left + wide, width);
    if (top >= bottom || left >= right) continue;
    const first = top * width + left;
    const wasCovered = covered[first] as number;
    for (let row = top; row < bottom && room > 0; row++) {
      covered.fill(1, row * width + left, row * width + right);
      room -= right - left;
    }
    covered[first] = wasCovered;
  }
  return (row, column) => column < width && covered[row * width + column] === 1;
}
