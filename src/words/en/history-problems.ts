/** What is wrong on the RAG History sheet, a sentence for each problem that its reader reports. */
import type { HistoryProblem, HistoryProblemFacts, HistoryProblemKind } from '../../history/history-problem';
import { LIFECYCLE_NAMES, RATING_NAMES } from '../../settings/sheet-format';
import { quote } from './phrases';

const anyOf = (names: Readonly<Record<string, string>>): string => Object.values(names).join(', ');
const shown = (value: string): string => (value.trim() === '' ? '(blank)' : quote(value));

/** Every kind has its sentence: the type holds it. */
const SENTENCES: {
  readonly [Kind in HistoryProblemKind]: (facts: HistoryProblemFacts[Kind]) => string;
} = {
  'header-missing': ({ cell, header }) =>
    `The table at ${cell} has no column called ${shown(header)}, so what it held could not be read: write the header again.`,
  'day-unreadable': ({ cell, value }) =>
    `${shown(value)} in ${cell} is no day, so the row belongs to no snapshot: write it as 31/03/2026.`,
  'lifecycle-unreadable': ({ cell, value }) =>
    `${shown(value)} in ${cell} is no lifecycle, so the row was left out: use one of ${anyOf(LIFECYCLE_NAMES)}.`,
  'rating-unreadable': ({ cell, value }) =>
    `${shown(value)} in ${cell} is no rating and counts as none: use one of ${anyOf(RATING_NAMES)}.`,
  'label-differs': ({ cell, value }) =>
    `${shown(value)} in ${cell} is another name than the first row of that day has, and the first counts: write the same in all rows of a day.`,
  'older-sheet': ({ sheet, older }) =>
    `The sheet ${shown(older)} holds earlier snapshots that are no longer read, since those on ${quote(sheet)} count: delete it, or give it another name.`,
};

export const historyProblemSentence = <Kind extends HistoryProblemKind>({
  kind,
  facts,
}: HistoryProblem<Kind>): string => SENTENCES[kind](facts);
