/** A plan as one table, whatever the shape that it was read from: the cells as they stand, and what stands beside them. */
import type { IsoDate } from './days/day';
import type { TextCell } from './plan';
import type { ColumnRole } from './terms';

/** What a column of the table is; the last two are of the table alone. */
export type TidyRole = ColumnRole | 'source' | 'beneath';

/** A column of the table. Lists are by row; what is not there is blank. */
export interface TidyColumn {
  /** As the plan has it; "" where it has none. */
  readonly header: string;
  /** Null where only the plan's author knows what it holds. */
  readonly role: TidyRole | null;
  /** Sheet column where it stood, from 0; null where it stood in none. */
  readonly from: number | null;
  /** Texts as they stand; a date is its serial number, counted from 1900. */
  readonly values: readonly (string | number | null)[];
  /** Number format codes; "" for General. */
  readonly formats: readonly string[];
  /** Colours that count, "#RRGGBB", by row. */
  readonly fills: ReadonlyMap<number, string>;
  /** Rows in which it is struck through. */
  readonly struck: ReadonlySet<number>;
  /** What its cells may hold, where the plan lists it. */
  readonly allowed: readonly string[];
}

/** A line of the plan's own key. */
export interface TidyKeyLine {
  /** "" where a colour or nothing stands before the meaning. */
  readonly mark: string;
  readonly fill: string | null;
  readonly meaning: string;
}

export interface TidyPlan {
  /** Null where the plan has none, or each of its sheets another. */
  readonly title: string | null;
  /** When the plan says that it was updated, in its own words. */
  readonly lastUpdated: string | null;
  /** The day for which it says that it speaks; null where it says none, or `lastUpdated` says it. */
  readonly statedDay: IsoDate | null;
  readonly rowCount: number;
  readonly columns: readonly TidyColumn[];
  readonly key: readonly TidyKeyLine[];
  /** What the sheets of the plan say outside of the table, in their order. */
  readonly beside: readonly TextCell[];
}
