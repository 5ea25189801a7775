/** The labels of a header of one or two rows, with group labels over several columns and labels over two columns. */
import { onOneLine } from '../../model/level-text';
import { readPeriod } from './read-period';
import { textAt, valueAt, type Grid } from '../../model/grid';
import { readBareColour } from '../../model/status/colours';
import { readWords } from '../status/read-words';
import { isQuestion, isSynonym, levelHeader, matchHeader, type HeaderMatch } from './match-header';
import type { ColumnRole } from '../../model/terms';
import { HEADER_LIMITS } from './signals';
import type { Label } from './block';

export interface LabelRows {
  readonly headerTop: number;
  readonly headerRow: number;
  readonly labels: readonly Label[];
}

const clean = (grid: Grid, row: number, column: number): string => onOneLine(textAt(grid, row, column));
const isStrong = (best: HeaderMatch | undefined): boolean => (best?.score ?? 0) >= HEADER_LIMITS.plainly;

/**
 * The row beneath is a second header row where it has labels only beneath group labels: under a column whose upper
 * cell is blank, or under the filled cell that such columns follow.
 */
export function hasRowBeneath(grid: Grid, row: number, first: number, last: number): boolean {
  let under = 0;
  let grouped = false;
  for (let column = first; column <= last; column++) {
    const lower = valueAt(grid, row + 1, column);
    grouped ||= clean(grid, row, column) !== '';
    if (lower === null) continue;
    if (typeof lower !== 'string' || lower.length > 60) return false;
    const blank = clean(grid, row, column) === '';
    const leads =
      column < last && clean(grid, row, column + 1) === '' && clean(grid, row + 1, column + 1) !== '';
    // Left of every label there is no group for it to stand under: a heading of the rows that follow.
    if ((!blank && !leads) || !grouped) return false;
    if (blank && (readPeriod(lower) !== null || lower.split(' ').length <= 4)) under++;
  }
  return under > 0;
}

/**
 * True where the row beneath a header row of the user's choice only looks like a second one: fewer than two of its
 * labels are known ("Completed" is a header too), so it is the first of the body under headers that are blank.
 */
export function beginsBody(grid: Grid, row: number, first: number, last: number): boolean {
  if (!hasRowBeneath(grid, row, first, last)) return false;
  let known = 0;
  for (let column = first; column <= last; column++) {
    if (isStrong(matchHeader(clean(grid, row + 1, column))[0])) known++;
  }
  return known < 2;
}

/** What stands above a header and is no group label: a date of updating, a key, a version. */
const NO_GROUP =
  /\b(updated?|version|draft|key(?= to\b|:|$)|legend|as at|prepared|printed|page|official|sensitive|confidential|restricted)\b/i;
/** "Lead: J Smith" */
const saysItsValue = (text: string): boolean => {
  const colon = text.indexOf(': ');
  return colon > 0 && isSynonym(levelHeader(text.slice(0, colon)));
};
export const isNoLabel = (text: string): boolean =>
  (NO_GROUP.test(text) && !isName(text)) || saysItsValue(text);
const isGroupLabel = (text: string): boolean =>
  text.length <= 60 &&
  !isNoLabel(text) &&
  (matchHeader(text).length > 0 ||
    (readBareColour(text) === null && readWords(text).lifecycle === 'unknown'));

/** "Recommendation", "Action": what stands beneath is called so as well, and no title is. */
function isName(text: string): boolean {
  const level = levelHeader(text);
  return isSynonym(level) && !isQuestion(level);
}

/** The row above holds group labels where all its cells are labels over columns beyond the first. */
export function hasRowAbove(grid: Grid, row: number, first: number, last: number): boolean {
  let labels = 0;
  let beyond = 0;
  let areNames = true;
  for (let column = 0; column <= last + 2; column++) {
    const value = valueAt(grid, row - 1, column);
    if (value === null) continue;
    if (typeof value !== 'string' || !isGroupLabel(value) || column > last) return false;
    labels++;
    areNames &&= isName(value);
    if (column <= first) continue;
    if (clean(grid, row, column) === '') return false;
    beyond++;
  }
  // A group may begin over the first column where others stand beside it; a title alone never does.
  return beyond > 0 && (beyond === labels || labels > 2 || areNames);
}

/** Which group label of the row above each column stands under. */
function groupsAbove(grid: Grid, row: number, first: number, last: number): string[] {
  const groups: string[] = [];
  /** What each header says most, of the columns so far; a rating is a status. */
  const roles: (ColumnRole | undefined)[] = [];
  let group = '';
  let since = -Infinity;
  let width = Infinity;
  for (let column = first; column <= last; column++) {
    const upper = clean(grid, row - 1, column);
    const [best] = matchHeader(clean(grid, row, column));
    const role = best?.role === 'rating' ? 'status' : best?.role;
    if (upper !== '') {
      width = Math.min(width, column - since);
      group = upper;
      since = column;
    } else if (readPeriod(group) !== null) {
      if (column - since >= width) group = '';
    } else {
      // "RAG" under "Outcome", where another column has the status, goes on with its group.
      const isAnother = roles.some((one, before) => before < since && one === role);
      if (isStrong(best) && !isAnother) group = '';
    }
    groups[column] = group;
    roles[column] = role;
  }
  return groups;
}

/** What a column is called under the label of a group; `above` is what stands right above it, which is its own where it has none. */
function joined(group: string, label: string, above: string): Pick<Label, 'text' | 'own'> {
  if (label === '') return { text: above };
  return group === '' || group === label ? { text: label } : { text: `${group}: ${label}`, own: label };
}

/** Labels of the columns from `first` to `last`, given the row that looks most like a header. */
export function readLabels(grid: Grid, row: number, first: number, last: number, oneRow: boolean): LabelRows {
  const labels: Label[] = [];
  if (!oneRow && hasRowBeneath(grid, row, first, last)) {
    let group = '';
    for (let column = first; column <= last; column++) {
      const upper = clean(grid, row, column);
      const lower = clean(grid, row + 1, column);
      if (upper !== '') group = upper;
      else if (lower === '') group = '';
      labels.push({
        column,
        ...joined(group, lower, upper),
        spannedFrom: null,
        row: upper === '' || lower !== '' ? row + 1 : row,
      });
    }
    return { headerTop: row, headerRow: row + 1, labels };
  }
  const above = !oneRow && hasRowAbove(grid, row, first, last);
  const groups = above ? groupsAbove(grid, row, first, last) : [];
  for (let column = first; column <= last; column++) {
    const upper = above ? clean(grid, row - 1, column) : '';
    labels.push({
      column,
      ...joined(groups[column] ?? '', clean(grid, row, column), upper),
      spannedFrom: null,
      row,
    });
  }
  return { headerTop: above ? row - 1 : row, headerRow: row, labels };
}
