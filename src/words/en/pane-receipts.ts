/** What the pane says after it has written: what was made, what was left alone, how to take it back. */
import type { IsoDate } from '../../plan/dates/read-date';
import { capitalise, countOf, formatDayLong, listOf, quote } from './phrases';

/** How a write can be taken back, as the workbook room says it. */
const UNDO = {
  'one-step': 'Undo takes it back in one step.',
  'several-steps': 'In this version of Excel, Undo takes it back in several steps.',
  'not-known': 'Undo takes it back; in this version of Excel it may need several steps.',
} as const;

export const undoSentence = (undo: keyof typeof UNDO): string => UNDO[undo];

export interface WrittenSheet {
  readonly name: string;
  readonly wanted: string;
  readonly outcome: 'made' | 'rewritten';
}

/** "Wrote five sheets: two are new, three were replaced." */
export function wroteSentence(sheets: readonly WrittenSheet[]): string {
  const made = sheets.filter(({ outcome }) => outcome === 'made').length;
  const replaced = sheets.length - made;
  const wrote = `Wrote ${countOf(sheets.length, 'sheet')}`;
  if (replaced === 0) return `${wrote}, ${sheets.length === 1 ? 'which is' : 'all'} new.`;
  if (made === 0) return `${wrote}, in place of the earlier ${sheets.length === 1 ? 'one' : 'ones'}.`;
  return `${wrote}: ${made} new, ${replaced} in place of earlier ones.`;
}

/** Names that were taken by sheets of the user's own. */
export const renamedSentences = (sheets: readonly WrittenSheet[]): string[] =>
  sheets
    .filter(({ name, wanted }) => name !== wanted)
    .map(
      ({ name, wanted }) =>
        `There is already a sheet ${quote(wanted)} of your own, so this one is ${quote(name)}.`,
    );

export const outOfDateSentence = (names: readonly string[]): string =>
  `Not written this time, and now out of date: ${listOf(names)}.`;

export const RECEIPT_WORDS = {
  again: (day: IsoDate) => `They speak for ${formatDayLong(day)}, as the last summary did.`,
  split: 'The sheets were too large for one request and were written one by one.',
  errors: (count: number) => `The checks found ${countOf(count, 'error')} that may change these figures.`,
  show: (sheet: string) => `Show ${sheet}`,
  mended: (count: number) => `${capitalise(countOf(count, 'cell'))} changed.`,
  mendedNone: 'No cell was changed.',
  leftAlone: (count: number) => `${capitalise(countOf(count, 'cell'))} left alone:`,
  inserted: (sheet: string) => `A sample plan stands on the sheet ${quote(sheet)}.`,
} as const;

/** Why a cell was left alone, to stand after its address. */
export const LEFT_ALONE = {
  changed: 'it has changed since it was read',
  formula: 'it holds a formula',
  gone: 'it is no longer there',
  protected: 'its sheet is protected',
} as const;
