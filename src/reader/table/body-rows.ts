/** Which rows of a block hold several values: those its columns are judged by. */
import { textAt, trimmed, valueAt, type CellValue, type Grid } from '../../model/grid';
import { countLabelAt, numbersColumns } from './count-rows';
import { isKeyText } from '../text/key-text';
import { isOfAList, isTotalOf, KEY_HEADING } from '../text/row-words';
import { bodyTop, edgesOf, type Block } from './block';
import { sameHeader, sameHeaderText } from './find-headers';

/** A block in which so few rows hold several values is judged by all its rows: its statuses may be fills alone. */
const FEW = 1 / 3;

/** A line of a key has a status, a meaning and perhaps a note: a row with more is the plan's. */
const MOST_IN_KEY = 3;

const isKeyValue = (value: CellValue): boolean => typeof value === 'string' && isKeyText(value.trim());

const cellsIn = (grid: Grid, row: number, first: number, last: number): string[] =>
  Array.from({ length: last + 1 - first }, (_, at) => trimmed(grid, row, first + at)).filter(
    (text) => text !== '',
  );

/** Grid rows with at least two filled cells, without totals, repeats of the header and lines of the plan's own key. */
export function bodyRows(block: Block): number[] {
  const { grid, labels, headerRow, bodyEnd } = block;
  const { first, last } = edgesOf(block);
  const lead = labels.find(({ text, spannedFrom }) => text !== '' && spannedFrom === null)?.column ?? first;
  const leadText = textAt(grid, headerRow, lead);
  const several: number[] = [];
  const any: number[] = [];
  let inKey = false;
  let inList = false;
  let apart = false;
  for (let row = bodyTop(block); row < bodyEnd; row++) {
    let filled = 0;
    let start: CellValue = null;
    let second: CellValue = null;
    for (let column = first; column <= last && filled <= MOST_IN_KEY; column++) {
      const value = valueAt(grid, row, column);
      if (value === null) continue;
      if (filled === 1) second = value;
      start ??= value;
      filled++;
    }
    if (any.length === 0 && numbersColumns(grid, row, first, last)) continue;
    if (filled === 0) {
      apart = true;
      inList = false;
      continue;
    }
    if (apart && any.length > 0) inList = isOfAList(cellsIn(grid, row, first, last));
    apart = false;
    if (inList || (typeof start === 'string' && isTotalOf(start.trim()))) continue;
    const repeats = leadText !== '' && sameHeaderText(leadText, textAt(grid, row, lead));
    if (repeats && sameHeader(grid, headerRow, row, first, last + 1)) continue;
    if (several.length > 0 && countLabelAt(grid, row, first, last) !== null) continue;
    const text = typeof start === 'string' ? start.trim() : null;
    if (text !== null && filled <= 2 && KEY_HEADING.test(text)) {
      inKey = true;
      continue;
    }
    // Under its heading each is a line of a key, be its mark a number or a word of the plan's own; without one, a lone status.
    if (inKey && filled <= MOST_IN_KEY && [start, second].some(isKeyValue)) continue;
    if (filled === 1 && isKeyValue(start)) continue;
    inKey = false;
    any.push(row);
    if (filled > 1) several.push(row);
  }
  return several.length < any.length * FEW ? any : several;
}
