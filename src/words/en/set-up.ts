/** What is said where a plan is set up: what would change, what stays as it is and why, and what has been done. */
import type { Tally } from '../../measure/tally';
import { formatCount, progressedShare } from '../format';
import { capitalise, countOf, isOrAre, listOf, quote } from './phrases';

/** A part of what is set up. */
type Part = 'lists' | 'colours' | 'key';

export const SET_UP_WORDS = {
  changes: 'What will change',
  trying: 'Trying it out …',
  nothingElse: 'Nothing else is touched: no cell of the plan is changed.',
  parts: {
    lists: 'Drop-downs in the status cells',
    colours: 'Colours for the words',
    key: 'A sheet that says what each status counts as',
  } satisfies Readonly<Record<Part, string>>,
  keyName: (name: string) => `The new sheet ${quote(name, 31)} would say:`,
  do: 'Set it up',
  close: 'Close',
  none: 'Choose something to set up.',
  nothing: 'There is nothing to set up in this plan.',
  cannot: 'Read again with this, there would be no plan any more.',
  readOnly: 'This workbook cannot be changed here, so this only shows what would be done.',
} as const;

const MOST_PLACES = 4;

/** "'Action plan' H5:H66", and not more places than can be read. */
export function placesText(sheet: string, addresses: readonly string[]): string {
  const more = addresses.length - MOST_PLACES;
  const shown = addresses.slice(0, MOST_PLACES);
  const last = more > 0 ? [`${countOf(more, 'other range')}`] : [];
  return `${quote(sheet, 31)} ${listOf([...shown, ...last])}`;
}

export const listLine = (places: string, words: readonly string[]): string =>
  `${places}: ${words.join(', ')}`;
export const LIST_HINT =
  'Anything else can still be typed, after a question, and what stands there stays as it is.';

const quoted = (words: readonly string[]): string => listOf(words.map((word) => quote(word, 40)));

/** What stays as it is, each as a sentence. */
export const SET_UP_NOTES = {
  keptLists: (places: readonly string[]) =>
    `Left as ${places.length === 1 ? 'it is' : 'they are'}, with a drop-down or another validation already: ${places.join('; ')}.`,
  leftOut: (words: readonly string[]) =>
    `Not offered: ${quoted(words)}. A list in a cell holds no commas, and 255 characters.`,
  byHand: (words: readonly { readonly word: string; readonly cells: number }[]) =>
    `Coloured by hand already, so a rule would show nothing new: ${listOf(words.map(({ word, cells }) => `${quote(word, 40)} (${countOf(cells, 'cell')})`))}. Go on colouring these by hand.`,
  ruled: (words: readonly string[]) => `A rule is there already for ${quoted(words)}.`,
  plain: (words: readonly string[]) =>
    `No colour for ${quoted(words)}: the plan gives none, and one would say more than the word does.`,
  unknownRules: (places: readonly string[]) =>
    `Excel does not say what the conditional formats there do, so none is added: ${places.join('; ')}.`,
  colours:
    'Conditional formats that are there stay, and come first. What counts is the word, not its colour.',
  locked: (sheets: readonly string[]) =>
    `Protected, so nothing is put there: ${quoted(sheets)}. Take the protection off first.`,
  hasKey: 'The plan has a key already: it is left as it is.',
} as const;

/** Why there is no drop-down and no colour. */
export const NO_WORDS = {
  fills:
    'The plan says how far its actions are by the colour of cells alone: it has no words that a drop-down could offer, or a rule could colour.',
  percent: 'The plan says how far its actions are in per cent: there is nothing to choose from a list.',
  nothing: 'The plan has no status that can be read: there are no words to offer or to colour.',
} as const;

/** @param settled actions that are assumed now, and rest on the plan's key or list then */
export function sameSentence(share: string, settled: number): string {
  const same = `Read again with this, it is the same plan with the same figures: ${share} completed or progressed.`;
  return settled === 0
    ? same
    : `${same} ${capitalise(countOf(settled, 'reading'))} that ${isOrAre(settled)} assumed now ${settled === 1 ? 'rests' : 'rest'} on what the plan says itself.`;
}

/** Before anything is written. */
export function movesSentence(differs: number, before: Tally, after: Tally): string {
  const [from, to] = [progressedShare(before), progressedShare(after)];
  const figures =
    from === to
      ? `completed or progressed would stay at ${from}`
      : `completed or progressed would go from ${from} to ${to}`;
  return `Read again with this, ${formatCount(differs)} of what the plan says would be read otherwise, and ${figures}.`;
}

/** "Set up: drop-downs in one column, colours for three words, the sheet "Key"." */
export function doneSentence(done: {
  readonly lists: number;
  readonly words: number;
  readonly sheet: string | null;
}): string {
  const parts = [
    ...(done.lists > 0 ? [`drop-downs in ${countOf(done.lists, 'column')}`] : []),
    ...(done.words > 0 ? [`colours for ${countOf(done.words, 'word')}`] : []),
    ...(done.sheet === null ? [] : [`the sheet ${quote(done.sheet, 31)}`]),
  ];
  return `Set up: ${listOf(parts)}.`;
}

export const AS_TRIED = 'Read again, it is the plan that it was, with the same figures.';
/**
 * Somebody else has changed something meanwhile, or Excel has read it in another way.
 *
 * @param left sheets that stay, empty
 */
export const takenBack = (left: readonly string[]): string =>
  [
    'Set up, the plan was not read as it was tried out, so all of it has been taken back: look at what has changed, and try again.',
    ...(left.length > 0
      ? [`The empty sheet ${listOf(left.map((name) => quote(name, 31)))} can be deleted.`]
      : []),
  ].join(' ');
/** It could not be taken back either. */
export const NOT_AS_TRIED =
  'Read again, the plan is not as it was tried out: take it back, look at what has changed, and try again.';
