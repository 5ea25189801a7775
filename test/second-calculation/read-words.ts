/** What the words of a status say about the work: the lines of 2.7 over its clauses, and whether it says or only mentions them (2.9). */
import type { Clause, Piece } from './clauses';
import { clausesOf } from './clauses';
import { EVERYDAY, TURNERS, TURNERS_AFTER } from './method-words';
import type { Lifecycle, Verdict } from './plain-plan';
import { UNREAD } from './plain-plan';

/** What was found in some clauses. */
interface Found {
  readonly kinds: Set<string>;
  readonly choice: boolean;
}

const isPhrase = ({ kind }: Piece): boolean =>
  !['turner', 'hedge', 'colour', 'nothing', 'word'].includes(kind);

/** "Pending" is a phrase by itself, and turns what follows it. */
const isTurner = ({ kind, words }: Piece): boolean => kind === 'turner' || TURNERS.includes(words.join(' '));

/** A phrase of a clause as it counts there, with the words before and after it in mind. */
function countedAs(pieces: readonly Piece[], at: number): string {
  const piece = pieces[at];
  if (!piece) return '';
  const { kind, words } = piece;
  if (kind === 'percent') {
    const share = parseInt(words[0] ?? '', 10);
    return share === 100 ? 'done' : share === 0 ? 'waiting' : 'going';
  }
  if (kind === 'closing') return 'going, unsure';
  const turnedBefore = pieces.slice(0, at).some(isTurner);
  const next = pieces[at + 1];
  const turnedAfter = next !== undefined && TURNERS_AFTER.includes(next.words.join(' '));
  const hedged = pieces.some((one) => one.kind === 'hedge');
  const onTrackTo = pieces.slice(0, at).some((one) => one.kind === 'pace, good');
  if (['done', 'weak', 'going', 'going, unsure'].includes(kind)) {
    if (turnedBefore && onTrackTo) return '';
    if (turnedBefore || turnedAfter) return 'turned';
    if (kind === 'done' && hedged) return 'going';
  }
  if (kind === 'pace, good' && turnedBefore) return 'pace, bad';
  return kind;
}

function lookThrough(clauses: readonly Clause[], text: string): Found {
  const kinds = new Set<string>();
  for (const { pieces } of clauses) {
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at];
      if (piece && isPhrase(piece)) kinds.add(countedAs(pieces, at));
    }
  }
  kinds.delete('');
  return { kinds, choice: /\bor\b|\//.test(text) };
}

const LINES_OF_PACE: readonly (readonly [string, Verdict])[] = [
  ['pace, bad', { lifecycle: 'not-started', basis: 'assumed' }],
  ['pace, doubtful', { lifecycle: 'in-progress', basis: 'assumed' }],
  ['pace, good', { lifecycle: 'in-progress', basis: 'words' }],
];

/** The first line that fits decides. */
function decide({ kinds, choice }: Found): Verdict {
  const out = kinds.has('out');
  const done = kinds.has('done');
  const going = kinds.has('going') || kinds.has('going, unsure');
  const waiting = kinds.has('waiting') || kinds.has('waiting, unsure');
  const turned = kinds.has('turned');
  const pace = LINES_OF_PACE.find(([kind]) => kinds.has(kind));
  if (out && !done && !going) return { lifecycle: 'excluded', basis: 'words' };
  if (going) {
    const sure = kinds.has('going') && !done && !out && !turned && !(choice && waiting);
    return { lifecycle: 'in-progress', basis: sure ? 'words' : 'assumed' };
  }
  if (done && (waiting || turned || (choice && pace))) return { lifecycle: 'in-progress', basis: 'assumed' };
  if (done) return { lifecycle: 'completed', basis: out ? 'assumed' : 'words' };
  if (waiting || turned)
    return { lifecycle: 'not-started', basis: kinds.has('waiting') ? 'words' : 'assumed' };
  if (kinds.has('weak')) return { lifecycle: 'completed', basis: 'assumed' };
  return pace ? pace[1] : UNREAD;
}

const leftOver = ({ pieces }: Clause): number => pieces.filter(({ kind }) => kind === 'word').length;
const phraseWords = ({ pieces }: Clause): number =>
  pieces.filter(isPhrase).reduce((sum, { words }) => sum + words.length, 0);
const isStatusAlone = (clause: Clause): boolean => leftOver(clause) === 0 && clause.pieces.some(isPhrase);

const isEveryday = ({ pieces }: Clause): boolean =>
  pieces.filter(isPhrase).every(({ words }) => EVERYDAY.includes(words.join(' ')));

const RANK: readonly Lifecycle[] = ['completed', 'in-progress', 'not-started'];

/** What other clauses mention can lower what is said, never raise it. */
function lowered(said: Verdict, all: Verdict): Verdict {
  const from = RANK.indexOf(said.lifecycle);
  const to = RANK.indexOf(all.lifecycle);
  return from >= 0 && to > from ? { ...all, basis: 'assumed' } : said;
}

export function readWords(text: string): Verdict {
  const clauses = clausesOf(text);
  const first = clauses[0];
  const last = clauses[clauses.length - 1];
  if (!first || !last) return UNREAD;
  const all = decide(lookThrough(clauses, text));
  if (all.lifecycle === 'unknown') return UNREAD;
  let words = 0;
  let left = 0;
  for (const clause of clauses) {
    words += phraseWords(clause);
    left += leftOver(clause);
  }
  if (left === 0) return all;

  // A word parts less than a mark: from what stands before, and from what follows a word of every day.
  const saying: Clause[] = [];
  let onlyByWord = true;
  if (isStatusAlone(first)) {
    saying.push(first);
    onlyByWord = clauses[1]?.partedBy !== '' && isEveryday(first);
  }
  if (last !== first && isStatusAlone(last)) {
    saying.push(last);
    if (saying[0] !== first) onlyByWord = last.partedBy !== '';
  }
  if (saying.length > 0) {
    const said = lowered(decide(lookThrough(saying, '')), all);
    return onlyByWord && said.basis === 'words' ? { ...said, basis: 'assumed' } : said;
  }
  const [opening, following] = first.pieces;
  if (opening?.kind === 'out' && ['by', 'with', 'into', 'to', 'under'].includes(following?.words[0] ?? ''))
    return { lifecycle: 'excluded', basis: 'words' };
  if (left <= words && all.lifecycle !== 'excluded') return { ...all, basis: 'assumed' };
  return UNREAD;
}

/** True where the first or the last sentence of an update is only a done phrase (section 6, status-doubtful). */
export function saysDone(update: string): boolean {
  const sentences = update
    .split(/[.!\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  for (const sentence of [sentences[0], sentences[sentences.length - 1]]) {
    const clauses = clausesOf(sentence ?? '');
    const [only] = clauses;
    if (!only || clauses.length > 1 || !isStatusAlone(only)) continue;
    const phrases = only.pieces.filter(({ kind }) => kind !== 'nothing');
    if (phrases.every(({ kind }) => kind === 'done')) return true;
  }
  return false;
}
