/**
 * Levels a status: what differs only in case, spaces, punctuation marks or emoji variation becomes the same text.
 *
 * Invariant: two texts with the same level have the same tokens, and a status is read from its tokens alone, so one
 * row of the status map never holds two readings. Marks that end a clause are therefore kept (all as a comma, but for
 * the slash), and so is a question mark, which expresses doubt.
 */

export interface StatusToken {
  readonly kind: 'word' | 'number' | 'symbol' | 'doubt' | 'end' | 'slash';
  readonly text: string;
}

/** Format characters, emoji variation selectors and key caps: invisible, and never meant. */
const INVISIBLE = /[\p{Cf}\uFE00-\uFE0F\u20E3]/gu;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u0060\u00B4\u2032\uFF07]/gu;
/** Long dashes end a clause with or without spaces; all others only with. */
const DASHES = /[\u2014\u2015]/gu;
const HYPHENS = /[\u2010-\u2013\u2212]/gu;
const NOT_APPLICABLE = /(?<![\p{L}\p{N}#])n ?[/.] ?a(?![\p{L}\p{N}])/gu;
/** Around a number they are no part of it. */
const QUOTES = /'(?=\d)|(?<=\d)'(?![\p{L}\p{N}])/gu;
const PER_CENT = /(?<=\d) ?(?:%|per ?cent(?![\p{L}\p{N}]))/gu;

/** Most statuses: nothing in them but plain words. A short way for them, with the same result. */
const PLAIN_WORDS = /^[a-z]+(?: [a-z]+)*$/i;

/** In its groups: a number, a word, a slash, the end of a clause, "and", doubt, a symbol. */
const tokenOf = (letters: string, joined: string, symbols: string, flags: string): RegExp =>
  new RegExp(
    [
      `(\\d+(?:[./:-]\\d+|,\\d{3})*%?(?![${letters}']))`,
      `(n/a(?![${letters}])|#(?:n/a(?![${letters}])|div/0|[${letters}]+)|['${letters}${joined}]+)`,
      '(/)',
      '([,;:.()\\[\\]{}|]| -|- |^-|-$)',
      '(&)',
      '(\\?)',
      `([${symbols}])`,
    ].join('|'),
    flags,
  );
const TOKEN = tokenOf('\\p{L}\\p{N}', '\\p{M}', '\\p{S}', 'gu');
/** The same for a text in lower case that has no sign but those on a keyboard: without a look at Unicode's tables. */
const KEYBOARD_TOKEN = tokenOf('a-z0-9', '', '$+<=>^`|~', 'g');
const KEYBOARD = /^[ -~]*$/;

/** The same with whole numbers among them, but for "75 per cent", which is one of them. */
const PLAIN_PARTS = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

const NOT_APPLICABLE_WORD: StatusToken = { kind: 'word', text: 'n/a' };
/** "n" and a slash, whatever stood between them and the "a". */
const isApart = (tokens: readonly StatusToken[]): boolean =>
  tokens.at(-1)?.kind === 'slash' && tokens.at(-2)?.text === 'n';

/** The meaningful parts of a status in order; none for a text of spaces and stray punctuation. */
export function statusTokens(text: string): StatusToken[] {
  if (PLAIN_PARTS.test(text) && !/cent/i.test(text)) {
    return text
      .toLowerCase()
      .split(' ')
      .map((part) => ({ kind: /^\d+$/.test(part) ? 'number' : 'word', text: part }));
  }
  const tokens: StatusToken[] = [];
  const level = smooth(text);
  const token = KEYBOARD.test(level) ? KEYBOARD_TOKEN : TOKEN;
  // Not matchAll, which makes the pattern anew for every text. A search that has found nothing more begins at the start again.
  for (let match = token.exec(level); match; match = token.exec(level)) {
    const [, number, word, slash, end, and, doubt, symbol] = match;
    const last = tokens.at(-1)?.kind;
    if (number) tokens.push({ kind: 'number', text: number });
    else if (word) {
      const bare = word.includes("'") ? word.replace(/^'+|(?<!')'+$/g, '') : word;
      if (bare === 'a' && isApart(tokens)) tokens.splice(-2, 2, NOT_APPLICABLE_WORD);
      else if (bare) tokens.push({ kind: /^\d+$/.test(bare) ? 'number' : 'word', text: bare });
    } else if (and) tokens.push({ kind: 'word', text: 'and' });
    else if (symbol) tokens.push({ kind: 'symbol', text: symbol });
    else if (doubt && last !== 'doubt') tokens.push({ kind: 'doubt', text: '?' });
    else if (slash && last && last !== 'slash' && last !== 'end') tokens.push({ kind: 'slash', text: '/' });
    else if (end && last && last !== 'end' && last !== 'slash') tokens.push({ kind: 'end', text: ',' });
  }
  while (tokens.at(-1)?.kind === 'end' || tokens.at(-1)?.kind === 'slash') tokens.pop();
  return tokens;
}

/**
 * The key of a status: "GREEN ", "green." and "Green" are the same. "" for a blank only: a lone "-" or "..." stays
 * what it is.
 */
export const levelStatus = (text: string): string =>
  PLAIN_WORDS.test(text) ? text.toLowerCase() : levelOf(text, statusTokens(text));

/** The same of a text whose tokens are known. */
export function levelOf(text: string, tokens: readonly StatusToken[]): string {
  if (tokens.length === 0) return smooth(text);
  let level = '';
  let previous: StatusToken['kind'] = 'slash';
  for (const { kind, text: part } of tokens) {
    const glued = previous === 'slash' || kind === 'slash' || kind === 'end' || kind === 'doubt';
    level += glued ? part : ` ${part}`;
    previous = kind;
  }
  return level;
}

/** True for a cell without anything that can be seen. */
export const isBlankText = (text: string): boolean => smooth(text) === '';

/** In fewer words a line break only makes a column narrow: "Not\nstarted". */
const FEW_WORDS = 2;
/** A line that ends with one of these goes on in the next. */
const GOES_ON =
  /^(?:an?|and|as|at|awaiting|be|been|being|by|cannot|due|for|from|good|has|have|if|in|is|limited|nearly|no|non|not|of|off|on|or|our|out|partially|partly|pending|significant|some|still|substantially|than|that|the|this|to|under|until|very|was|were|will|with|work|yet)$/;
/** A line that begins with one of these goes on from the one above: "On track / to be completed by May". */
const GOES_ON_FROM = /^(?:and|by|of|or|to|until)$/;

/** A line break ends a clause: "Complete / Cabinet adopted it in May". Not where a line goes on in the next. */
function linesAsClauses(text: string): string {
  const lines = text
    .toLowerCase()
    .split(/[\r\n]+/)
    .map((line) => line.trim().split(/\s+/));
  if (lines.reduce((sum, line) => sum + line.length, 0) <= FEW_WORDS) return text;
  return lines
    .map((line, at) => {
      const goesOn = GOES_ON.test(line.at(-1) ?? '') || GOES_ON_FROM.test(lines[at + 1]?.[0] ?? '');
      return `${line.join(' ')}${goesOn ? ' ' : ', '}`;
    })
    .join('');
}

function smooth(shown: string): string {
  if (PLAIN_WORDS.test(shown)) return shown.toLowerCase();
  const text = /[\r\n]/.test(shown) ? linesAsClauses(shown.trim()) : shown;
  const plain = toPlainMarks(text).replace(/ {2,}/g, ' ').trim();
  if (!/[\d/\\.]/.test(plain)) return plain;
  // The one slash is as good as the other, in "#N\\A" as well.
  return plain.replace(/\\/g, '/').replace(QUOTES, ' ').replace(PER_CENT, '%').replace(NOT_APPLICABLE, 'n/a');
}

function toPlainMarks(text: string): string {
  if (/^[\x20-\x5F\x61-\x7E]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(HYPHENS, '-')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, ' - ')
    .replace(/[\s\p{Cc}\p{Z}]+/gu, ' ');
}
