/** A short print of what stands on a sheet, by which it shows whether a person has added or changed anything since. */
import { atOnce, ROWS_IN_SLICE, type Sliced } from '../../model/slices';

type Cell = string | number | boolean | null | undefined;
type Skip = (row: number, column: number) => boolean;
const skipsNone: Skip = () => false;

/** Digits of a number that a workbook surely gives back. */
const DIGITS = 10;

/** What of a cell counts: letters and digits of a text, since Excel may give spaces and line breaks otherwise. */
function essence(value: Cell): string {
  if (typeof value === 'number') return `#${Number(value.toPrecision(DIGITS))}`;
  const text = String(value).normalize('NFKC').toLowerCase();
  return text.replace(/[^\p{L}\p{N}]+/gu, '') || '.';
}

/** FNV-1a, 32 bits. */
function hash(text: string, seed: number): number {
  let sum = seed;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

const SEEDS = [0x811c9dc5, 0x1b873593] as const;
const hex = (part: number): string => part.toString(16).padStart(8, '0');

/**
 * The same for the same cells in another order of rows: a table may be sorted or filtered without anything being added.
 *
 * @param rows [row][column] from the first cell of the sheet on; blanks are "" or null
 * @param skip cells that a person is meant to change
 */
export function* printSliced(rows: Iterable<readonly Cell[]>, skip: Skip = skipsNone): Sliced<string> {
  const sums: [number, number] = [0, 0];
  let row = 0;
  for (const cells of rows) {
    cells.forEach((value, column) => {
      if (value === null || value === undefined || value === '' || skip(row, column)) return;
      const text = `${column}\t${essence(value)}`;
      sums[0] = (sums[0] + hash(text, SEEDS[0])) >>> 0;
      sums[1] = (sums[1] + hash(text, SEEDS[1])) >>> 0;
    });
    row += 1;
    if (row % ROWS_IN_SLICE === 0) yield;
  }
  return sums.map(hex).join('');
}

/** The same without a break. */
export const printOf = (rows: Iterable<readonly Cell[]>, skip?: Skip): string =>
  atOnce(printSliced(rows, skip));
