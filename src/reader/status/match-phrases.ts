/** Finds the phrases, turners and hedges of a status: whole words, longest first, not overlapping, in linear time. */
import type { StatusToken } from '../../model/status/status-text';
import {
  BETWEEN,
  DIRECT_HEDGES,
  EARLY,
  HEDGES,
  INFINITIVE,
  LEADING_HEDGES,
  NEAR_HEDGES,
  NEGATION_ENDING,
  NEGATION_PREFIX,
  NUMBERED_HEDGES,
  PHRASE_FORMS,
  PHRASE_TABLE,
  TURNERS,
  type PhraseClass,
} from './vocabulary';

export interface PhraseMatch {
  /** First token, and the token after the last. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null for turners and hedges alone. */
  readonly class: PhraseClass | null;
  /** A noun or infinitive: counts only where turned or hedged. */
  readonly form: boolean;
  readonly turner: 'negation' | 'future' | 'after' | null;
  readonly hedge: boolean;
  /** Turned by its own first letters: "unfinished". */
  readonly turned: boolean;
}

interface Entry extends Omit<PhraseMatch, 'start' | 'end' | 'turned'> {
  readonly words: readonly string[];
}

const BLANK = { class: null, form: false, turner: null, hedge: false } as const;

/** Entries by first word. One phrase can be both: "pending" waits and turns. */
const ENTRIES: ReadonlyMap<string | undefined, readonly Entry[]> = buildEntries();

