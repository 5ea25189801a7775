/** The plans that were found in a workbook, before they are read. */
import type { IsoDate } from '../../model/days/day';
import type { PlanSettings } from '../../model/settings';
import type { JudgedBlock } from '../table/block';
import type { LookedAt, Reason } from '../../model/decision';
import type { RoleColumns, RowKinds } from '../rows/row-facts';

/** A block that a plan is read from, with its rows told apart. */
export interface Part {
  readonly block: JudgedBlock;
  readonly columns: RoleColumns;
  readonly rows: RowKinds;
  readonly title: string | null;
  readonly lastUpdated: string | null;
  readonly statedDay: IsoDate | null;
  /** Lines above it that could name it. */
  readonly lines: readonly string[];
}

/** The parts of a plan in workbook order: one at least. */
export type Parts = readonly [Part, ...Part[]];

/** A plan that could be read. */
export interface LocatedPlan {
  readonly parts: Parts;
  readonly score: number;
  readonly actions: number;
  readonly reasons: readonly Reason[];
}

export interface Located {
  /** Best first; the first is read. */
  readonly plans: readonly [LocatedPlan, ...LocatedPlan[]];
  /** Lists of recommendations apart from their actions: they say nothing of how any of them stands. */
  readonly lists: readonly Part[];
  /** Sheets that were looked at, and what was found there in place of a plan. */
  readonly lookedAt: readonly LookedAt[];
  /** Under which it was located. */
  readonly settings: PlanSettings;
}
