/** How the plan was found: the candidates, their scores and the reasons, as facts. Words are made of them elsewhere. */

import type { Signal, SignalFacts } from './signal';
import type { ColumnRole } from './terms';

/** One signal that spoke for or against a candidate or a column. */
export type Reason<One extends Signal = Signal> = {
  [Key in One]: {
    readonly signal: Key;
    /** Positive speaks for it. */
    readonly weight: number;
    readonly facts: SignalFacts[Key];
  };
}[One];

/** The compiler holds signal and facts together where they come in; it does not see that they still belong together going out. */
export const makeReason = <One extends Signal>(
  signal: One,
  weight: number,
  facts: SignalFacts[One],
): Reason => ({ signal, weight, facts }) as Reason;

export interface Candidate {
  readonly sheets: readonly string[];
  readonly table: string | null;
  /** A1 range of the first part. */
  readonly range: string;
  readonly score: number;
  readonly actions: number;
  readonly reasons: readonly Reason[];
}

/** A sheet that was looked at, and what was found there in place of a plan. */
export interface LookedAt {
  readonly sheet: string;
  readonly reason: 'empty' | 'own-sheet' | 'no-header' | 'no-actions' | 'unlike-a-plan' | 'turned' | 'forms';
}

/** The ways to put actions under recommendations, by name: each adds its own where it is defined (reader/grouping). @public */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is filled by the shapes
export interface Groupings {}
export type Grouping = keyof Groupings;

export interface Decision {
  /** Best first; the first was taken. */
  readonly candidates: readonly Candidate[];
  /** Why each column was given its role. */
  readonly columns: readonly {
    readonly role: ColumnRole;
    readonly header: string;
    readonly reasons: readonly Reason[];
  }[];
  /** Columns that call themselves a status and were not taken for one, with the reason. */
  readonly passedOver?: readonly { readonly header: string; readonly reason: Reason }[];
  /** How actions were put under recommendations. */
  readonly grouping: Grouping;
  readonly lookedAt: readonly LookedAt[];
}
