/** Chooses the words that a list in the cells themselves can hold: commas part them, and Excel takes so many characters. */
import type { Lifecycle } from '../../model/terms';
import type { PlanWord } from './plan-words';

/** Characters of a list that is written out, commas and doubled quotation marks included. */
const LONGEST_LIST = 255;

const takes = (text: string): number => text.length + (text.match(/"/g)?.length ?? 0) + 1;

/** As the work goes on. */
const ORDER: readonly (Lifecycle | null)[] = ['not-started', 'in-progress', null, 'completed', 'excluded'];

export interface FittedWords {
  readonly words: readonly string[];
  readonly leftOut: readonly string[];
}

/** @param words commonest first: the rarest are left out where there is no room for all */
export function fitWords(words: readonly PlanWord[]): FittedWords {
  let room = LONGEST_LIST + 1;
  const isIn = (word: PlanWord): boolean => {
    if (word.text.includes(',') || takes(word.text) > room) return false;
    room -= takes(word.text);
    return true;
  };
  const fitting = words.filter(isIn);
  const place = ({ lifecycle }: PlanWord): number => ORDER.indexOf(lifecycle);
  return {
    words: fitting.toSorted((a, b) => place(a) - place(b)).map(({ text }) => text),
    leftOut: words.filter((word) => !fitting.includes(word)).map(({ text }) => text),
  };
}
