/** Rows that only their neighbours can tell: lone texts, parents by reference, progress rows, what stands below the plan. */
import { textAt, trimmed, type Grid } from '../../model/grid';
import { isRecommendation, levelReference, looksLikeReference, prefixOf } from '../text/reference-text';
import { attributeLines } from './attribute-lines';
import { codesBelow } from './codes-below';
import { listsBelow } from './lists-below';
import { parentRows } from './parent-rows';
import { ratedRows } from './rated-rows';
import {
  cellsAt,
  holds,
  isBare,
  MAY_HEAD,
  rowsThatAre,
  type Body,
  type RoleColumns,
  type RowKind,
} from './row-facts';
import { HEADING } from '../text/row-words';
import { onlySorts } from '../text/sorting-heading';

const LOOK_AHEAD = 50;

interface Next {
  readonly index: number;
  readonly kind: RowKind;
}

/** The next row that says something; null where none does so soon. */
function nextOf(kinds: readonly RowKind[], from: number): Next | null {
  const first = from + 1;
  for (const [at, kind] of kinds.slice(first, first + LOOK_AHEAD).entries())
    if (kind !== 'blank' && kind !== 'header') return { index: first + at, kind };
  return null;
}

/** A row whose reference is the first part of others is their recommendation: 1 where there is 1.1. Only where no column names it. */
function raiseParents({ block: { grid }, columns, top, kinds }: Mended): void {
  if (columns.recommendation !== null || columns.recommendationReference !== null) return;
  const parents = new Set<string>();
  const referenceAt = (index: number): string => trimmed(grid, top + index, columns.reference);
  kinds.forEach((kind, index) => {
    const prefix = kind === 'action' ? prefixOf(referenceAt(index)) : null;
    if (prefix) parents.add(levelReference(prefix));
  });
  kinds.forEach((kind, index) => {
    const reference = referenceAt(index);
    // "Rec-1" has a first part that levels to nothing: no reference at all is not that.
    if (kind === 'action' && reference !== '' && parents.has(levelReference(reference)))
      kinds[index] = 'recommendation';
  });
}

/** True where each action, the last one too, is followed by a row of one cell: what was done about it. */
function progressAfterEach(kinds: readonly RowKind[]): boolean {
  let actions = 0;
  let followed = 0;
  kinds.forEach((kind, index) => {
    if (kind !== 'action') return;
    actions++;
    const next = kinds[index + 1];
    if (next === 'lone' || next === 'heading' || next === 'progress') followed++;
  });
  return actions >= 2 && followed === actions;
}

/** Several rows of one text, most of them right above a row of several cells: headings, in an Excel table too (3.8). */
function areHeadings(kinds: readonly RowKind[]): boolean {
  let lone = 0;
  let runs = 0;
  let leading = 0;
  kinds.forEach((kind, index) => {
    if (kind !== 'lone') return;
    lone++;
    // A theme above a recommendation: the last of a run leads to the actions.
    const next = nextOf(kinds, index)?.kind;
    if (next === 'lone') return;
    runs++;
    if (next === 'action' || next === 'recommendation') leading++;
  });
  return lone >= 2 && leading * 2 > runs;
}

/** What a lone text is: a recommendation or heading above actions, or an action of which only the text is known. */
function kindOfLone(
  { block, columns, top, kinds }: Body,
  index: number,
  firstLone: boolean,
  several: boolean,
): RowKind {
  const { grid } = block;
  const row = top + index;
  const next = nextOf(kinds, index);
  const inMain = holds(grid, row, columns.main);
  const text = trimmed(grid, row, inMain ? columns.main : columns.recommendation);
  const leads = next !== null && MAY_HEAD.has(next.kind);
  if (columns.action === null) {
    // Recommendations are counted: a lone text is one of them, unless it calls itself a heading.
    return HEADING.test(text) && leads && firstLone ? 'heading' : 'action';
  }
  if (inMain) {
    // Where recommendations have a column, blank here, this is one more action of the one above.
    if (columns.recommendation !== null && !HEADING.test(text)) return 'action';
    // One such row in an Excel table may be an action still to be filled in; several, each above actions, are headings.
    if (block.table !== null && !several && !HEADING.test(text)) return 'action';
    return leads || HEADING.test(text) ? 'heading' : 'action';
  }
  if (leads && onlySorts(text)) return 'heading';
  if (next?.kind === 'action' && !holds(grid, top + next.index, columns.recommendation))
    return 'recommendation';
  if (block.table !== null && !(several && HEADING.test(text))) return 'recommendation';
  if (several && leads && HEADING.test(text) && !isRecommendation(text)) return 'heading';
  return firstLone && leads ? 'heading' : 'recommendation';
}

/** What belongs to actions: below the last of them it is a note. */
const COUNTS_ONLY_ABOVE: ReadonlySet<RowKind> = new Set(['heading', 'recommendation', 'progress']);

/** Below the last action, apart from it by a blank row, stands nothing that counts: unless it names a recommendation in full. */
function endBelow({ block: { grid }, columns, top, kinds }: Mended): void {
  const gap = kinds.indexOf('blank', kinds.lastIndexOf('action'));
  if (gap < 0) return;
  kinds.forEach((kind, index) => {
    if (index < gap || !COUNTS_ONLY_ABOVE.has(kind)) return;
    const row = top + index;
    const named =
      (holds(grid, row, columns.recommendation) &&
        looksLikeReference(trimmed(grid, row, columns.recommendationReference))) ||
      isRecommendation(textAt(grid, row, columns.first));
    if (!named) kinds[index] = 'note';
  });
}

