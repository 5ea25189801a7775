/** Recommendations that are listed apart from their actions: what each asks for, and those for which there is no action (3.5). */
import { cellRef, trimmed } from '../../model/grid';
import type { Part } from '../locate/located';
import { levelReference, looksLikeReference, referenceOfText } from '../text/reference-text';
import { listKey, type Listed, type Recommendations } from './recommendations';

/** A numbered list of issues or objectives is another: the sheet or the header says what is listed. */
const NAMED = /\brecommendations?\b/i;
const isNamed = ({ block: { grid, labels }, columns }: Part): boolean =>
  NAMED.test(grid.sheet) ||
  labels.some(({ column, text }) => column === columns.recommendation && NAMED.test(text));

/** Those of a list that have a reference, be it the number at the start of the text. */
function listedIn({ block, columns, rows }: Part): Listed[] {
  const { grid } = block;
  return rows.kinds.flatMap((kind, index): Listed[] => {
    if (kind !== 'action' && kind !== 'recommendation') return [];
    const row = rows.top + index;
    const text = trimmed(grid, row, columns.recommendation);
    const inText = referenceOfText(text);
    const own = trimmed(grid, row, columns.recommendationReference ?? columns.reference);
    const reference = own === '' ? (inText?.reference ?? '') : own;
    if (!looksLikeReference(reference) || text === '') return [];
    return [
      {
        reference,
        text: own === '' ? (inText?.rest ?? text) : text,
        theme: trimmed(grid, row, columns.theme),
        cell: cellRef(grid, row, columns.recommendation ?? columns.main),
      },
    ];
  });
}

const saysTheSame = (one: readonly Listed[], other: readonly Listed[]): boolean => {
  const saidIn = (list: readonly Listed[]): string =>
    list
      .map(({ reference, text, theme }) => JSON.stringify([levelReference(reference), text, theme]))
      .sort()
      .join();
  return saidIn(one) === saidIn(other);
};

/** As many of the plan's recommendations, at least, have to stand in a list that is theirs. */
const LEAST = 2;

/**
 * Gives the recommendations that rows name by their references alone what a list says of them. The list has to hold nearly
 * all of them, each once, and no other one may say otherwise.
 *
 * @returns the list that was taken; null where none is theirs
 */
export function takeListed(lists: readonly Part[], recommendations: Recommendations): Part | null {
  const bare = recommendations.bareKeys();
  if (bare.size < LEAST) return null;
  const theirs = lists.filter(isNamed).flatMap((list) => {
    const listed = listedIn(list);
    const keys = new Set(listed.map(({ reference }) => listKey(reference)));
    const known = [...bare].filter((key) => keys.has(key)).length;
    return keys.size === listed.length && known >= LEAST && known * 5 >= bare.size * 4
      ? [{ list, listed }]
      : [];
  });
  const [only, ...others] = theirs;
  // A copy of the list says nothing else.
  if (!only || others.some(({ listed }) => !saysTheSame(listed, only.listed))) return null;
  recommendations.takeListed(only.listed);
  return only.list;
}
