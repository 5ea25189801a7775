/** Applies turners and hedges clause by clause: from the matches of a status to the phrases that count. */
import type { StatusToken } from '../../model/status/status-text';
import { matchPhrases, type PhraseMatch } from './match-phrases';
import {
  ADJACENT_TURNERS,
  CLAUSE_END_WORDS,
  CLOSINGS,
  NEAR_HEDGES,
  NONE_OF,
  POSSIBLY,
  TURNS_NO_FORMS,
  WAITERS,
  type PhraseClass,
} from './vocabulary';

/** A phrase as it counts after turning and hedging. */
export interface CountedPhrase {
  readonly start: number;
  readonly end: number;
  class: PhraseClass;
  /** Was done, weak or going, and is waiting because a turner says so. */
  turned: boolean;
  /** Read with less certainty than its class has. */
  unsure: boolean;
  /** Was done, and is turned because it is still to be: beside a pace it says no more than when. */
  isDue?: boolean;
}

export interface Clause {
  /** First token, and the token after the last; the mark or word that ends it is in neither clause. */
  readonly start: number;
  end: number;
  /** What parts it from the clause before: a mark, a word ("and", "but"), or the beginning of the text. */
  readonly opensAfter: 'start' | 'mark' | 'word';
  readonly matches: PhraseMatch[];
  /** In the order of the text; those of class "aside" say nothing. */
  readonly counted: CountedPhrase[];
  /** Something is awaited that is no phrase of the table: "awaiting approval". */
  awaits: boolean;
  /** It has a word that is part of no phrase, turner or hedge, "yet" apart. */
  hasOthers: boolean;
}

const TURNABLE: ReadonlySet<PhraseClass> = new Set(['done', 'weak', 'going', 'going, unsure']);
const PACES: ReadonlySet<PhraseClass> = new Set(['pace, good', 'pace, doubtful', 'pace, bad']);
const HEDGED: ReadonlySet<PhraseClass> = new Set(['done', 'weak']);
const isPossible = (turner: PhraseMatch | null): boolean => POSSIBLY.turners.includes(turner?.text ?? '');
const saysDone = ({ counted }: Clause): boolean =>
  counted.some((phrase) => phrase.class === 'done' && !phrase.unsure);

export function readClauses(tokens: readonly StatusToken[]): Clause[] {
  const clauses = splitClauses(tokens);
  let isDone = false;
  for (const clause of clauses) {
    clause.awaits = turnClause(clause, isDone);
    hedgeClause(clause);
    isDone ||= saysDone(clause);
  }
  clauses.forEach((clause, index) => reachOver(clause, clauses[index - 1], clauses[index + 1]));
  return clauses;
}

const clauseAt = (start: number, opensAfter: Clause['opensAfter']): Clause => ({
  start,
  end: start,
  opensAfter,
  matches: [],
  counted: [],
  awaits: false,
  hasOthers: false,
});

function splitClauses(tokens: readonly StatusToken[]): Clause[] {
  const matches = matchPhrases(tokens);
  let clause = clauseAt(0, 'start');
  const clauses = [clause];
  let next = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const match = matches[next];
    if (match?.start === at) {
      clause.matches.push(match);
      next += 1;
      at = match.end;
      clause.end = at;
      continue;
    }
    at += 1;
    const byMark = token?.kind === 'end' || token?.kind === 'slash';
    if (byMark || CLAUSE_END_WORDS.includes(token?.text ?? '')) {
      clause = clauseAt(at, byMark ? 'mark' : 'word');
      clauses.push(clause);
      continue;
    }
    clause.end = at;
    if (token?.text !== 'yet') clause.hasOthers = true;
  }
  return clauses;
}

/** Fills `counted`; true where the clause awaits something that is no phrase. `isDone`: a clause before it says so. */
function turnClause(clause: Clause, isDone: boolean): boolean {
  let turner: PhraseMatch | null = null;
  let awaits = false;
  let onTrack = false;
  for (const match of clause.matches) {
    if (match.class !== null) {
      const mayClose =
        isPossible(turner) && POSSIBLY.closed.includes(match.text) && (isDone || saysDone(clause));
      const counted: CountedPhrase | null = isProposedClosing(match, turner, clause)
        ? closing(match)
        : turnPhrase(match, mayClose ? null : turner, onTrack);
      if (counted) {
        clause.counted.push(counted);
        onTrack ||= counted.class === 'pace, good';
      }
      if (onTrack) awaits = false;
    }
    if (match.turner === 'after') turnBefore(clause);
    // A negation holds for the rest of its clause; "not ... to be" stays one.
    else if (match.turner && turner?.turner !== 'negation') turner = match;
    if (WAITERS.includes(match.text)) awaits = true;
  }
  return awaits;
}

