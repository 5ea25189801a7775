/** What the user has decided about a plan, wherever it is kept: the RAG settings sheet or a --map file. */
import type { IsoDate } from './days/day';
import type { RatingRule } from './rating-rule';
import type { ColumnRole, Lifecycle, Rating } from './terms';

/** A status that the user has given a meaning. */
export interface ChosenStatus {
  readonly status: string;
  /** As in `StatusMapRow.colour`. */
  readonly colour: string | null;
  readonly lifecycle: Lifecycle;
  readonly rating: Rating;
  /** ISO day, or what stands there and is none; null where it is not known. */
  readonly decidedOn: string | null;
  /** Laid over the decisions of the workbook, as a --map is: asked before any of them. */
  readonly outranks?: true;
}

export interface PlanSettings {
  readonly statusMap: readonly ChosenStatus[];
  readonly council: string | null;
  readonly planName: string | null;
  /** The day the figures speak for; null: not decided. */
  readonly asAt: IsoDate | null;
  /** Empty: not decided. */
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  /** Names of summary sheets that are not wanted; empty: all the usual ones are written. */
  readonly notWritten: readonly string[];
  /** Names of summary sheets that are written only where they are asked for, and are. */
  readonly alsoWritten: readonly string[];
  /** Owners spelt two ways, as "J Smith = John Smith": the left counts as the right. */
  readonly sameOwners: readonly string[];
  /** Sheet row of the last header row, from 1 as Excel shows it; null: not decided. */
  readonly headerRow: number | null;
  /** Header text of the column for a role; "" says that the plan has no such column. */
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly grouping: string | null;
  /** Accepted findings as "code|sheet|cell|value". */
  readonly accepted: readonly string[];
  /** What the plan or its council says that ratings mean, the first that holds first: compared with the ratings given, and never in their place. */
  readonly ratingRules: readonly RatingRule[];
}

export const NO_SETTINGS: PlanSettings = {
  statusMap: [],
  council: null,
  planName: null,
  asAt: null,
  sheets: [],
  tables: [],
  notWritten: [],
  alsoWritten: [],
  sameOwners: [],
  headerRow: null,
  columns: {},
  grouping: null,
  accepted: [],
  ratingRules: [],
};
