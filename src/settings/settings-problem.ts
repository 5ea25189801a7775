/** What can be wrong on the RAG settings sheet, each with the facts that its sentence needs; the words are in src/words. */

/** A value that was left out, and where it stands. */
interface Found {
  /** "C5" */
  readonly cell: string;
  /** As it is shown; "" where the cell is blank. */
  readonly value: string;
}

export interface SettingsProblemFacts {
  /** `cell` is where the table begins. */
  'header-missing': { readonly cell: string; readonly header: string };
  'lifecycle-unreadable': Found;
  'rating-unreadable': Found;
  'date-unreadable': Found;
  'status-twice': Found;
  'setting-unknown': Found;
  'setting-twice': Found;
  'row-number-unreadable': Found;
  'rule-days-unreadable': Found;
  'rule-percent-unreadable': Found;
  'rule-status-unreadable': Found;
  /** A rule from more days or per cent to fewer: no action is so. */
  'rule-upside-down': Found;
  /** A rule that says of no action when it holds. */
  'rule-without-condition': Found;
  'row-below-tables': Found;
  /** `older` is a sheet whose settings no longer count, since those of `sheet` do. */
  'older-sheet': { readonly sheet: string; readonly older: string };
}

export type SettingsProblemKind = keyof SettingsProblemFacts;

export type SettingsProblem<Kind extends SettingsProblemKind = SettingsProblemKind> = {
  [K in Kind]: { readonly kind: K; readonly facts: SettingsProblemFacts[K] };
}[Kind];

/** Kinds that are about one value in one cell. */
export type ValueProblem = {
  [Kind in SettingsProblemKind]: SettingsProblemFacts[Kind] extends Found ? Kind : never;
}[SettingsProblemKind];

export type ReportValue = (kind: ValueProblem, address: string, value: string) => void;
