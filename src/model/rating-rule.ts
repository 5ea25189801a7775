/** A council's rule about ratings: the rating of work that is so late, so far on and at such a stage. */
import type { CellRef } from './grid';
import type { Lifecycle, Rating } from './terms';

/** It holds for an action of which all that it states is so; null states nothing. Limits belong to it themselves. */
export interface RatingRule {
  readonly rating: Rating;
  /** Whole days after the date in force; negative: days before it. */
  readonly daysLateFrom: number | null;
  readonly daysLateTo: number | null;
  /** Whole per cent, 0 to 100. */
  readonly percentFrom: number | null;
  readonly percentTo: number | null;
  readonly lifecycle: Exclude<Lifecycle, 'excluded'> | null;
}

export type RulePart = keyof RatingRule;

/** A rule that the plan's own words state. */
export interface StatedRule {
  readonly rule: RatingRule;
  readonly words: string;
  /** Null where they stand in a heading or a list of allowed values. */
  readonly cell: CellRef | null;
}
