/** The signals by which a plan and its columns are found, with the facts of each; the reader has their weights, src/words their sentences. */
import type { NoFacts } from './no-facts';

interface Headed {
  readonly header: string;
}
interface Named {
  readonly name: string;
}
/** Whole per cent of the values. */
interface Shared {
  readonly percent: number;
}

/** What speaks for or against a column having a role. */
interface ColumnSignals {
  /** `synonym` is the known header that it is like, where it is like one. */
  header: Headed & { readonly synonym?: string };
  'header-spans': NoFacts;
  'holds-references': NoFacts;
  'holds-no-references': NoFacts;
  'holds-text': NoFacts;
  'holds-numbers': NoFacts;
  'holds-dates': NoFacts;
  'dates-not-text': NoFacts;
  'holds-no-dates': NoFacts;
  'some-other-date': NoFacts;
  'values-differ': NoFacts;
  'values-repeat': NoFacts;
  'values-come-back': NoFacts;
  'too-short': NoFacts;
  'too-long': NoFacts;
  'names-people': NoFacts;
  'is-empty': NoFacts;
  'holds-responses': NoFacts;
  'several-rows-a-recommendation': NoFacts;
  'unknown-header': NoFacts;
  /** By the user. */
  chosen: NoFacts;
}

/** What speaks for a status column. */
interface StatusSignals {
  'values-read-as-status': Shared;
  'values-are-percentages': NoFacts;
  'values-are-answers': NoFacts;
  'blank-under-header': NoFacts;
  'few-short-values': NoFacts;
  'narrative-not-status': NoFacts;
}

/** Why a column that calls itself a status was not taken for one. */
interface PassedOverSignals {
  'never-status': NoFacts;
  'pace-beside': NoFacts;
  'weights-not-used': NoFacts;
  'responses-not-status': NoFacts;
  'surer-elsewhere': NoFacts;
  'few-values-are-statuses': Shared;
}

/** What speaks for or against a block of cells being the plan. */
interface PlanSignals {
  'has-actions': Headed;
  'has-recommendations': Headed;
  'has-status': Headed;
  'has-rating': Headed;
  'has-owner': Headed;
  'has-due-date': Headed;
  'has-reference': Headed;
  'has-update': Headed;
  'has-rows': { readonly rows: number };
  'no-rows': NoFacts;
  'excel-table': { readonly table: string };
  'named-a-plan': Named;
  'named-peer-review': Named;
  'named-otherwise': Named;
  'named-older': Named;
  'earlier-dates': { readonly year: number; readonly latest: number };
  'earlier-version': NoFacts;
  'hidden-sheet': NoFacts;
  'counts-not-actions': NoFacts;
  'register-of-risks': NoFacts;
  'nothing-follows-up': NoFacts;
}

export interface SignalFacts extends ColumnSignals, StatusSignals, PassedOverSignals, PlanSignals {}

export type Signal = keyof SignalFacts;
