/** What the reader sees in the cells of a row that becomes a finding: formulas without values, mangled references, lists. */
import { cellRef, formatAt, isUncalculated, textAt, valueAt, type CellRef, type Grid } from '../grid';
import type { ReadingNote } from '../plan';
import { BULLET } from './row-words';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export const note = (
  code: ReadingNote['code'],
  cell: CellRef | null,
  value: string | null = null,
  suggestion: string | null = null,
  facts: ReadingNote['facts'] = {},
): ReadingNote => ({ code, cell, value, suggestion, facts });

/** Notes for the needed cells of a row that hold a formula without a value. */
export function uncalculatedCells(grid: Grid, row: number, columns: readonly number[]): ReadingNote[] {
  return columns
    .filter((column) => column >= 0 && isUncalculated(grid, row, column))
    .map((column) => note('formula-not-calculated', cellRef(grid, row, column)));
}

/** What "Jan-17" or "03-Apr" was before Excel read it as a date: 1/17, 3/4. */
function beforeExcel(text: string): string | null {
  const monthYear = /^([A-Za-z]{3})-(\d\d)$/.exec(text);
  const dayMonth = /^(\d{1,2})-([A-Za-z]{3})$/.exec(text);
  const month = MONTHS.indexOf((monthYear?.[1] ?? dayMonth?.[2] ?? '').toLowerCase()) + 1;
  if (month === 0) return null;
  return monthYear ? `${month}/${Number(monthYear[2])}` : `${Number(dayMonth?.[1])}/${month}`;
}

/** A date in a reference column is mangled unless it is still shown as a reference ("1/17"). */
export function mangledAsDate(grid: Grid, row: number, column: number): ReadingNote | null {
  const value = valueAt(grid, row, column);
  if (
    typeof value !== 'number' ||
    !/[dmy]/i.test(formatAt(grid, row, column).replace(/"[^"]*"|\[[^\]]*\]|general/gi, ''))
  )
    return null;
  const text = textAt(grid, row, column).trim();
  if (/^\d{1,2}[/.]\d{1,2}$/.test(text)) return null;
  return note('reference-mangled', cellRef(grid, row, column), text, beforeExcel(text), { as: 'date' });
}

/** A number in a reference column that has lost its last nought: 1.1 after 1.9. `above` is the reference before it. */
export function mangledAsNumber(grid: Grid, row: number, column: number, above: string): ReadingNote | null {
  if (typeof valueAt(grid, row, column) !== 'number') return null;
  const text = textAt(grid, row, column).trim();
  const here = /^(\d+)\.(\d)$/.exec(text);
  const before = /^(\d+)\.(\d*9)$/.exec(above);
  if (!here || !before || here[1] !== before[1]) return null;
  const next = String(Number(before[2]) + 1);
  if (next !== `${here[2]}0`) return null;
  return note('reference-mangled', cellRef(grid, row, column), text, `${here[1]}.${next}`, { as: 'number' });
}

/** How many items a bulleted or numbered list in a cell has; 1 where it is no list. */
export function countListed(text: string): number {
  if (!text.includes('\n')) return 1;
  const items = text.split(/\r?\n/).filter((line) => BULLET.test(line)).length;
  return Math.max(1, items);
}
