/** Reads the rows of a sample plan from the lines they are kept in: one action a line, its cells between bars. */
import { serialOfDay } from '../../src/model/days/day-serial';
import type { MadeCell, MadeValue } from '../../test/make/workbook';

/** Blank cells come back as "". Blank lines are skipped. */
export function readRows(lines: string): string[][] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** "2024-09-05" as Excel's serial number (1900 system). */
export const serialOf = (iso: string): number | string => serialOfDay(iso) ?? iso;

/** A wrapped cell, or one that stays empty. */
export const wrapped = (v: MadeValue): MadeCell | null => (v === '' || v === null ? null : { v, wrap: true });

/** A date cell shown dd/mm/yyyy, or one that stays empty. */
export const dated = (iso: string): MadeCell | null =>
  iso === '' ? null : { v: serialOf(iso), format: 'dd/mm/yyyy', wrap: true };

/** A header cell, white on navy. */
export const headed = (v: string, fill = '#1F3864'): MadeCell => ({
  v,
  bold: true,
  colour: '#FFFFFF',
  fill,
  wrap: true,
});
