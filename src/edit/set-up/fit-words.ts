/** Chooses the words that a list in the cells themselves can hold: commas part them, and Excel takes so many characters. */
import type { Lifecycle, Rating } from '../../model/terms';
import type { PlanWord } from './plan-words';

/** Characters of a list that is written out, commas and doubled quotation marks included. */
const LONGEST_LIST = 255;

const takes = (text: string): number => text.length + (text.match(/"/g)?.length ?? 0) + 1;

const ORDER: readonly (Lifecycle | null)[] = ['not-started', 'in-progress', null, 'completed', 'excluded'];
const COLOURS: readonly Rating[] = ['red', 'amber', 'green', 'blue', 'none'];

/** As the work goes on; colours from the worst to the best. */
export const inOrder = <Word extends Pick<PlanWord, 'lifecycle' | 'rating' | 'isColour'>>(
  words: readonly Word[],
): Word[] => {
  const place = ({ lifecycle, rating, isColour }: Word): number =>
    isColour ? ORDER.length + COLOURS.indexOf(rating) : ORDER.indexOf(lifecycle);
  return words.toSorted((one, other) => place(one) - place(other));
};

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
  return {
    words: inOrder(fitting).map(({ text }) => text),
    leftOut: words.filter((word) => !fitting.includes(word)).map(({ text }) => text),
  };
}
