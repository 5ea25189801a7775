/** The colour that a status says: alone, or at the beginning or end of words that say nothing else (2.6). */
import { bareColourOf, isColourWord, ratingOfColourWord } from '../../model/status/colours';
import type { Rating } from '../../model/terms';
import { statusTokens, type StatusToken } from '../../model/status/status-text';
import { SMALL_WORDS } from './small-words';

/** After a colour these begin a remark about it: "Amber because ...", "Red no resources". Not "Green Spaces". */
const GOES_ON: ReadonlySet<string | undefined> = new Set([
  ...['because', 'due', 'no', 'not', 'until', 'awaiting', 'pending', 'some', 'waiting', 'owing'],
]);
/** Before a colour at the end of a text these say that it is the rating: "Still rated amber". */
const LEADS_UP: ReadonlySet<string | undefined> = new Set([
  ...['remains', 'is', 'now', 'rag', 'brag', 'rated', 'rating', 'status', 'currently', 'overall'],
]);
/** What the rating is called, before a colour that opens the text: "RAG: amber because ...". */
const CALLS_IT: ReadonlySet<string | undefined> = new Set(['rag', 'brag', 'status', 'rating', 'overall']);
/** What parts a colour from the words beside it. */
const MARKS: ReadonlySet<StatusToken['kind'] | undefined> = new Set(['end', 'slash', 'symbol'] as const);

/** A colour with a rating that opens or closes the text as a part of its own; null where there is none. */
function colourAtAnEnd(tokens: readonly StatusToken[]): Rating | null {
  const named = (at: number): Rating | null => {
    const token = tokens[at];
    return token && isColourWord(token.text) ? ratingOfColourWord(token.text) : null;
  };
  const isMark = (at: number): boolean => MARKS.has(tokens[at]?.kind);
  const textAt = (at: number): string | undefined => tokens[at]?.text;
  const lead = CALLS_IT.has(textAt(0)) ? (isMark(1) ? 2 : 1) : 0;
  const opens = named(lead);
  if (
    opens !== null &&
    // "Green Spaces" is none, a green circle before "Spaces" is.
    (tokens[lead]?.kind === 'symbol' ||
      isMark(lead + 1) ||
      SMALL_WORDS.has(textAt(lead + 1)) ||
      GOES_ON.has(textAt(lead + 1)))
  ) {
    return opens;
  }
  const last = tokens.length - 1;
  const closes = named(last);
  return isMark(last - 1) || LEADS_UP.has(textAt(last - 1)) ? closes : null;
}

const ARROW = /^[>\u2192\u21D2\u2794\u279C\u27A1]$/;
/** "Red \u2192 Amber": it was red and is amber. Null where colours and arrows are not all there is. */
function colourAfterArrow(tokens: readonly StatusToken[]): Rating | null {
  const isArrow = ({ kind, text }: StatusToken): boolean => kind === 'symbol' && ARROW.test(text);
  const last = tokens.at(-1);
  if (!last || !tokens.some(isArrow)) return null;
  return tokens.every((token) => isArrow(token) || isColourWord(token.text)) && !isArrow(last)
    ? ratingOfColourWord(last.text)
    : null;
}

const DIRECTION = /^[\u2190-\u2199\u25B2\u25BC\u27A1\u2B06\u2B07]$/;
/** "G \u2191": where it is going stands behind how it is. */
function withoutDirection(tokens: readonly StatusToken[]): readonly StatusToken[] {
  const last = tokens.at(-1);
  return last?.kind === 'symbol' && DIRECTION.test(last.text) ? tokens.slice(0, -1) : tokens;
}

/** The same of a text whose tokens are known. */
export const colourSaidBy = (tokens: readonly StatusToken[]): Rating | null =>
  colourAfterArrow(tokens) ?? bareColourOf(withoutDirection(tokens)) ?? colourAtAnEnd(tokens);

/** A bare colour, or one that opens or closes the text ("Red - no resources"); "none" for one without a rating; null for no colour. */
export const readColourSaid = (text: string): Rating | null => colourSaidBy(statusTokens(text));
