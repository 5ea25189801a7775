/** What a line of a list begins with: "1.", "2)", "R3", "Recommendation 4 -", a letter, a bullet. */

export type MarkerStyle = 'word' | 'letter' | 'number' | 'sub-letter' | 'bullet';

export interface Marker {
  readonly style: MarkerStyle;
  /** "3", "R3", "2.1", "a"; "" for a bullet. */
  readonly reference: string;
  /** What stands after the number: two lists within each other differ in it. */
  readonly ending: string;
  /** The text after the marker; may be empty. */
  readonly rest: string;
}

/** What stands between the number and the text. */
const MARKS = ' ?[-–—:.)]{1,3}';
const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3}){0,2}`;
/** "Recommendation 3 - ...", "Key recommendation 3", "Recommendation 3 Publish ..."; "Recommendation 3 requires" is the middle of a sentence. */
const WORD = new RegExp(
  String.raw`^(?:[Kk]ey |KEY )?(?:[Rr]ecommendation|RECOMMENDATION|[Rr]ec\.?|REC\.?) (?:[Nn]o\.? ?|[Nn]umber )?(${NUMBER}[a-z]?)(?:${MARKS} ?|$| (?=[\p{Lu}'"\u201c\u2018]))(.*)$`,
  'u',
);
const LETTER = new RegExp(String.raw`^((?:KR|R) ?${NUMBER})(?:${MARKS}(?: |$)| |$)(.*)$`, 'u');
const BARE = /^\(?(\d{1,3})([.):]|\.\)| [-–—](?= ))(?: (.*)|$)$/u;
/** "1.2 Publish", never "2.5 million". */
const DOTTED = /^\(?(\d{1,3}(?:\.\d{1,3}){1,2})([.):]?) (?=[\p{Lu}'"“‘(])(.*)$/u;
const SUB_LETTER = /^\(?([a-z]|[ivx]{2,4})([.)]) (.+)$/u;
/** A long dash before a small letter is the middle of a sentence more often than the beginning of a point. */
const BULLET = /^((?:[•●▪■◦‣·○➢✓\uF0B7\uF0A7] ?|[-*] |[–—] (?=[^\p{Ll}])|o (?=\p{Lu})))(.+)$/u;

/** Null where the line begins with none. @param text trimmed, its spaces single */
export function readMarker(text: string): Marker | null {
  const word = WORD.exec(text);
  if (word) return { style: 'word', reference: word[1] ?? '', ending: '', rest: (word[2] ?? '').trim() };
  const letter = LETTER.exec(text);
  if (letter) {
    const reference = (letter[1] ?? '').replace(' ', '');
    return { style: 'letter', reference, ending: '', rest: (letter[2] ?? '').trim() };
  }
  const number = DOTTED.exec(text) ?? BARE.exec(text);
  if (number) {
    const [, reference = '', ending = '', rest = ''] = number;
    return { style: 'number', reference, ending: ending.trim(), rest: rest.trim() };
  }
  const sub = SUB_LETTER.exec(text);
  if (sub) return { style: 'sub-letter', reference: sub[1] ?? '', ending: sub[2] ?? '', rest: sub[3] ?? '' };
  const bullet = BULLET.exec(text);
  return bullet
    ? { style: 'bullet', reference: '', ending: (bullet[1] ?? '').trim(), rest: (bullet[2] ?? '').trim() }
    : null;
}
