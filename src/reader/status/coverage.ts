/** Whether a text says a status or only mentions one (2.9): what is left of it when all that speaks of status is taken away. */
import { isColourWord, ratingOfColourWord } from '../../model/status/colours';
import type { StatusToken } from '../../model/status/status-text';
import type { Clause, CountedPhrase } from './read-clauses';
import type { PhraseClass } from './vocabulary';
import {
  AFTER_OUT,
  AFTER_PLAIN_OUT,
  ALONE,
  DATE_WORD,
  EVERYDAY,
  ITSELF,
  LEFT_OVER,
  REFERENCE_WORD,
  SMALL_WORDS,
} from './small-words';

export interface Coverage {
  /**
   * `says`: nothing is left, or its first or last clause is a status and nothing else, or an out phrase opens it.
   * `nearly`: no more words are left than its phrases have, or the clause that says it follows "and" or "but".
   * `mentions`: more is left. `nothing`: it has no phrase at all.
   */
  readonly how: 'says' | 'nearly' | 'mentions' | 'nothing';
  /** Words of the phrases that count. */
  readonly said: number;
  /** The words that are left. */
  readonly left: readonly string[];
}

export interface Covered {
  readonly coverage: Coverage;
  /** The phrases that bear on what the text says. */
  readonly phrases: readonly CountedPhrase[];
  readonly awaits: boolean;
}

interface Weighed {
  readonly clause: Clause;
  readonly said: number;
  readonly left: readonly string[];
  readonly phrases: readonly CountedPhrase[];
  /** No phrase and nothing left: a date, a reference, a colour. */
  readonly blank: boolean;
}

/** What can stand beside a status without changing it: marks, numbers, dates, references, colours, small words. */
const isNeutral = ({ kind, text }: StatusToken): boolean =>
  kind !== 'word' ||
  SMALL_WORDS.has(text) ||
  DATE_WORD.test(text) ||
  REFERENCE_WORD.test(text) ||
  isColourWord(text);

function weigh(tokens: readonly StatusToken[], clause: Clause): Weighed {
  const covered = new Set<number>();
  const asides = new Set(clause.counted.filter((one) => one.class === 'aside').map(({ start }) => start));
  for (const match of clause.matches) {
    // A noun that nothing turns is a word like any other: "Late start".
    if (match.form && asides.has(match.start)) continue;
    for (let at = match.start; at < match.end; at += 1) covered.add(at);
  }
  const words = tokens.slice(clause.start, clause.end).flatMap((token, offset) => {
    const isPhrase = covered.has(clause.start + offset);
    return isPhrase || !isNeutral(token) ? [{ text: token.text, isPhrase }] : [];
  });
  // "Action is now complete" says no more than "Complete".
  if (ITSELF.has(words[0]?.text) && words.slice(1).every(({ isPhrase }) => isPhrase)) words.shift();
  const left = words.flatMap(({ text, isPhrase }) => (isPhrase ? [] : text));
  let phrases = clause.counted.filter((phrase) => phrase.class !== 'aside');
  if (left.length > 0) {
    const isAlone = ({ start }: CountedPhrase): boolean => ALONE.has(tokens[start]?.text);
    for (const phrase of phrases.filter(isAlone)) left.push(textOf(tokens, phrase));
    phrases = phrases.filter((phrase) => !isAlone(phrase));
  }
  const said = wordsOf(phrases);
  return { clause, said, left, phrases, blank: left.length === 0 && covered.size === 0 };
}

const wordsOf = (phrases: readonly CountedPhrase[]): number =>
  phrases.reduce((sum, { start, end }) => sum + (end - start), 0);

const textOf = (tokens: readonly StatusToken[], { start, end }: CountedPhrase): string =>
  tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');

const isPace = (phrase: CountedPhrase): boolean => phrase.class.startsWith('pace');
const isOtherThanBlue = ({ text }: StatusToken): boolean =>
  isColourWord(text) && ratingOfColourWord(text) !== 'blue';

/**
 * "On track - plan in place", "Green - plan in place", "Delayed with mitigation in place": what is there is named, and how far the
 * work is, the pace or the colour says. Nothing of this is so of "Overdue - closed", which names nothing, nor of "Delayed -
 * website now live" and "Green - website live", since what is live was the work.
 */
