/** Rows of a block that are one text and name a recommendation: its headings, whatever columns it has. */
import { textAt, valueAt } from '../../model/grid';
import { referenceOfText } from '../text/reference-text';
import type { Block } from './block';

const ROWS_LOOKED_AT = 500;

/** True where some row of the block, or the one right above its header, says "Recommendation 3 ..." and nothing else. */
export function nameRecommendations({ grid, labels, headerTop, headerRow, bodyEnd }: Block): boolean {
  const first = labels[0]?.column ?? 0;
  const last = labels[labels.length - 1]?.column ?? first;
  const end = Math.min(bodyEnd, headerRow + ROWS_LOOKED_AT);
  for (let row = Math.max(0, headerTop - 2); row < end; row++) {
    if (row >= headerTop && row <= headerRow) continue;
    let filled = 0;
    let text = '';
    for (let column = first; column <= last && filled < 2; column++) {
      if (valueAt(grid, row, column) === null) continue;
      filled++;
      text = textAt(grid, row, column);
    }
    if (filled === 1 && text.length <= 300 && /^rec/i.test(referenceOfText(text)?.lead ?? '')) return true;
  }
  return false;
}
