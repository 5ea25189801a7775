/** References as councils write them: alone in a cell, or at the beginning of a text (rule 3.5). */
import { MONTH } from '../../model/days/date-forms';

/** Words that come before a number and are no part of the reference: "Recommendation 3:" gives 3. */
const LEADS =
  'recommendations?|rec|theme|objective|priority|aim|action|improvement|area|goal|strand|workstream|pillar|motion|commitment|no|number|item|section|outcome|' +
  '(?:key|core|priority|additional|agreed|improvement|statutory|equality|strategic) (?:recommendation|action|objective|priority|aim)';

/** "1", "1.2", "1b", "R3.1", "AFI 2.4", "HS1/3", "SR (25/26) 01", "M1" */
const CODE =
  /^(?:[A-Z]{1,5}[ .\-/]?)?(?:\(\d\d\/\d\d\) ?)?\d{1,4}(?:[./-]\d{1,3}|[a-z])*(?:\([a-z0-9]{1,3}\))?\.?$/i;

const OF_MONTH = `(?:${MONTH})[a-z]*`;
const MONTH_ALONE = new RegExp(`^${OF_MONTH} ?\\d*$`, 'i');

/** True where a whole cell is a reference. Years and long numbers are not. */
export function looksLikeReference(text: string): boolean {
  const code = text.trim();
  if (code.length > 16) return false;
  if (MONTH_ALONE.test(code)) return false;
  if (CODE.test(code)) return true;
  return /^(?:[A-Z]{1,2}|[ivx]{1,5})$/i.test(code) && code.length <= 4;
}

/** Dates, years and periods, which a code can look like. */
const DATE_LIKE = new RegExp(
  `^(?:${[
    '\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})',
    '\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}',
    '(?:19|20)\\d\\d',
    '(?:fy ?)?(?:19|20)?\\d\\d ?[/-] ?(?:19|20)\\d\\d',
    '(?:fy ?)?(?:19|20)\\d\\d ?[/-] ?\\d\\d',
    'fy ?\\d\\d(?: ?[/-] ?\\d\\d)?',
    '\\d{1,2}[./-](?:19|20)\\d\\d',
    '[qh] ?[1-4](?:[ /-].*)?',
    `${OF_MONTH}[ .-]?\\d*`,
    `\\d{1,2}[ -]${OF_MONTH}(?:[ -]\\d{2,4})?`,
  ].join('|')})$`,
  'i',
);

/**
 * True where a whole cell is a code for its content alone, whatever stands above it: a letter or word with a number, or a
 * number of parts. Dates, years, periods, money, initials and letters are none.
 */
export function isPlainCode(text: string): boolean {
  const code = text.trim();
  return /\d/.test(code) && looksLikeReference(code) && !DATE_LIKE.test(code) && !/^\d+$/.test(code);
}

export interface TextReference {
  readonly reference: string;
  /** The text without it. */
  readonly rest: string;
  /** "theme", "recommendation", ... in lower case; "" where there is no such word. */
  readonly lead: string;
}

const LEADING_WORD = new RegExp(
  `^(${LEADS})\\.?(?:\\s*(?:no\\.?|number))?\\s*([A-Z]{0,4}\\d{1,3}(?:\\.\\d{1,3})*[a-z]?|(?<![A-Z])(?:[A-Z]|[ivx]{1,5}))(?=$|[\\s.:)\\-–—])\\s*[.:)\\-–—]*\\s*`,
  'i',
);
/** "Section 106 income", "Area 2 teams": with no mark and no capital after it the number is part of a name, but in "No 1 improve". */
const OF_A_NAME = /^(?:(?:section|number) \d{2,}|area \d+)\s+$/i;
const LEADING_CODE =
  /^([A-Z]{1,4}[ -]?\d{1,3}(?:[./]\d{1,3})*[a-z]?)(?:\s*[:.)]\s*|\s+[-–—]\s*|\s+(?=[A-Z]))/;
const LEADING_NUMBER =
  /^(\d{1,3}(?:\.\d{1,3})*[a-z]?)(?:\s*[:)]\s*|\.(?:\s+(?:[-–—]\s+)?|$)|\s*[-–—]\s+|\s+(?=[A-Z]))/;
/** "(2) ..." */
const BRACKETED_NUMBER = /^\((\d{1,3}[a-z]?)\)\s*[:.\-–—]?\s+/;

/**
 * The number or code that begins a text: "Recommendation 3: Adopt ..." gives 3, "R3: ..." gives R3, "3. ..." gives 3.
 * A bare number counts only before . ) : - or a space and a capital. Null where there is none.
 */
export function referenceOfText(text: string): TextReference | null {
  const clean = text.trim();
  const word = LEADING_WORD.exec(clean);
  if (word?.[2] && (/\d/.test(word[2]) || /[.:)\-–—]\s*$/.test(word[0]) || word[0] === clean)) {
    const rest = clean.slice(word[0].length);
    const isName = OF_A_NAME.test(word[0]) && /^[a-z]/.test(rest);
    if (!isName) return { reference: word[2], rest: rest || clean, lead: (word[1] ?? '').toLowerCase() };
  }
  const code = LEADING_CODE.exec(clean) ?? LEADING_NUMBER.exec(clean) ?? BRACKETED_NUMBER.exec(clean);
  if (!code?.[1]) return null;
  const rest = clean.slice(code[0].length);
  return rest === '' ? null : { reference: code[1], rest, lead: '' };
}

const BRACKETED_PART = /^(.*[\p{L}\p{N}])\s*\([\p{L}\p{N}]{1,3}\)$/u;
const MARKED_PART = /^(.*[\p{L}\p{N})])\s*[./\-:]\s*[\p{L}\p{N}]{1,3}$/u;
const LETTER_PART = /^(.*\d)[a-z]{1,2}$/i;

/**
 * What comes before the last part of an action's reference: 3.1 gives 3, 3a gives 3, R3.1 gives R3, AFI 2.4 gives
 * AFI 2, HS1/3 gives HS1. Null where it has one part only.
 */
export function prefixOf(reference: string): string | null {
  const code = reference.trim().replace(/\.$/, '');
  const split = code.endsWith(')')
    ? BRACKETED_PART.exec(code)
    : (MARKED_PART.exec(code) ?? LETTER_PART.exec(code));
  const prefix = split?.[1];
  return prefix && /\d|^[A-Z]{1,4}$/i.test(prefix) ? prefix : null;
}

const CALLED = /^(recommendation|rec|theme)\.?\s*(no\.?)?\s*/;

/** A reference without the differences that do not matter: case, spaces, a last full stop, leading "Recommendation". */
export function levelReference(reference: string): string {
  return reference
    .trim()
    .toLowerCase()
    .replace(CALLED, '')
    .replace(/\s+|^\(/g, '')
    .replace(/(?<![.:)])[.:)]+$/, '');
}

/** True where what a text begins with is the code of a recommendation: "AFI 1 - ...", "R3: ...", "Recommendation 2 ...". */
export const isRecommendationCode = ({ lead, reference }: TextReference): boolean =>
  lead.includes('rec') || /^[A-Z]/.test(reference);

/** "Recommendation 2: ...", "Rec 2". */
export const isRecommendation = (text: string): boolean =>
  referenceOfText(text)?.lead.includes('rec') === true;