function buildEntries(): Map<string | undefined, Entry[]> {
  const byText = new Map<string, Entry>();
  const add = (text: string, part: Partial<Entry>): void => {
    byText.set(text, { ...(byText.get(text) ?? BLANK), ...part, text, words: text.split(' ') });
  };
  for (const row of PHRASE_TABLE) for (const text of row.phrases) add(text, { class: row.class });
  for (const row of PHRASE_FORMS) for (const text of row.phrases) add(text, { class: row.class, form: true });
  for (const turner of ['negation', 'future', 'after'] as const) {
    for (const text of TURNERS[turner]) add(text, { turner });
  }
  for (const text of [...HEDGES, ...NEAR_HEDGES]) add(text, { hedge: true });
  const byFirst = new Map<string | undefined, Entry[]>();
  for (const entry of byText.values()) {
    const [first] = entry.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  return byFirst;
}

const standsAt = ({ words }: Entry, tokens: readonly StatusToken[], start: number): boolean =>
  words.every((word, offset) => tokens[start + offset]?.text === word);

/** False where no phrase that counts stands in a text, turned or not, and no per cent: it has no reading. */
export const mayHoldStatus = (tokens: readonly StatusToken[]): boolean =>
  tokens.some(
    ({ text }, start) =>
      text.startsWith(NEGATION_PREFIX) ||
      text.endsWith('%') ||
      ENTRIES.get(text)?.some((entry) => entry.class !== null && standsAt(entry, tokens, start)),
  );

/** In the order of the text. */
export function matchPhrases(tokens: readonly StatusToken[]): PhraseMatch[] {
  const candidates: PhraseMatch[] = [];
  tokens.forEach((token, start) => {
    for (const entry of ENTRIES.get(token.text) ?? []) {
      if (standsAt(entry, tokens, start)) {
        candidates.push({ ...entry, start, end: start + entry.words.length, turned: false });
      }
    }
    const special = matchSpecial(tokens, start);
    if (special) candidates.push(special);
  });
  return withoutOverlaps(candidates, tokens.length);
}

/** What no list of phrases can hold: phase n, n of m, isn't, unfinished, to complete. */
function matchSpecial(tokens: readonly StatusToken[], start: number): PhraseMatch | null {
  const token = tokens[start];
  const next = tokens[start + 1];
  if (!token) return null;
  const match = (length: number, part: Partial<PhraseMatch>): PhraseMatch => ({
    start,
    end: start + length,
    text: token.text,
    turned: false,
    ...BLANK,
    ...part,
  });
  if (token.kind === 'number') {
    const length = lengthOfShare(tokens, start);
    return length ? match(length, { hedge: true }) : null;
  }
  if (next && STAGE_NAME.test(next.text) && isNumberedHedge(token.text, tokens[beyond(tokens, start + 2)]))
    return match(Math.max(2, beyond(tokens, start + 2) - start), { hedge: true });
  if (DIRECT_HEDGES.includes(token.text) && opensHedged(tokens, beyond(tokens, start + 1)))
    return match(beyond(tokens, start + 1) - start, { hedge: true });
  if (EARLY.includes(token.text) && next && NUMBERED_HEDGES.includes(next.text))
    return match(2, { hedge: true });
  if (token.text.endsWith(NEGATION_ENDING)) return match(1, { turner: 'negation' });
  if (token.text === INFINITIVE.word && INFINITIVE.before.includes(next?.text ?? ''))
    return match(1, { turner: 'future' });
  if (token.text.startsWith(NEGATION_PREFIX) && !ENTRIES.has(token.text)) {
    const rest = token.text.slice(NEGATION_PREFIX.length);
    const base = ENTRIES.get(rest)?.find(
      ({ words, class: own }) => words.length === 1 && own && UNDONE.has(own),
    );
    if (base) return match(1, { class: base.class, turned: true });
  }
  return null;
}

/** What a stage is called: "phase 1a", "stage ii", "phase b". */
const STAGE_NAME = /^(?:\d.*|[ivx]{1,4}|[a-z]|one|two|three|four)$/;
/** What "un" before it takes back. */
const UNDONE: ReadonlySet<PhraseClass> = new Set(['done', 'going', 'weak']);

const MOST_BETWEEN = 3;
/** The place behind the few words that may stand between what takes back and what it takes back. */
function beyond(tokens: readonly StatusToken[], start: number): number {
  let at = start;
  while (at < start + MOST_BETWEEN && BETWEEN.includes(tokens[at]?.text ?? '')) at++;
  return at;
}

const opensDone = (token: StatusToken | undefined): boolean =>
  ENTRIES.get(token?.text)?.some((entry) => entry.class === 'done') ?? false;
const opensHedged = (tokens: readonly StatusToken[], start: number): boolean =>
  ENTRIES.get(tokens[start]?.text)?.some(
    (entry) => (entry.class === 'done' || entry.class === 'weak') && standsAt(entry, tokens, start),
  ) ?? false;
const isNumberedHedge = (word: string, after: StatusToken | undefined): boolean =>
  NUMBERED_HEDGES.includes(word) || (LEADING_HEDGES.includes(word) && opensDone(after));

const FRACTION = /^(\d{1,4})\/(\d{1,4}) (\S+)/;
const SHARE = /^(\d{1,6}) (out )?of (\d{1,6})(?: |$)/;

/** "3 of 5" and "3 out of 5", and "3/5" before a done phrase: less than all. Length in tokens; 0 where there is none. */
function lengthOfShare(tokens: readonly StatusToken[], start: number): number {
  const ahead = tokens
    .slice(start, start + 4)
    .map(({ text }) => text)
    .join(' ');
  const [, part, whole, next] = FRACTION.exec(ahead) ?? [];
  if (ENTRIES.get(next)?.some((entry) => entry.class === 'done')) return Number(part) < Number(whole) ? 1 : 0;
  const [, some, out, all] = SHARE.exec(ahead) ?? [];
  if (Number(some) < Number(all)) return out === undefined ? 3 : 4;
  return 0;
}

const lengthOf = ({ start, end }: PhraseMatch): number => end - start;

function withoutOverlaps(candidates: PhraseMatch[], tokenCount: number): PhraseMatch[] {
  const taken = new Uint8Array(tokenCount);
  // Of two that are as long the first one counts.
  const longestFirst = candidates.sort((a, b) => lengthOf(b) - lengthOf(a));
  const kept = longestFirst.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
