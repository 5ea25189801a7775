/** What is wrong on the RAG History sheet, a sentence for each problem that its reader reports. */
import type { HistoryProblem, HistoryProblemFacts, HistoryProblemKind } from '../../history/history-problem';
import { LIFECYCLE_NAMES, RATING_NAMES } from '../../settings/sheet-format';
import { headerMissing, olderSheet, shown } from './sheet-problems';

const anyOf = (names: Readonly<Record<string, string>>): string => Object.values(names).join(', ');

/** Every kind has its sentence: the type holds it. */
const SENTENCES: {
  readonly [Kind in HistoryProblemKind]: (facts: HistoryProblemFacts[Kind]) => string;
} = {
  'header-missing': headerMissing,
  'day-unreadable': ({ cell, value }) =>
    `${shown(value)} in ${cell} is no day, so the row belongs to no snapshot: write it as 31/03/2026.`,
  'lifecycle-unreadable': ({ cell, value }) =>
    `${shown(value)} in ${cell} is no lifecycle, so the row was left out: use one of ${anyOf(LIFECYCLE_NAMES)}.`,
  'rating-unreadable': ({ cell, value }) =>
    `${shown(value)} in ${cell} is no rating and counts as none: use one of ${anyOf(RATING_NAMES)}.`,
  'label-differs': ({ cell, value }) =>
    `${shown(value)} in ${cell} is another name than the first row of that day has, and the first counts: write the same in all rows of a day.`,
  'older-sheet': olderSheet('snapshots'),
};

export const historyProblemSentence = <Kind extends HistoryProblemKind>({
  kind,
  facts,
}: HistoryProblem<Kind>): string => SENTENCES[kind](facts);
