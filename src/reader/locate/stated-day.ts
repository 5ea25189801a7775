/** The day for which a plan says that it speaks, in a line above it: "Position at 31 March 2025", "Updated 5 September 2024". */
import { onOneLine } from '../../model/level-text';
import { isoFromSerial } from '../../model/days/calendar';
import { datePartsOf } from '../../model/days/date-format';
import { readDateText } from '../../model/days/read-date-text';
import type { IsoDate } from '../../model/days/day';
import { formatAt, textAt, valueAt, type Grid } from '../../model/grid';

/** A position is what the figures speak for; a day of updating only stands in for it. */
const POSITION =
  /(?<![\p{L}\p{N}])(?:as (?:at|of)|(?:position|status|progress|situation|correct) (?:at|on))(?![\p{L}\p{N}])/gu;
const UPDATED =
  /(?<![\p{L}\p{N}])(?<!(?:next|to be|be) )(?:last )?(?:updated?|reviewed|revised)(?![\p{L}\p{N}])/gu;
/** Where the day begins, after a colon or a word of no weight. */
const LEAD = /^[\s:–—-]*(?:(?:on|at|as|by|the|date|of)(?![\p{L}\p{N}])[\s:–—-]*)*/u;
/** Longer lines are remarks. */
const LONGEST = 200;
/** "Monday 31st of March 2025": a day has no more words. */
const MOST_WORDS = 5;

/** The day that begins a text; null for a month, a range or none. */
function leadingDay(text: string): IsoDate | null {
  const words = text.replace(LEAD, '').split(/\s+/, MOST_WORDS);
  for (let count = words.length; count > 0; count -= 1) {
    const reading = readDateText(words.slice(0, count).join(' '));
    if (reading.kind === 'date') return reading.period ? null : reading.day;
  }
  return null;
}

function dayAfter(line: string, words: RegExp): IsoDate | null {
  // In small letters, for the patterns' sake.
  const read = line.slice(0, LONGEST).toLowerCase();
  for (const match of read.matchAll(words)) {
    const day = leadingDay(read.slice(match.index + match[0].length));
    if (day !== null) return day;
  }
  return null;
}

/** The day that lines say, whichever says a position first; of days of updating the latest. Null where none says one. */
export function statedDayOf(lines: readonly string[]): IsoDate | null {
  for (const line of lines) {
    const day = dayAfter(line, POSITION);
    if (day !== null) return day;
  }
  return lines.map((line) => dayAfter(line, UPDATED)).reduce((a, b) => latest(a, b), null);
}

/** The later of two days, either of which may not be known. */
export const latest = (a: IsoDate | null, b: IsoDate | null): IsoDate | null =>
  a === null || (b !== null && b > a) ? b : a;

/** A cell as it stands in a line: a date is written out, since a narrow column shows "####". */
function cellText(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  const day =
    typeof value === 'number' && datePartsOf(formatAt(grid, row, column))?.day === true
      ? isoFromSerial(value, grid.date1904)
      : null;
  return day ?? onOneLine(textAt(grid, row, column));
}

/** The rows from `from` up to a header as lines: cells of a row belong together ("Last updated:" beside its date). */
export function readStatedDay(grid: Grid, from: number, headerTop: number, across: number): IsoDate | null {
  const lineOf = (row: number): string =>
    onOneLine(Array.from({ length: across }, (_, column) => cellText(grid, row, column)).join(' '));
  return statedDayOf(Array.from({ length: headerTop - from }, (_, at) => lineOf(from + at)));
}
