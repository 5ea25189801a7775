/** Reads what the words of a status say about the work (2.7): eight rules over the phrases that count, first one wins. */
import type { Lifecycle } from '../../model/terms';
import { statusTokens, type StatusToken } from '../../model/status/status-text';
import { coverText, type Coverage } from './coverage';
import { readClauses, type CountedPhrase } from './read-clauses';
import { lifecycleOfPercent } from './percent-complete';
import { ALTERNATIVE_WORD, PERCENT_WORDS, PHRASE_TABLE, type PhraseClass } from './vocabulary';

/** The rules of 2.7, in the order in which they are tried. */
type WordRule = 'out' | 'going' | 'done-and-waiting' | 'done' | 'waiting' | 'weak' | 'pace' | 'nothing';

export interface WordReading {
  readonly lifecycle: Lifecycle;
  readonly basis: 'words' | 'assumed' | 'unread';
  readonly rule: WordRule;
  /** 0 to 100 where the words give a % complete ("75% complete"); else null. */
  readonly percent: number | null;
  /** Whether the text says a status or only mentions one (2.9). */
  readonly coverage: Coverage;
}

/** Any text whatsoever has exactly one reading, which depends on its level alone. Linear in the length of the text. */
export const readWords = (text: string): WordReading => readTokens(statusTokens(text));

/** The same of a text whose tokens are known. */
export function readTokens(tokens: readonly StatusToken[]): WordReading {
  const { phrases: found, awaits, coverage: covered } = coverText(tokens, readClauses(tokens));
  const { phrases, percent, bare } = readPercents(tokens, found);
  const coverage: Coverage = bare ? { ...covered, how: 'says' } : covered;
  if (phrases.length === 0) return { ...NOTHING, percent, coverage };
  const reading = applyRules(phrases, awaits, alternatives(tokens, phrases));
  const doubted = tokens.some(({ kind }) => kind === 'doubt');
  const isPlain = coverage.how === 'says' && !doubted && !bare;
  return { ...reading, basis: isPlain ? reading.basis : 'assumed', percent, coverage };
}

type Ruling = Omit<WordReading, 'percent' | 'coverage'>;
const NOTHING: Ruling = { lifecycle: 'unknown', basis: 'unread', rule: 'nothing' };

function applyRules(found: readonly CountedPhrase[], awaits: boolean, alternative: Alternatives): Ruling {
  // "On track - to be completed by May": the second half says when. Beside what is done it says that all is not (rule 3).
  const saysPace =
    found.some((phrase) => phrase.class.startsWith('pace')) &&
    !found.some((phrase) => phrase.class === 'done');
  const phrases = found.filter(({ isDue }) => !(saysPace && isDue));
  const has = (wanted: PhraseClass): boolean => phrases.some((phrase) => phrase.class === wanted);
  const sure = (wanted: PhraseClass): boolean =>
    phrases.some((phrase) => phrase.class === wanted && !phrase.unsure);
  const rule = (name: WordRule, lifecycle: Lifecycle, isSure: boolean): Ruling => ({
    lifecycle,
    basis: isSure ? 'words' : 'assumed',
    rule: name,
  });
  const turned = phrases.some((phrase) => phrase.turned);
  const waiting = has('waiting') || has('waiting, unsure') || awaits;

  if (has('out') && !has('done') && !has('going') && !has('going, unsure'))
    return rule('out', 'excluded', true);
  if (has('going') || has('going, unsure')) {
    const doubt = has('done') || has('out') || turned || alternative.goingOrWaiting;
    return rule('going', 'in-progress', sure('going') && !doubt);
  }
  if (has('done') && (waiting || alternative.doneOrPace))
    return rule('done-and-waiting', 'in-progress', false);
  if (has('done')) return rule('done', 'completed', sure('done') && !has('out'));
  if (has('waiting') || has('waiting, unsure')) return rule('waiting', 'not-started', sure('waiting'));
  if (has('weak')) return rule('weak', 'completed', false);
  for (const row of PACE_ROWS) {
    if (has(row.class)) return rule('pace', row.lifecycle, row.basis === 'words' && sure(row.class));
  }
  return NOTHING;
}

