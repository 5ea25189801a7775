/** What the command line says of snapshots and of what has changed: help, and the sentences around. */
import type { HistoryProblem } from '../../history/history-problem';
import type { IsoDate } from '../../model/days/day';
import { historyProblemSentence } from './history-problems';
import { inFigures } from './phrases';
import { snapshotName } from './sheets-history';

export const CHANGE_HELP = {
  snapshot: 'Keep the plan as it stands, to compare with later: on the sheet RAG History of a copy.',
  snapshotExamples: `
Examples:
  ragplan snapshot plan.xlsx --into copy.xlsx
      Every action as read today, called after the quarter or the occasion.
  ragplan snapshot plan.xlsx --as-at 2025-03-31 --label "Six-month check-in" --into copy.xlsx
      For a date, under a name of its own.

Snapshots that the workbook already holds stay, and what was written into them by hand.

Exit codes: 0 done; 2 it could not be done (one sentence says why).`,
  snapshotInto: "Write a copy of the plan's workbook with the snapshot in it and nothing else changed.",
  label: 'What to call the snapshot. (default: the quarter, or the occasion that the day is likely to be)',
  replace: 'Put the snapshot in the place of the one that is there for the same day.',
  compare: 'What changed in a plan: since a snapshot, between two, or between two workbooks.',
  compareExamples: `
Examples:
  ragplan compare june.xlsx september.xlsx
      Two files of one plan, the older first.
  ragplan compare plan.xlsx --since "Six-month check-in"
      Since a snapshot that the workbook holds, by its name or its day.
  ragplan compare plan.xlsx --since 2025-03-31 --until 2025-09-30 --out changes.xlsx
      Between two of them, and a workbook with the sheet What changed.

Exit codes: 0 done; 2 it could not be done (one sentence says why).`,
  compareFiles:
    'The workbook with the action plan, or two of them, the older first. Opened for reading only.',
  since: 'Compare with this snapshot of the workbook: its name, or its day as YYYY-MM-DD.',
  until: 'Compare up to this snapshot, in place of the plan as it stands.',
  compareOut: 'Write the sheet What changed to this new workbook.',
  compareForce: 'Replace the file of --out if there is one (never the plan).',
  questions: 'What scrutiny, a peer or an adviser would ask of the plan, each by a stated rule.',
  questionsExamples: `
Examples:
  ragplan questions plan.xlsx
  ragplan questions plan.xlsx --as-at 2025-03-31 --out questions.xlsx

Exit codes: 0 done; 2 it could not be done (one sentence says why).`,
  questionsOut: 'Write the sheet Questions for challenge to this new workbook.',
  twoOrSince: 'Name two workbooks, or one with --since',
  snapshotForce:
    'Replace the file of --into if there is one (never the plan); add a sheet though the structure is protected.',
} as const;

/** A sheet that could not take its name stands beside one that is the user's. */
export function snapshotSentence(
  path: string,
  facts: {
    readonly day: IsoDate;
    readonly label: string;
    readonly actions: number;
    /** Snapshots of other days. */
    readonly others: number;
    readonly sheets: readonly { readonly name: string; readonly wanted: string }[];
  },
): string {
  const { actions, others, sheets } = facts;
  const beside = others === 0 ? 'the first in this workbook' : `beside ${inFigures(others, 'earlier one')}`;
  const aside = sheets.find(({ name, wanted }) => name !== wanted);
  const called =
    aside === undefined
      ? ''
      : ` It stands on "${aside.name}": "${aside.wanted}" is a sheet that is not only ours, and stays as it is.`;
  return `Wrote a copy of the plan's workbook to ${path} with the snapshot ${snapshotName(facts)} of ${inFigures(actions, 'action')}, ${beside}; nothing else in it was changed.${called}`;
}

export const historyProblemLine = (problem: HistoryProblem): string =>
  `RAG History sheet: ${historyProblemSentence(problem)}`;

export const wroteChangesSentence = (path: string): string =>
  `Wrote what changed to ${path}. Open it in Excel or LibreOffice.`;

export const wroteQuestionsSentence = (path: string): string =>
  `Wrote the questions to ${path}. Open it in Excel or LibreOffice.`;
