/** What was found on a sheet in place of a plan. */
import { countInWords, listOf, quote } from './phrases';

interface Found {
  readonly one: string;
  readonly several: string;
}

const FOUND: Readonly<Record<string, Found>> = {
  empty: { one: 'is empty', several: 'are empty' },
  'own-sheet': {
    one: 'is a summary or settings sheet of this product',
    several: 'are summary or settings sheets of this product',
  },
  'no-header': {
    one: 'has no row of headers that is known',
    several: 'have no row of headers that is known',
  },
  'no-actions': {
    one: 'has no column of actions or recommendations',
    several: 'have no column of actions or recommendations',
  },
  'unlike-a-plan': {
    one: 'has a table that looks too little like a plan',
    several: 'have tables that look too little like a plan',
  },
};
/** A code without words says only that there is no plan. */
const NO_PLAN: Found = { one: 'has no plan that can be read', several: 'have no plan that can be read' };

const foundFor = (reason: string): Found =>
  (Object.hasOwn(FOUND, reason) ? FOUND[reason] : undefined) ?? NO_PLAN;

/** A phrase to stand after the sheet's name: "is empty". */
const lookedAtPhrase = (reason: string): string => foundFor(reason).one;

/** `"Cover" is empty.` */
export const lookedAtSentence = (sheet: string, reason: string): string =>
  `${quote(sheet, 40)} ${lookedAtPhrase(reason)}.`;

const CODE = /^[a-z]+(?:-[a-z]+)*$/;

/** The entries of "Cover: empty; Notes: no-header"; a sheet's name may hold the same marks, a code may not. */
function entriesOf(lookedAt: string): [sheet: string, reason: string][] {
  const entries: [string, string][] = [];
  let begun: string[] = [];
  for (const piece of lookedAt.split('; ')) {
    const colon = piece.lastIndexOf(': ');
    const reason = piece.slice(colon + 2);
    if (colon < 0 || !CODE.test(reason)) {
      begun.push(piece);
      continue;
    }
    entries.push([[...begun, piece.slice(0, colon)].join('; '), reason]);
    begun = [];
  }
  return entries;
}

/** Sheets that are named of those found alike, and kinds of finds that are said. */
const MOST = 3;

/** `"Cover" and "Lists" are empty; "Notes" has no row of headers that is known`; "" where nothing was looked at. */
export function lookedAtList(lookedAt: string): string {
  const sheets = new Map<string, string[]>();
  for (const [sheet, reason] of entriesOf(lookedAt)) {
    const names = sheets.get(reason) ?? [];
    names.push(quote(sheet, 40));
    sheets.set(reason, names);
  }
  const said = [...sheets].map(([reason, names]) => {
    const more = names.length > MOST ? [`${countInWords(names.length - MOST)} more`] : [];
    const { one, several } = foundFor(reason);
    return `${listOf([...names.slice(0, MOST), ...more])} ${names.length === 1 ? one : several}`;
  });
  return said.slice(0, MOST).join('; ');
}