/** No row names both its recommendation and an action: recommendations have rows of their own, be it with a status rolled up. */
function actionsHaveRows(body: Body): boolean {
  const { action, recommendation } = body.columns;
  const { grid } = body.block;
  if (action === null || recommendation === null) return false;
  const rows = rowsThatAre(body, 'action');
  const named = rows.filter((row) => holds(grid, row, recommendation));
  return (
    rows.some((row) => holds(grid, row, action)) &&
    named.length > 0 &&
    named[0] === rows[0] &&
    rows.every((row) => holds(grid, row, action) !== holds(grid, row, recommendation))
  );
}

const LETTERS = /^\p{Lu}{1,2}$/u;

/** Its reference is the letters with which that of the row below begins, before its number. */
function isLetterAbove(grid: Grid, columns: RoleColumns, row: number): boolean {
  const [own, below] = [row, row + 1].map((at) => trimmed(grid, at, columns.reference));
  return (
    own !== undefined &&
    LETTERS.test(own) &&
    below?.startsWith(own) === true &&
    /^[ .-]?\d/.test(below.slice(own.length)) &&
    !isBare(grid, row + 1, columns)
  );
}

/** What stands right above a header that is repeated is the heading of what comes next, where that is so of each: a header may be repeated for a page. */
function headAbove({ block: { grid }, columns, top, kinds }: Mended): void {
  const above = kinds.flatMap((kind, index) =>
    kinds[index + 1] === 'header' && kind !== 'blank' ? [index] : [],
  );
  const heads = above.filter((index) => kinds[index] === 'heading' || isBare(grid, top + index, columns));
  if (heads.length < above.length) return;
  for (const index of above) if (kinds[index] === 'action') kinds[index] = 'heading';
}

/** Whose kinds are being settled. */
type Mended = Body & { readonly kinds: RowKind[] };

/** What was done about each action, in a row of its own below it. */
function tellProgress({ columns, kinds }: Mended): void {
  if (columns.recommendation !== null || !progressAfterEach(kinds)) return;
  kinds.forEach((kind, index) => {
    if (kind === 'action') kinds[index + 1] = 'progress';
  });
}

const BULLETED = /^[-\u2013\u2014\u2022\u00b7\u25aa*]\s/;

/**
 * "- let the contract", by itself below an action that says who, when or how it stands: what it comes to, and no action more.
 * None where a text with such a mark heads rows or says itself how it stands: they are actions and headings like others.
 */
function tellParts({ block: { grid }, columns, top, kinds }: Mended): void {
  const marked = kinds.flatMap((kind, index) => {
    const isText = kind === 'lone' || kind === 'action' || kind === 'heading';
    return isText && BULLETED.test(trimmed(grid, top + index, columns.main)) ? [index] : [];
  });
  const isPart = (index: number): boolean => {
    if (cellsAt(grid, columns, top + index).length !== 1) return false;
    const above = index - 1;
    return marked.includes(above) || (kinds[above] === 'action' && !isBare(grid, top + above, columns));
  };
  if (marked.every(isPart)) for (const index of marked) kinds[index] = 'progress';
}

/** "Recommendation 2 | Improve ..." in two cells above its actions is a heading too, and so is "A | Improve ..." above A1. */
function headInTwoCells({ block: { grid }, columns, top, kinds }: Mended): void {
  const referenceAt = (row: number): string => trimmed(grid, row, columns.reference);
  const isOne = (row: number): boolean => LETTERS.test(referenceAt(row)) && !isBare(grid, row, columns);
  const isLettered = rowsThatAre({ top, kinds }, 'action').some(isOne);
  kinds.forEach((kind, index) => {
    const row = top + index;
    if (kind !== 'action' || !isBare(grid, row, columns)) return;
    if (HEADING.test(referenceAt(row)) || (!isLettered && isLetterAbove(grid, columns, row)))
      kinds[index] = 'heading';
  });
}

/** From below, so that each knows what comes after it. */
function tellLone(body: Mended): void {
  const { columns, kinds } = body;
  const first = kinds.find((kind) => kind === 'lone' || kind === 'action' || kind === 'recommendation');
  const several = areHeadings(kinds);
  for (let index = kinds.length - 1; index >= 0; index--) {
    if (kinds[index] !== 'lone') continue;
    const isAboveHeader = kinds[index + 1] === 'header' && columns.action !== null;
    kinds[index] = isAboveHeader ? 'heading' : kindOfLone(body, index, first === 'lone', several);
  }
}

/** Settle the rows whose kind depends on others. */
export function mendKinds(found: Body): RowKind[] {
  const kinds = [...found.kinds];
  const body: Mended = { ...found, kinds };
  const { block, columns, top } = body;
  const tell = (kind: RowKind, indexes: readonly number[]): void =>
    indexes.forEach((index) => (kinds[index] = kind));
  tell('note', listsBelow(body));
  const attributes = attributeLines(body);
  // What they stand below leads to what comes after them.
  tell('blank', attributes);
  tellParts(body);
  tellProgress(body);
  raiseParents(body);
  if (actionsHaveRows(body)) {
    kinds.forEach((kind, index) => {
      if (kind === 'action' && !holds(block.grid, top + index, columns.main)) kinds[index] = 'recommendation';
    });
  }
  for (const row of parentRows(body)) kinds[row - top] = 'heading';
  for (const [index, kind] of ratedRows(body)) kinds[index] = kind;
  tell('key', codesBelow(body));
  tellLone(body);
  tell('note', attributes);
  if (columns.recommendation === null) headInTwoCells(body);
  if (columns.action !== null) headAbove(body);
  endBelow(body);
  return kinds;
}
