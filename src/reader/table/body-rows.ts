/** Which rows of a block hold several values: those its columns are judged by. */
import { valueAt, type CellValue } from '../../model/grid';
import { isCountRow } from './count-rows';
import { isKeyText } from '../text/key-text';
import { TOTAL } from '../text/row-words';
import { bodyTop, type Block } from './block';
import { sameHeader } from './find-headers';

/** A block in which so few rows hold several values is judged by all its rows: its statuses may be fills alone. */
const FEW = 1 / 3;

/** Grid rows with at least two filled cells, without totals and repeats of the header. */
export function bodyRows(block: Block): number[] {
  const { grid, labels, headerRow, bodyEnd } = block;
  const first = labels[0]?.column ?? 0;
  const last = labels[labels.length - 1]?.column ?? 0;
  const lead = labels.find(({ text, spannedFrom }) => text !== '' && spannedFrom === null)?.column ?? first;
  const leadText = valueAt(grid, headerRow, lead);
  const several: number[] = [];
  const any: number[] = [];
  for (let row = bodyTop(block); row < bodyEnd; row++) {
    let filled = 0;
    let start: CellValue = null;
    for (let column = first; column <= last && filled < 2; column++) {
      const value = valueAt(grid, row, column);
      if (value === null) continue;
      start ??= value;
      filled++;
    }
    if (filled === 0 || (typeof start === 'string' && TOTAL.test(start.trim()))) continue;
    const repeats = leadText !== null && valueAt(grid, row, lead) === leadText;
    if (repeats && sameHeader(grid, headerRow, row, first, last + 1)) continue;
    if (several.length > 0 && isCountRow(grid, row, first, last)) continue;
    // A lone status is a line of a key.
    if (filled === 1 && typeof start === 'string' && isKeyText(start.trim())) continue;
    any.push(row);
    if (filled > 1) several.push(row);
  }
  return several.length < any.length * FEW ? any : several;
}
