/** What can be wrong on the RAG History sheet, each with the facts that its sentence needs; the words are in src/words. */

/** A value that was left out, and where it stands. */
interface Found {
  /** "C5" */
  readonly cell: string;
  /** As it is shown; "" where the cell is blank. */
  readonly value: string;
}

export interface HistoryProblemFacts {
  /** `cell` is where the table begins. */
  'header-missing': { readonly cell: string; readonly header: string };
  'day-unreadable': Found;
  'lifecycle-unreadable': Found;
  'rating-unreadable': Found;
  /** Another label than the first row of that day has. */
  'label-differs': Found;
  /** `older` is a sheet whose snapshots no longer count, since those of `sheet` do. */
  'older-sheet': { readonly sheet: string; readonly older: string };
}

export type HistoryProblemKind = keyof HistoryProblemFacts;

export type HistoryProblem<Kind extends HistoryProblemKind = HistoryProblemKind> = {
  [K in Kind]: { readonly kind: K; readonly facts: HistoryProblemFacts[K] };
}[Kind];
