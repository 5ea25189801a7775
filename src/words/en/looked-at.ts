/** What was found on a sheet in place of a plan. */
import { listOf, quote } from './phrases';

const FOUND: Readonly<Record<string, string>> = {
  empty: 'is empty',
  'own-sheet': 'is a summary or settings sheet of this product',
  'no-header': 'has no row of headers that is known',
  'no-actions': 'has no column of actions or recommendations',
  'unlike-a-plan': 'has a table that looks too little like a plan',
};

/** A phrase to stand after the sheet's name: "is empty". A code without words says only that there is no plan. */
export const lookedAtPhrase = (reason: string): string =>
  (Object.hasOwn(FOUND, reason) ? FOUND[reason] : undefined) ?? 'has no plan that can be read';

/** "Is empty." */
export function lookedAtSentence(reason: string): string {
  const phrase = lookedAtPhrase(reason);
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`;
}

/** One entry of "Cover: empty; Notes: no-header"; a sheet's name may hold the same marks, a code may not. */
const ENTRY = /(?:^|; )(.*?): ([a-z]+(?:-[a-z]+)*)(?=; |$)/gs;
const MOST = 3;

/** `"Cover" is empty and "Notes" has no row of headers that is known`; "" where nothing was looked at. */
export function lookedAtList(lookedAt: string): string {
  const said = [...lookedAt.matchAll(ENTRY)].map(
    ([, sheet = '', reason = '']) => `${quote(sheet, 40)} ${lookedAtPhrase(reason)}`,
  );
  return listOf(said.slice(0, MOST));
}
