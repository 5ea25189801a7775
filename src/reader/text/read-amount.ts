/** Amounts of time or per cent as keys write them: "more than three months", "between 1 and 30 days", "less than 50%". */
import type { Words } from './word-walk';

/** A month is a twelfth of 365 days, in whole days: three are 91. */
const DAYS_IN: Readonly<Record<string, (number: number) => number>> = {
  day: (number) => number,
  week: (number) => 7 * number,
  month: (number) => Math.floor((365 * number) / 12),
};

export type Unit = keyof typeof DAYS_IN | 'percent';
/** From and to, both of them within; null: no limit. */
type Range = readonly [from: number | null, to: number | null];
export interface Amount {
  readonly range: Range;
  readonly isPercent: boolean;
}

/** How an amount may begin, and what the number after it then is. */
const BEFORE: readonly (readonly [words: string, range: (number: number) => Range])[] = [
  ...['no more than', 'not more than', 'at most', 'up to'].map(
    (words) => [words, (number: number): Range => [null, number]] as const,
  ),
  ...['more than', 'greater than', 'longer than', 'over', 'above', 'exceeding'].map(
    (words) => [words, (number: number): Range => [number + 1, null]] as const,
  ),
  ...['less than', 'fewer than', 'under', 'below'].map(
    (words) => [words, (number: number): Range => [null, number - 1]] as const,
  ),
  ...['at least', 'a minimum of'].map((words) => [words, (number: number): Range => [number, null]] as const),
];
const OR_MORE = ['or more', 'or over', 'or longer', 'plus'];
const OR_LESS = ['or less', 'or fewer', 'or under'];
/** A unit of time, or per cent. */
export function readUnit(words: Words): Unit | null {
  if (words.take('percent')) return 'percent';
  return Object.keys(DAYS_IN).find((unit) => words.take(unit, `${unit}s`)) ?? null;
}

/** In days, or in per cent. */
export const inUnit = (number: number, unit: Unit): number => DAYS_IN[unit]?.(number) ?? number;

export function readAmount(words: Words): Amount | null {
  return words.attempt(between) ?? words.attempt(oneSided);
}

/** "between 1 and 3 months", "from 1 to 3 months", "1 to 3 months" */
function between(words: Words): Amount | null {
  const isBetween = words.take('between');
  if (!isBetween) words.take('from');
  const first = words.number();
  if (first === null) return null;
  const ownUnit = readUnit(words);
  if (!words.take(isBetween ? 'and' : 'to')) return null;
  const second = words.number();
  const unit = readUnit(words);
  if (second === null || unit === null) return null;
  const isPercent = unit === 'percent';
  if ((ownUnit ?? unit) === 'percent' ? !isPercent : isPercent) return null;
  const range = [inUnit(first, ownUnit ?? unit), inUnit(second, unit)] as const;
  return range[0] > range[1] ? null : { range, isPercent };
}

/** "more than 3 months", "30 days or more", "50%" */
function oneSided(words: Words): Amount | null {
  const before = BEFORE.find(([phrase]) => words.take(phrase));
  const number = words.number();
  if (number === null) return null;
  const orMore = !before && words.take(...OR_MORE);
  const unit = readUnit(words);
  if (unit === null) return null;
  const isPercent = unit === 'percent';
  const inDays = inUnit(number, unit);
  if (before) return { range: before[1](inDays), isPercent };
  if (orMore || words.take(...OR_MORE)) return { range: [inDays, null], isPercent };
  if (words.take(...OR_LESS)) return { range: [null, inDays], isPercent };
  // "3 months late" is no day in particular; "100% complete" is.
  return isPercent ? { range: [inDays, inDays], isPercent } : null;
}
