/**
 * The one table of what headers, columns and plans are weighed by: the signals with their weights, which the documentation
 * prints, and the limits from which each holds. Each signal is a function of the same name in column-signals.ts or
 * plan-signals.ts. Limits of single rows, of groupings and of keys are not of this table: they stand where they are used.
 */

/** What speaks for or against a column having a role. */
export const COLUMN_SIGNALS = {
  /** Times the score of the synonym, 0 to 1. */
  header: 10,
  /** The label stands over this column and the one before it. */
  'header-spans': -1,
  'holds-references': 4,
  'holds-no-references': -6,
  'holds-text': 3,
  'holds-numbers': -12,
  'holds-dates': 4,
  'dates-not-text': -9,
  'holds-no-dates': -3,
  'some-other-date': -8,
  'values-differ': 2,
  'values-repeat': 2,
  'values-come-back': -8,
  'too-short': -7,
  'too-long': -7,
  'names-people': 3,
  'is-empty': -2,
  'holds-responses': -12,
  'several-rows-a-recommendation': 4,
  'unknown-header': 2,
} as const;
export type ColumnSignal = keyof typeof COLUMN_SIGNALS;

/**
 * What speaks for a status column. Which one it is, is decided by what its header and values are (status-columns.ts,
 * rule 2.2) and not by the sum.
 */
export const STATUS_SIGNALS = {
  'values-read-as-status': 4,
  'values-are-percentages': 4,
  'values-are-answers': 4,
  'blank-under-header': 1,
  'few-short-values': 1,
  /** It speaks for an update instead. */
  'narrative-not-status': 4,
} as const;
export type StatusSignal = keyof typeof STATUS_SIGNALS;

/** A role needs at least this much. */
export const COLUMN_THRESHOLD = 3.5;

/** What speaks for or against a block being the plan. */
export const PLAN_SIGNALS = {
  'has-actions': 6,
  'has-recommendations': 4,
  'has-status': 5,
  'has-rating': 1,
  'has-owner': 2,
  'has-due-date': 2,
  'has-reference': 1,
  'has-update': 1,
  /** Times the tenfold of rows, at most three. */
  'has-rows': 1,
  'no-rows': -2,
  'excel-table': 1,
  'named-a-plan': 3,
  'named-peer-review': 2,
  'named-otherwise': -4,
  'named-older': -6,
  'earlier-dates': -3,
  /** Less than makes two candidates unequal: the other versions are still said. */
  'earlier-version': -0.9,
  'hidden-sheet': -5,
  'counts-not-actions': -14,
  'register-of-risks': -5,
  'nothing-follows-up': -8,
} as const;
export type PlanSignal = keyof typeof PLAN_SIGNALS;

/** A block needs at least this much to be offered as a plan. */
export const PLAN_THRESHOLD = 7;
/** Two candidates whose scores are as near as this are equally good. */
export const EQUALLY_GOOD = 1;

/** How well a header's words speak for a role, of at most 1. */
export const HEADER_LIMITS = {
  /** It could be meant. */
  perhaps: 0.35,
  /** It says so. */
  says: 0.5,
  /** It can hardly mean anything else. */
  plainly: 0.6,
} as const;

/** Shares of a column's values, unless said otherwise, by which it is told what the column holds. */
export const COLUMN_LIMITS = {
  /** Dates, numbers, people, long texts: "holds". */
  most: 0.5,
  references: 0.6,
  /** References and what Excel has made dates of. */
  mangled: 0.8,
  /** Dates in a column of references by content alone. */
  datesAmong: 0.2,
  /** Years or periods in a column of due dates by content alone, long texts in one of people. */
  some: 0.3,
  /** Numbers in a column of texts. */
  numbersAmong: 0.2,
  /** Mean characters of a text; of a short one, where nothing else can be meant; of a recommendation. */
  text: 12,
  shortText: 8,
  longText: 25,
  /** Different values among the filled, and filled rows among all, from which values do not repeat. */
  differ: 0.8,
  /** Texts that begin with the code of a recommendation. */
  coded: 0.6,
} as const;

/** Whose a reference is. */
export const REFERENCE_LIMITS = {
  /** Share of rows that may contradict: slips of the hand. */
  slips: 0.1,
  /** Share of texts with a number of their own from which the text carries the references. */
  numbered: 0.5,
  /** Share of references of several parts from which they are the actions' own. */
  composite: 0.5,
  /** Rows looked at. */
  rows: 5000,
} as const;

/** Shares and lengths by which a status column is told from a narrative, and one kind of it from another. */
export const STATUS_LIMITS = {
  /** Share of values that read as statuses: "most". */
  readable: 0.5,
  /** The same, where the header says nothing. */
  unlabelled: 0.7,
  /** Share of sentences above which it is a narrative. */
  narrative: 0.4,
  /** Share of statuses up to which a column speaks of pace alone. */
  pace: 0.15,
  /** Share of lifecycles from which a column says it in nearly every row. */
  fully: 0.8,
  /** Mean characters, and number of different values, of a code. */
  codeLength: 30,
  codes: 12,
  /** The same as a share of the filled, in a long column. */
  codesShare: 0.3,
  /** Shares of answers, and of percentages under a header that asks for either. */
  answers: 0.6,
  percents: 0.6,
  /** Percentages under a header of statuses, and those that say so by a sign. */
  barePercents: 0.9,
  percentSigns: 0.3,
  /** Accepted, agreed, rejected: no statuses. */
  responses: 0.5,
  /** Numbers up to this are points of a scale, above it per cent. */
  largestPoint: 10,
} as const;