/** "Proposed for closure", "awaiting sign-off", "subject to approval": the work is done but for the word of somebody. */
const isProposedClosing = (match: PhraseMatch, turner: PhraseMatch | null, clause: Clause): boolean =>
  CLOSINGS.nouns.includes(match.text) &&
  (turner === null
    ? clause.matches.some(({ hedge, text }) => hedge && CLOSINGS.after.includes(text))
    : CLOSINGS.after.includes(turner.text));

const closing = ({ start, end }: PhraseMatch): CountedPhrase => ({
  start,
  end,
  class: 'going, unsure',
  turned: false,
  unsure: true,
});

/** Null for a phrase that, in this place, says nothing. */
function turnPhrase(match: PhraseMatch, turner: PhraseMatch | null, onTrack: boolean): CountedPhrase | null {
  const { start, end, form } = match;
  const own: CountedPhrase = { start, end, class: match.class ?? 'aside', turned: false, unsure: false };
  const reaches = turner && (!ADJACENT_TURNERS.includes(turner.text) || turner.end === start);
  const turned = match.turned || (reaches && !(form && turner.text === TURNS_NO_FORMS));
  if (!turned) return form ? { ...own, class: 'aside' } : own;
  if (TURNABLE.has(own.class)) {
    // "On track to be completed" speaks of pace alone; "on track, not complete" does not.
    const isToCome = !match.turned && turner?.turner !== 'negation';
    const isDue = isToCome && own.class === 'done';
    return onTrack && isToCome ? null : { ...own, class: 'waiting', turned: true, unsure: true, isDue };
  }
  if (own.class === 'pace, good') {
    const negated = turner?.turner === 'negation';
    return { ...own, class: negated ? 'pace, bad' : 'pace, doubtful', unsure: true };
  }
  if (PACES.has(own.class) && isPossible(turner)) return { ...own, class: 'pace, doubtful', unsure: true };
  // "Not delayed" and "not withdrawn" tell what is not so, not what is so.
  if (PACES.has(own.class) || own.class === 'out') return null;
  if (own.class === 'waiting, unsure' && NONE_OF.includes(turner?.text ?? '')) return null;
  return { ...own, unsure: true };
}

/** "Completed by May": the phrase nearest before it is turned. */
function turnBefore({ counted, matches }: Clause): void {
  const phrase = counted.at(-1);
  if (!phrase || !TURNABLE.has(phrase.class)) return;
  // "Being delivered by the parish" is going on, whoever does it.
  if (matches.some(({ text }) => text === 'being')) return;
  Object.assign(phrase, { class: 'waiting', turned: true, unsure: true, isDue: phrase.class === 'done' });
}

function hedgeClause(clause: Clause): void {
  if (!clause.matches.some(({ hedge }) => hedge)) return;
  const forms = new Set(clause.matches.filter(({ form }) => form).map(({ start }) => start));
  for (const phrase of clause.counted) {
    if (phrase.class === 'weak') phrase.unsure = true;
    if (HEDGED.has(phrase.class) || (phrase.class === 'aside' && forms.has(phrase.start)))
      phrase.class = 'going';
  }
}

/**
 * A clause that is only a hedge or a negation speaks of the clause beside it: "Complete (phase 1)", "Complete - no".
 * The clause before comes first. What it changes is unsure.
 */
function reachOver(clause: Clause, before: Clause | undefined, after: Clause | undefined): void {
  if (clause.counted.some((phrase) => phrase.class !== 'aside')) return;
  const hedges = clause.matches.some(({ hedge, text }) => hedge && !NEAR_HEDGES.includes(text));
  const negates =
    !clause.hasOthers &&
    clause.matches.length > 0 &&
    clause.matches.every(({ turner }) => turner === 'negation');
  if (!hedges && !negates) return;
  const reached: ReadonlySet<PhraseClass> = negates ? TURNABLE : HEDGED;
  const target = [before, after].find((other) => other?.counted.some((phrase) => reached.has(phrase.class)));
  for (const phrase of target?.counted ?? []) {
    if (!reached.has(phrase.class)) continue;
    Object.assign(phrase, negates ? { class: 'waiting', turned: true } : { class: 'going' }, {
      unsure: true,
    });
  }
}
