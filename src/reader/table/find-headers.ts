/** Which rows of a worksheet read like the header of a plan. */
import { trimmed, valueAt, type Grid } from '../../model/grid';
import { onOneLine } from '../../model/level-text';
import type { ColumnRole } from '../../model/terms';
import { readWords } from '../status/read-words';
import { asksDayOfDone, questionOf } from '../status/yes-no';
import { referenceOfText } from '../text/reference-text';
import { OWNER_STAND_IN } from './header-synonyms';
import { findMatches, isQuestion, isSynonym, levelHeader, type HeaderMatch } from './match-header';
import { readPeriod } from './read-period';
import { HEADER_LIMITS } from './signals';

/** How far down and across a worksheet a header is looked for. */
const SEARCH_ROWS = 1000;
export const SEARCH_COLUMNS = 80;
const LONGEST_HEADER = 160;

export interface HeaderRow {
  /** Grid row. */
  readonly row: number;
  /** Sum of the best scores of the distinct roles that its cells match. */
  readonly score: number;
  readonly roles: readonly ColumnRole[];
  /** Different texts that are a synonym and nothing else; "Complete" is a status as well, and stands in rows of the plan. */
  readonly wholes: number;
  /** Most of its texts that are matched are questions in plain English. */
  readonly asks: boolean;
  readonly first: number;
  readonly last: number;
}

/** The two wordings of a header in two languages: "Statws / Status", or the second on a line of its own. None of another. */
export function wordingsOf(text: string): readonly string[] {
  const wordings = text.split(/ \/ |\r?\n/);
  return wordings.length === 2 ? wordings.map(onOneLine) : [];
}

/** A match in part of a longer text counts as header only while the text is short. */
const counts = ({ score }: HeaderMatch): boolean => score >= HEADER_LIMITS.perhaps;

/** What the cells of one search say as headers: a worksheet says the same few things again and again. */
class CellTexts {
  private readonly levels = new Map<string, string>();
  private readonly matches = new Map<string, readonly HeaderMatch[]>();
  private readonly statuses = new Map<string, boolean>();

  /** The whole text, or one of two wordings of it: "Statws / Status". */
  isSynonym(text: string): boolean {
    if (isSynonym(this.levelOf(text))) return true;
    return wordingsOf(text).some((wording) => isSynonym(this.levelOf(wording)));
  }

  isQuestion(text: string): boolean {
    return isQuestion(this.levelOf(text));
  }

  /** "Recommendation 3: Adopt a plan" is a recommendation and says nothing as a header. */
  matchesOf(text: string): readonly HeaderMatch[] {
    let matches = this.matches.get(text);
    if (matches) return matches;
    const found = findMatches(this.levelOf(text));
    matches = found.length > 0 && referenceOfText(text)?.lead ? [] : found.filter(counts);
    this.matches.set(text, matches);
    return matches;
  }

  saysStatus(text: string): boolean {
    let says = this.statuses.get(text);
    if (says === undefined) this.statuses.set(text, (says = readWords(text).lifecycle !== 'unknown'));
    return says;
  }

  private levelOf(text: string): string {
    const level = this.levels.get(text) ?? levelHeader(text);
    this.levels.set(text, level);
    return level;
  }
}

/** What a cell may be a header by: a text that is not too long for one; else null. */
function headerText(grid: Grid, row: number, column: number): string | null {
  const value = valueAt(grid, row, column);
  return typeof value === 'string' && value.length <= LONGEST_HEADER ? value : null;
}

