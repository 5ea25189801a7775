/** Reads a column of % complete (2.8): whether it holds fractions or 0 to 100, and each cell's percentage. */
import type { CellValue } from '../../model/grid';
import type { Lifecycle } from '../../model/terms';

export interface PercentCell {
  readonly value: CellValue;
  /** As shown. */
  readonly text: string;
  /** Number format code. */
  readonly format: string;
}

export interface PercentColumn {
  /** 0 to 100 per cell; null where the cell is blank, no number, out of range, or a 1 that could be either. */
  readonly percents: readonly (number | null)[];
  /**
   * `mixed`: both scales in one column, each cell then read by what it shows itself. `fractions-assumed`: only 0 and 1.
   * `none`: no number at all.
   */
  readonly scale: 'fractions' | 'hundred' | 'mixed' | 'fractions-assumed' | 'none';
}

/** 100 is completed, 0 not started, all between in progress. */
export const lifecycleOfPercent = (percent: number): Lifecycle =>
  percent >= 100 ? 'completed' : percent > 0 ? 'in-progress' : 'not-started';

export interface PercentNumber {
  readonly value: number;
  /** The cell itself says how it counts: a percent format, or "75%" typed as text. */
  readonly says: 'fraction' | 'percent' | null;
}

export function readPercentColumn(cells: readonly PercentCell[]): PercentColumn {
  const numbers = cells.map(readPercentNumber);
  let fractions = false;
  let hundred = false;
  let plain = false;
  for (const number of numbers) {
    if (!number || number.value < 0) continue;
    if (number.says === 'percent') {
      plain = true;
      continue;
    }
    if (number.says === 'fraction' || (number.value > 0 && number.value < 1)) fractions = true;
    if (number.value > 1) hundred = true;
  }
  const some = numbers.some((number) => number !== null);
  const scale = fractions
    ? hundred
      ? 'mixed'
      : 'fractions'
    : hundred || (plain && numbers.every((number) => !number || number.says === 'percent'))
      ? 'hundred'
      : some
        ? 'fractions-assumed'
        : 'none';
  return { percents: numbers.map((number) => (number ? percentOf(number, scale) : null)), scale };
}

/** A number, be it one that is stored as text; null where the cell holds anything else. */
export function readPercentNumber({ value, text, format }: PercentCell): PercentNumber | null {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { value, says: isPercentFormat(format) ? 'fraction' : null } : null;
  }
  if (typeof value !== 'string') return null;
  const match = /^(\d{1,9}(?:\.\d{1,9})?)\s?(%?)(?: complete[d]?)?$/i.exec((value || text).trim());
  return match ? { value: Number(match[1]), says: match[2] ? 'percent' : null } : null;
}

/** Text of a format that is shown as it is. */
const TYPED = /"[^"]*"|\\./g;
/** A percent sign that is no quoted or escaped text of the format. */
const isPercentFormat = (format: string): boolean => format.replace(TYPED, '').includes('%');

function percentOf({ value, says }: PercentNumber, scale: PercentColumn['scale']): number | null {
  const isFraction =
    says === 'fraction' ||
    (says === null && (scale === 'fractions' || scale === 'fractions-assumed' || value < 1));
  if (says === null && scale === 'mixed' && value === 1) return null;
  // Rounded to four decimals: 0.07 * 100 is no whole number in binary.
  const percent = Math.round((isFraction ? value * 100 : value) * 10_000) / 10_000;
  return percent >= 0 && percent <= 100 ? percent : null;
}
