/** Which rows of a block hold several values: those its columns are judged by. */
import { valueAt } from '../grid';
import { bodyTop, type Frame } from './block';
import { sameHeader } from './find-headers';

/** Grid rows with at least two filled cells, without repeats of the header. */
export function bodyRows(frame: Frame): number[] {
  const { grid, labels, headerRow, bodyEnd } = frame;
  const first = labels[0]?.column ?? 0;
  const last = labels[labels.length - 1]?.column ?? 0;
  const lead = labels.find(({ text, spannedFrom }) => text !== '' && spannedFrom === null)?.column ?? first;
  const leadText = valueAt(grid, headerRow, lead);
  const rows: number[] = [];
  for (let row = bodyTop(frame); row < bodyEnd; row++) {
    let filled = 0;
    for (let column = first; column <= last && filled < 2; column++) {
      if (valueAt(grid, row, column) !== null) filled++;
    }
    if (filled < 2) continue;
    const repeats = leadText !== null && valueAt(grid, row, lead) === leadText;
    if (repeats && sameHeader(grid, headerRow, row, first, last + 1)) continue;
    rows.push(row);
  }
  return rows;
}