/** The row as a header, or null where fewer than two roles are matched or most of it is something else. */
export function readHeaderRow(
  grid: Grid,
  row: number,
  from: number,
  to: number,
  texts = new CellTexts(),
): HeaderRow | null {
  let filled = 0;
  let first: number | null = null;
  let last = from;
  let hasSynonym = false;
  for (let column = from; column < to; column++) {
    if (valueAt(grid, row, column) === null) continue;
    filled++;
    first ??= column;
    last = column;
    const text = hasSynonym ? null : headerText(grid, row, column);
    if (text !== null) hasSynonym = texts.isSynonym(text);
  }
  // Most rows are told here: the words of the others are looked at one by one.
  if (first === null || !hasSynonym) return null;
  const best = new Map<ColumnRole, number>();
  let matched = 0;
  let asked = 0;
  const wholes = new Set<string>();
  let known = false;
  for (let column = first; column <= last; column++) {
    const text = headerText(grid, row, column);
    if (text === null) continue;
    const matches = texts.matchesOf(text);
    const top = matches[0];
    if (!top) continue;
    matched++;
    if (texts.isQuestion(text)) asked++;
    if (top.fit === 'whole' || texts.isSynonym(text)) {
      known = true;
      if (!texts.saysStatus(text)) wholes.add(text);
    }
    for (const { role, score } of matches) {
      if (score > (best.get(role) ?? 0)) best.set(role, score);
    }
  }
  if (matched < 2 || best.size < 2 || !known) return null;
  // A status a month, or a plan drawn over months: these are headers as well, however many.
  if (!hasPeriods(grid, row, [first, last], filled - matched * 3)) return null;
  const score = [...best.values()].reduce((sum, value) => sum + value, 0);
  return { row, score, roles: [...best.keys()], wholes: wholes.size, asks: asked * 2 > matched, first, last };
}

/** Whether so many cells from the first to the last name a period. */
function hasPeriods(
  grid: Grid,
  row: number,
  [first, last]: readonly [number, number],
  wanted: number,
): boolean {
  let missing = wanted;
  for (let column = first; missing > 0 && column + missing - 1 <= last; column++) {
    const text = headerText(grid, row, column);
    if (text !== null && readPeriod(text) !== null) missing--;
  }
  return missing <= 0;
}

/** The same header, be it in capitals, over two lines or with a mark at its end. */
export const sameHeaderText = (one: string, other: string): boolean =>
  one === other ||
  // Most texts are told by their length.
  (Math.abs(one.length - other.length) <= 2 && levelHeader(one) === levelHeader(other));

const rolesOf = (text: string): ColumnRole[] => {
  const level = levelHeader(text);
  if (OWNER_STAND_IN.test(level)) return ['owner'];
  return findMatches(level).map(({ role }) => role);
};

/**
 * True of "Suggestion" and "Recommendation", false of "Status" and "Date completed"; null where one is not known, and
 * nobody can say.
 */
function meanTheSame([one, other]: readonly [string, string]): boolean | null {
  const asksOther = asksDayOfDone(levelHeader(one)) !== asksDayOfDone(levelHeader(other));
  if (asksOther || questionOf(one) !== questionOf(other)) return false;
  const [mine, theirs] = [rolesOf(one), rolesOf(other)];
  if (mine.length === 0 || theirs.length === 0) return null;
  // Progress may be a status, and an update is none.
  if (mine.includes('status') !== theirs.includes('status')) return false;
  return mine.some((role) => theirs.includes(role));
}

/**
 * True where two rows have the same texts in most of the columns, and none that means something else in the others, or
 * two texts at least and the same in other words elsewhere: a header that is repeated.
 */
export function sameHeader(grid: Grid, a: number, b: number, from: number, to: number): boolean {
  let same = 0;
  let either = 0;
  const others: [string, string][] = [];
  for (let column = from; column < to; column++) {
    const one = trimmed(grid, a, column);
    const other = trimmed(grid, b, column);
    if (one === '' && other === '') continue;
    either++;
    if (sameHeaderText(one, other)) same++;
    else if (one !== '' && other !== '') others.push([one, other]);
  }
  if (same < 2) return false;
  return same * 5 >= either * 4
    ? others.every((pair) => meanTheSame(pair) !== false)
    : same + others.length === either && others.every(meanTheSame);
}

/** Header rows outside the given row-and-column filter, top to bottom, within the bounds of the search. */
export function findHeaders(grid: Grid, skip: (row: number) => boolean): HeaderRow[] {
  const rows = Math.min(grid.rowCount, SEARCH_ROWS);
  const columns = Math.min(grid.columnCount, SEARCH_COLUMNS);
  const texts = new CellTexts();
  const found: HeaderRow[] = [];
  for (let row = 0; row < rows; row++) {
    if (skip(row)) continue;
    const header = readHeaderRow(grid, row, 0, columns, texts);
    if (header) found.push(header);
  }
  return found;
}
