/** Rows of a name and a rating among rows that say more: how a group stands, or the whole plan, and no action. */
import { fillAt, trimmed } from '../../model/grid';
import { readWords } from '../status/read-words';
import {
  isRecommendation,
  levelReference,
  looksLikeReference,
  prefixOf,
  referenceOfText,
} from '../text/reference-text';
import { HEADING, isTotalOf } from '../text/row-words';
import { parentOf } from './parent-rows';
import { holds, holdsAny, rowsThatAre, type Body, type RowKind } from './row-facts';

/** Share of the other rows that fill a column which says that a row is an action: slips of the hand aside. */
const NEARLY_ALL = 0.9;
/** Columns that all actions fill and a heading of which only its place tells does not. */
const ENOUGH = 2;
/** Words of the name of a total, such as that of the whole plan; in more may be said what is to be done. */
const LONGEST_TOTAL = 3;
/** Letters of a name in the column of references: "TBC" and "New" are none. */
const SHORTEST_NAME = 4;

type Kinds = readonly RowKind[];

interface Rated {
  /** Index among the kinds. */
  readonly index: number;
  readonly column: number;
  readonly text: string;
}

/** A row that has a rating and one other text, which is no reference. */
function ratedAt({ block: { grid }, columns, top }: Body, index: number): Rated | null {
  const { followUp, statuses, first, last } = columns;
  const row = top + index;
  if (holdsAny(grid, row, followUp)) return null;
  if (!statuses.some((column) => holds(grid, row, column) || fillAt(grid, row, column) !== null)) return null;
  let at: number | null = null;
  for (let column = first; column <= last; column++) {
    if (statuses.includes(column) || !holds(grid, row, column)) continue;
    if (at !== null) return null;
    at = column;
  }
  if (at === null) return null;
  const text = trimmed(grid, row, at);
  return looksLikeReference(text) ? null : { index, column: at, text };
}

/** The row below, blank ones and repeats of the header aside. */
function nextAt(kinds: Kinds, index: number): number {
  let next = index + 1;
  while (kinds[next] === 'blank' || kinds[next] === 'header') next++;
  return next;
}

/** How many columns tell a row as an action: nearly all the others fill them, and this one does not. */
function countTelling({ block, columns }: Body, rows: ReadonlySet<number>): (one: Rated) => number {
  const { main, reference, recommendation, recommendationReference, followUp } = columns;
  const all = [main, reference, recommendation, recommendationReference, ...followUp];
  const asked = new Set(all.flatMap((column) => column ?? []));
  const telling = [...asked].filter(
    (column) => [...rows].filter((row) => holds(block.grid, row, column)).length >= rows.size * NEARLY_ALL,
  );
  return ({ column: own }) => telling.filter((column) => column !== own).length;
}

/** "Recommendation 2: ..." where no action is called so, and "1 Finance" above 1.1: right above an action a heading. */
function leadsByWords(
  { block: { grid }, columns }: Body,
  text: string,
  below: number,
  others: ReadonlySet<number>,
): boolean {
  const parent = parentOf(text);
  if (parent !== null)
    return ![...others].some((row) => parentOf(trimmed(grid, row, columns.main)) === parent);
  const own = referenceOfText(text)?.reference;
  const prefixAt = (row: number): string | null =>
    prefixOf(
      trimmed(grid, row, columns.reference) ||
        (referenceOfText(trimmed(grid, row, columns.main))?.reference ?? ''),
    );
  const prefix = prefixAt(below);
  if (own === undefined || prefix === null || levelReference(prefix) !== levelReference(own)) return false;
  // "1", "1a" and then "2" are actions, and one part of the first.
  return [...others].every((row) => prefixAt(row) !== null);
}

/** A name where other rows have their reference, and nothing where they have their text. */
const isName = (text: string): boolean =>
  (text.match(/\p{L}/gu) ?? []).length >= SHORTEST_NAME && readWords(text).lifecycle === 'unknown';

/** The candidates among the rows. */
const ratedAmong = (body: Body): Rated[] =>
  body.kinds.flatMap((kind, index) =>
    kind === 'action' || kind === 'recommendation' ? (ratedAt(body, index) ?? []) : [],
  );

/**
 * Names that nothing but their place and the want of a number tells from an action: the first of all, each above actions
 * of its own, of which some have several.
 */
function areHeads(unnamed: readonly Rated[], kinds: Kinds, actions: number): boolean {
  const [first] = unnamed;
  return unnamed.length > 1 && actions > unnamed.length && first?.index === kinds.indexOf('action');
}

/**
 * What the rows of a name and a rating are, by their index; those that may be actions are left out. `kinds` are as the
 * rows have them by themselves.
 */
export function ratedRows(body: Body): ReadonlyMap<number, RowKind> {
  const { block, columns, top, kinds } = body;
  const told = new Map<number, RowKind>();
  const { action, main, reference, recommendation, followUp } = columns;
  if (followUp.length === 0 && reference === null && recommendation === null) return told;
  const rated = ratedAmong(body);
  if (rated.length === 0) return told;
  const candidates = new Set(rated.map(({ index }) => top + index));
  const others = new Set(rowsThatAre(body, 'action').filter((row) => !candidates.has(row)));
  if (others.size < 2) return told;
  const telling = countTelling(body, others);
  const unnamed: Rated[] = [];
  let mayBeHeads = true;
  const number = reference ?? columns.recommendationReference;
  const numbered = number !== main && [...others].every((row) => holds(block.grid, row, number));
  for (const one of rated) {
    const { index, column, text } = one;
    const enough = telling(one);
    const next = nextAt(kinds, index);
    const leads = others.has(top + next);
    // "Improve homes for tenants overall" may be an action that nobody has to do so far.
    if (enough >= (text.split(' ').length > LONGEST_TOTAL ? ENOUGH : 1) && isTotalOf(text))
      told.set(index, 'total');
    else if (leads && column === recommendation && action !== null) {
      if (HEADING.test(text) && !isRecommendation(text)) told.set(index, 'lone');
    } else if (leads && enough > 0 && leadsByWords(body, text, top + next, others))
      told.set(index, 'heading');
    else if (leads && column === reference && enough >= ENOUGH && isName(text)) told.set(index, 'heading');
    else if (column === main) {
      unnamed.push(one);
      mayBeHeads &&= leads && enough >= ENOUGH && numbered && referenceOfText(text) === null;
    }
  }
  if (mayBeHeads && areHeads(unnamed, kinds, others.size))
    for (const { index } of unnamed) told.set(index, 'heading');
  return told;
}
