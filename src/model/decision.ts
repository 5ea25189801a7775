/** How the plan was found: the candidates, their scores and the reasons, as facts. Words are made of them elsewhere. */

/** One signal that spoke for or against a candidate or a column. */
export interface Reason {
  /** Key of the signal in its table. */
  readonly signal: string;
  /** Positive speaks for it. */
  readonly weight: number;
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface Candidate {
  readonly sheets: readonly string[];
  readonly table: string | null;
  /** A1 range of the first part. */
  readonly range: string;
  readonly score: number;
  readonly actions: number;
  readonly reasons: readonly Reason[];
}

/** The ways to put actions under recommendations, by name: each adds its own where it is defined (reader/grouping). */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is filled by the shapes
export interface Groupings {}
export type Grouping = keyof Groupings;

export interface Decision {
  /** Best first; the first was taken. */
  readonly candidates: readonly Candidate[];
  /** Why each column was given its role. */
  readonly columns: readonly {
    readonly role: string;
    readonly header: string;
    readonly reasons: readonly Reason[];
  }[];
  /** Columns that call themselves a status and were not taken for one, with the reason. */
  readonly passedOver?: readonly { readonly header: string; readonly reason: Reason }[];
  /** How actions were put under recommendations. */
  readonly grouping: Grouping;
  /** Sheets that were looked at, and what was found there in place of a plan. */
  readonly lookedAt: readonly { readonly sheet: string; readonly reason: string }[];
}
