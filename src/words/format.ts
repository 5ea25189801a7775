/** Numbers as people read them, the same in every language we print: no locale, no clock. */
import { headlineCount, isNoneRead } from '../measure/headline-counts';
import type { Tally } from '../measure/tally';

/** 12345 is "12,345". Whole numbers only. */
export function formatCount(count: number): string {
  const digits = String(Math.abs(count));
  if (digits.length <= 3) return String(count);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  const grouped = groups.join(',');
  return count < 0 ? `-${grouped}` : grouped;
}

/** A share that is there but comes to 0, or is short of all but comes to 100 (rule 4.5); null for any other. */
export function edgeOf(percent: number, count: number, inScope: number): 'under-1' | 'over-99' | null {
  if (percent === 0 && count > 0) return 'under-1';
  return percent === 100 && count < inScope ? 'over-99' : null;
}

/**
 * A percentage as tables show it: "97%", "<1%", ">99%"; a dash where nothing is in scope (rules 3.4, 4.5).
 * @param percent whole per cent from a tally; null where there is none
 */
export function displayPercent(percent: number | null, count: number, inScope: number): string {
  if (percent === null || inScope === 0) return '–';
  const edge = edgeOf(percent, count, inScope);
  if (edge === 'under-1') return '<1%';
  return edge === 'over-99' ? '>99%' : `${percent}%`;
}

/** The share of a tally that is completed or progressed; nought only where statuses say so. */
export const progressedShare = (tally: Tally): string =>
  isNoneRead(tally)
    ? 'not read'
    : displayPercent(tally.headline?.progressed ?? null, headlineCount(tally, 'progressed'), tally.inScope);
