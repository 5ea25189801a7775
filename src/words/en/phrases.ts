/** The house style of English sentences: one to nine in words, per cent in full, days written out, plurals. */
import { onOneLine } from '../../model/level-text';
import type { IsoDate } from '../../model/days/day';
import { edgeOf, formatCount } from '../format';

const IN_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** "three", "10", "1,200" */
export const countInWords = (count: number): string => IN_WORDS[count] ?? formatCount(count);

/** In place of "zero" where something follows that none of them is. */
export const countOrNone = (count: number): string => (count === 0 ? 'none' : countInWords(count));

/** "three actions", "one action"; the plural is the singular with an s unless it is given. */
export const countOf = (count: number, singular: string, plural = `${singular}s`): string =>
  `${countInWords(count)} ${count === 1 ? singular : plural}`;

/** "1 plan", "317 plans": in figures, where a reader looks from line to line. */
export const inFigures = (count: number, one: string, several = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : several}`;

/** "60 of 62" */
export const countOutOf = (count: number, of: number): string =>
  `${formatCount(count)} of ${formatCount(of)}`;

export const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are');
export const sayOrSays = (count: number): string => (count === 1 ? 'says' : 'say');
export const hasOrHave = (count: number): string => (count === 1 ? 'has' : 'have');

/** "97 per cent", "three per cent", "less than one per cent", "more than 99 per cent". */
export function perCent(percent: number, count: number, inScope: number): string {
  const edge = edgeOf(percent, count, inScope);
  if (edge === 'under-1') return 'less than one per cent';
  if (edge === 'over-99') return 'more than 99 per cent';
  return `${countInWords(percent)} per cent`;
}

/** "a, b and c" */
export const listOf = (parts: readonly string[], last: 'and' | 'or' = 'and'): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`;

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** As it goes on after a colon. */
export const uncapitalise = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A value out of the plan, short enough for a sentence. */
export const quote = (text: string, longest = 60): string => {
  const line = onOneLine(text);
  const letters = [...line];
  return letters.length > longest
    ? `"${letters
        .slice(0, longest - 3)
        .join('')
        .trimEnd()}..."`
    : `"${line}"`;
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "2024-09" is "September 2024". */
export const formatMonth = (month: string): string => formatDayLong(`${month}-01`).replace(/^1 /, '');

/** "2024-09-05" is "5 September 2024". Text that is no ISO day is given back as it is. */
export function formatDayLong(day: IsoDate): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const month = MONTHS[Number(match?.[2]) - 1];
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : day;
}
