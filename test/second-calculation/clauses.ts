/** Cuts a status into clauses, and each clause into the words and phrases of the method (2.7). */
import type { PhraseClass } from './method-words';
import {
  CLOSING,
  CLOSING_AFTER,
  HEDGES,
  NUMBERED_HEDGES,
  PHRASES,
  SMALL,
  TURNERS,
  TURNERS_AFTER,
} from './method-words';

type PieceKind = PhraseClass | 'turner' | 'hedge' | 'closing' | 'colour' | 'percent' | 'nothing' | 'word';

export interface Piece {
  readonly kind: PieceKind;
  readonly words: readonly string[];
}

export interface Clause {
  readonly pieces: readonly Piece[];
  /** How it is parted from the clause before it. */
  readonly partedBy: string;
}

const COLOURS = ['blue', 'green', 'amber', 'yellow', 'orange', 'red'];
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const wordsOf = (text: string): string[] => text.toLowerCase().split(' ');

/** Everything that is looked for, the longest first. */
function lookedFor(): { kind: PieceKind; words: string[] }[] {
  const all: { kind: PieceKind; words: string[] }[] = [];
  for (const [kind, phrase] of PHRASES) all.push({ kind, words: wordsOf(phrase) });
  for (const opening of CLOSING_AFTER) {
    for (const close of CLOSING) all.push({ kind: 'closing', words: wordsOf(`${opening} ${close}`) });
  }
  for (const turner of TURNERS) all.push({ kind: 'turner', words: wordsOf(turner) });
  for (const hedge of HEDGES) all.push({ kind: 'hedge', words: wordsOf(hedge) });
  for (const hedge of NUMBERED_HEDGES) all.push({ kind: 'hedge', words: [hedge, '<number>'] });
  for (const colour of COLOURS) all.push({ kind: 'colour', words: [colour] });
  return all.sort((one, other) => other.words.length - one.words.length);
}
const LOOKED_FOR = lookedFor();

const isNumber = (word: string | undefined): boolean => /^\d+$/.test(word ?? '');
const isPercent = (word: string | undefined): boolean => /^\d+%$/.test(word ?? '');

function sameWords(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  for (let index = 0; index < phrase.length; index++) {
    const wanted = phrase[index];
    const word = words[at + index];
    if (wanted === '<number>' ? !isNumber(word) : word !== wanted) return false;
  }
  return true;
}

function pieceAt(words: readonly string[], at: number): Piece {
  const word = words[at] ?? '';
  if (isShareAfter(words, at)) return { kind: 'percent', words: [words[at + 1] ?? '', word] };
  if (isPercent(word)) {
    const isShare = ['complete', 'completed'].includes(words[at + 1] ?? '');
    return isShare
      ? { kind: 'percent', words: words.slice(at, at + 2) }
      : { kind: 'nothing', words: words.slice(at, at + 1) };
  }
  for (const { kind, words: phrase } of LOOKED_FOR) {
    if (sameWords(words, at, phrase)) return { kind, words: phrase };
  }
  if (word.endsWith("n't")) return { kind: 'turner', words: [word] };
  const saysNothing =
    SMALL.includes(word) || TURNERS_AFTER.includes(word) || MONTHS.includes(word) || /^[\d./]+$/.test(word);
  return { kind: saysNothing ? 'nothing' : 'word', words: [word] };
}

/** "New" is a status only where nothing else is said (2.9). */
const withoutNew = (pieces: readonly Piece[]): Piece[] => {
  const others = pieces.some(({ kind }) => kind === 'word');
  return pieces.map((piece) =>
    others && piece.words[0] === 'new' ? { kind: 'word', words: ['new'] } : piece,
  );
};

/** "Complete 75%" is a share as "75% complete" is. */
const isShareAfter = (words: readonly string[], at: number): boolean =>
  words[at] === 'complete' && isPercent(words[at + 1]);

function piecesOf(words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < words.length) {
    const piece = pieceAt(words, at);
    pieces.push(piece);
    at += piece.words.length;
  }
  return withoutNew(pieces);
}

/** Points and strokes inside numbers, dates and "n/a" end no clause; a dash ends one only between spaces. */
export function clausesOf(text: string): Clause[] {
  const marked = text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/ [-–—] /g, ' | ')
    .replace(/[-–—]/g, ' ')
    .replace(/([✓✔✅☑])/gu, ' $1 ')
    .replace(/[,;:()]|\.(?!\d)|\/(?![\da])/g, ' | ')
    .replace(/(?<!n)\/(?=a)/g, ' | ')
    .replace(/(?<!\ball) (but|and) /g, ' |$1 ');
  const clauses: Clause[] = [];
  let words: string[] = [];
  let partedBy = '';
  const close = (): void => {
    if (words.length > 0) clauses.push({ pieces: piecesOf(words), partedBy });
    words = [];
  };
  for (const word of marked.split(/\s+/).filter((one) => one !== '')) {
    if (!word.startsWith('|')) words.push(word);
    else {
      const before = words.length > 0 || clauses.length === 0;
      close();
      // "Complete, and ..." is parted by the comma as well.
      partedBy = before ? word.slice(1) : '';
    }
  }
  close();
  return clauses;
}