/** Worst first: of two paces the worse one counts. */
const PACE_ROWS = PHRASE_TABLE.filter((row) => row.class.startsWith('pace')).reverse();

interface Alternatives {
  /** "Completed or on track", "Complete/delayed". */
  readonly doneOrPace: boolean;
  /** "Not started/In progress": a template's choice that nobody has made. */
  readonly goingOrWaiting: boolean;
}

/** Neighbouring phrases with "or" or a slash between them. */
function alternatives(tokens: readonly StatusToken[], phrases: readonly CountedPhrase[]): Alternatives {
  let doneOrPace = false;
  let goingOrWaiting = false;
  phrases.forEach((left, index) => {
    const right = phrases[index + 1];
    if (!right) return;
    const between = tokens.slice(left.end, right.start);
    if (!between.some(({ kind, text }) => kind === 'slash' || text === ALTERNATIVE_WORD)) return;
    const pair = [left.class, right.class];
    if (pair.includes('done') && pair.some((name) => name.startsWith('pace'))) doneOrPace = true;
    if (pair.includes('going') && pair.some((name) => name.startsWith('waiting'))) goingOrWaiting = true;
  });
  return { doneOrPace, goingOrWaiting };
}

const CLASS_OF_LIFECYCLE: Partial<Record<Lifecycle, PhraseClass>> = {
  completed: 'done',
  'in-progress': 'going',
  'not-started': 'waiting',
};

/** Pieces of a bar that shows a percentage. */
const BLOCK = /^[\u2580-\u259F\u25A0-\u25A1\u25AA-\u25AB\u25B0-\u25B1\u25CF\u25CB]$/u;

const PER_CENT = /^\d+(?:\.\d+)?%$/;

/** "50% - draft written": how far it is, and then what was done. */
export const opensWithPercent = (tokens: readonly StatusToken[]): boolean =>
  tokens.length > 2 && PER_CENT.test(tokens[0]?.text ?? '') && tokens[1]?.kind === 'end';

/** "75% complete", "Complete: 75%", or "75%" and nothing else; a turned one stays turned ("not 100% complete"). */
function readPercents(tokens: readonly StatusToken[], found: readonly CountedPhrase[]) {
  let percent: number | null = null;
  // A bar drawn of blocks, and the figure beside it.
  const bare = tokens.filter(({ text }) => !BLOCK.test(text)).length === 1;
  const leads = opensWithPercent(tokens);
  const phrases = found.map((phrase) => ({ ...phrase }));
  const startingAt = new Map(phrases.map((phrase) => [phrase.start, phrase]));
  tokens.forEach(({ text }, at) => {
    const value = PER_CENT.test(text) ? Number(text.slice(0, -1)) : null;
    if (value === null || value > 100) return;
    const named = wordBeside(tokens, at);
    if (named === null && !bare && !(leads && at === 0)) return;
    percent ??= value;
    const meant = CLASS_OF_LIFECYCLE[lifecycleOfPercent(value)];
    const phrase = named === null ? undefined : startingAt.get(named);
    if (phrase?.turned || !meant) return;
    if (phrase) phrase.class = meant;
    else phrases.push({ start: at, end: at + 1, class: meant, turned: false, unsure: false });
  });
  return { phrases, percent, bare: (bare || leads) && percent !== null };
}

const COMES_BEFORE: ReadonlySet<string | undefined> = new Set(['complete', 'completion']);

/** Index of the word that makes a percentage a % complete; null where there is none. */
function wordBeside(tokens: readonly StatusToken[], at: number): number | null {
  if (PERCENT_WORDS.includes(tokens[at + 1]?.text ?? '')) return at + 1;
  const before = tokens[at - 1]?.kind === 'end' ? at - 2 : at - 1;
  return COMES_BEFORE.has(tokens[before]?.text) ? before : null;
}
