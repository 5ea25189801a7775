/** What was found on a sheet in place of a plan. */
import type { LookedAt } from '../../model/decision';
import { countInWords, listOf, quote } from './phrases';

interface Found {
  readonly one: string;
  readonly several: string;
}

const FOUND: Readonly<Record<LookedAt['reason'], Found>> = {
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
  turned: {
    one: 'has a column for each action where a plan has a row (copy it, and paste it with Transpose on a sheet of its own)',
    several:
      'have a column for each action where a plan has a row (copy each, and paste it with Transpose on a sheet of its own)',
  },
  forms: {
    one: 'has a form for each action where a plan has a row (put what the forms say under one row of headers)',
    several:
      'have a form for each action where a plan has a row (put what the forms say under one row of headers)',
  },
};

/** `"Cover" is empty.` */
export const lookedAtSentence = ({ sheet, reason }: LookedAt): string =>
  `${quote(sheet, 40)} ${FOUND[reason].one}.`;

/** Sheets that are named of those found alike, and kinds of finds that are said. */
const MOST = 3;

/** `"Cover" and "Lists" are empty; "Notes" has no row of headers that is known`; "" where nothing was looked at. */
export function lookedAtList(lookedAt: readonly LookedAt[]): string {
  const sheets = new Map<LookedAt['reason'], string[]>();
  for (const { sheet, reason } of lookedAt) {
    const names = sheets.get(reason) ?? [];
    names.push(quote(sheet, 40));
    sheets.set(reason, names);
  }
  const said = [...sheets].map(([reason, names]) => {
    const more = names.length > MOST ? [`${countInWords(names.length - MOST)} more`] : [];
    const { one, several } = FOUND[reason];
    return `${listOf([...names.slice(0, MOST), ...more])} ${names.length === 1 ? one : several}`;
  });
  return said.slice(0, MOST).join('; ');
}