function withoutNamed(tokens: readonly StatusToken[], weighed: readonly Weighed[]): readonly Weighed[] {
  const speaks = weighed.filter(
    ({ clause, said, left, phrases, blank }) =>
      (left.length <= said && phrases.some(isPace)) ||
      (blank && tokens.slice(clause.start, clause.end).some(isOtherThanBlue)),
  );
  return weighed.map((one) => {
    const isNamed = speaks.some((other) => other !== one) || one.phrases.some(isPace);
    if (one.left.length === 0 || !isNamed) return one;
    const phrases = one.phrases.filter(
      (phrase) => phrase.class !== 'weak' || textOf(tokens, phrase) !== 'in place',
    );
    return { ...one, phrases, said: wordsOf(phrases) };
  });
}

const isWhole = ({ said, left }: Weighed): boolean => said > 0 && left.length === 0;

/** "Superseded by action 4.2": an out phrase first of all, and how it came to be. */
function opensOut(tokens: readonly StatusToken[], { clause, phrases }: Weighed): boolean {
  const [first] = phrases;
  return (
    first?.class === 'out' &&
    tokens.slice(clause.start, first.start).every(isNeutral) &&
    (AFTER_OUT.has(tokens[first.end]?.text) ||
      (AFTER_PLAIN_OUT.has(tokens[first.end]?.text) && !isEveryday(tokens, first)))
  );
}

const isEveryday = (tokens: readonly StatusToken[], phrase: CountedPhrase): boolean =>
  EVERYDAY.has(textOf(tokens, phrase));

/** What a clause that only mentions it takes away from what another says. */
const LOWERS: ReadonlySet<PhraseClass> = new Set(['waiting', 'waiting, unsure', 'going', 'going, unsure']);

/** Phrases of a clause that only mentions them: they never raise what is said elsewhere, and lower it where they are plain. */
function lowering(tokens: readonly StatusToken[], { clause, phrases }: Weighed): CountedPhrase[] {
  return phrases.filter(
    (phrase) =>
      phrase.turned ||
      (LOWERS.has(phrase.class) && !isEveryday(tokens, phrase)) ||
      (phrase.end === clause.end && saysWhatIsLeft(tokens, clause, phrase)),
  );
}

const saysWhatIsLeft = (tokens: readonly StatusToken[], { start }: Clause, phrase: CountedPhrase): boolean =>
  textOf(tokens, phrase) === LEFT_OVER.word &&
  tokens.slice(start, phrase.start).some(({ text }) => LEFT_OVER.counts.test(text));

/** Weighs the clauses of a text. Linear in its length. */
export function coverText(tokens: readonly StatusToken[], clauses: readonly Clause[]): Covered {
  const weighed = withoutNamed(
    tokens,
    clauses.map((clause) => weigh(tokens, clause)),
  );
  const said = weighed.reduce((sum, one) => sum + one.said, 0);
  const left = weighed.flatMap((one) => one.left);
  const cover = (how: Coverage['how'], phrases: readonly CountedPhrase[]): Covered => ({
    coverage: { how, said, left },
    phrases,
    awaits: how !== 'mentions' && clauses.some(({ awaits }) => awaits),
  });
  if (said === 0) return cover('nothing', []);
  const all = weighed.flatMap(({ phrases }) => phrases);
  if (left.length === 0) return cover('says', all);
  const spoken = weighed.filter(({ blank }) => !blank);
  const [first] = spoken;
  const last = spoken.at(-1);
  const byFirst = first !== undefined && isWhole(first);
  const byLast = last !== undefined && isWhole(last);
  const byOut = first !== undefined && opensOut(tokens, first);
  if (byFirst || byLast || byOut) {
    const counts = (one: Weighed): boolean => one.left.length <= one.said || (byOut && one === first);
    const phrases = spoken.flatMap((one) => (counts(one) ? one.phrases : lowering(tokens, one)));
    // "The report was written and delivered", "Met and agreed": a word parts less than a mark.
    const loose = byFirst
      ? spoken[1]?.clause.opensAfter === 'word' && first.phrases.every((one) => isEveryday(tokens, one))
      : last?.clause.opensAfter === 'word';
    return cover(loose && !byOut ? 'nearly' : 'says', phrases);
  }
  if (left.length > said) return cover('mentions', []);
  // What is out has to be said in full: "Post removed" is no action withdrawn.
  const rest = all.filter((phrase) => phrase.class !== 'out');
  return rest.length > 0 ? cover('nearly', rest) : cover('mentions', []);
}
