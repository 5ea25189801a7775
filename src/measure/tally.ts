/** Counts and percentages of a set of actions; names as in the command line's JSON. Made by tally-actions.ts. */
import type { Rating } from '../model/terms';

/** Lifecycles that stay in scope. */
export const SCOPE_LIFECYCLES = ['completed', 'in-progress', 'not-started', 'unknown'] as const;
export type ScopeLifecycle = (typeof SCOPE_LIFECYCLES)[number];
export const HEADLINE_PARTS = ['progressed', 'not-progressed', 'unknown'] as const;
export type HeadlinePart = (typeof HEADLINE_PARTS)[number];

export interface Tally {
  readonly actions: number;
  readonly excluded: number;
  /** actions - excluded: the denominator (3.1). */
  readonly inScope: number;
  readonly lifecycle: Readonly<Record<ScopeLifecycle, number>>;
  /** Whole per cent, summing to 100; null where nothing is in scope (3.4). */
  readonly percent: Readonly<Record<ScopeLifecycle, number>> | null;
  readonly headline: Readonly<Record<HeadlinePart, number>> | null;
  readonly ratings: Readonly<Record<Rating, number>>;
  readonly ratingPercent: Readonly<Record<Rating, number>> | null;
  /** Figures that differ from nearest rounding (4.4): "percent.in-progress", "ratingPercent.amber", "headline.progressed". */
  readonly adjusted: readonly string[];
}

/** A recommendation's, a theme's or an owner's tally, with what it is of. */
export interface Measures {
  readonly overall: Tally;
  /** In the order of `Plan.themes`. */
  readonly themes: readonly Tally[];
  /** In the order of `Plan.recommendations`. */
  readonly recommendations: readonly Tally[];
  /** Owners as written, most in-scope actions first; "" gathers actions without one. Empty where there is no owner column. */
  readonly owners: readonly { readonly owner: string; readonly tally: Tally }[];
  /** In-scope actions whose reading is assumed. */
  readonly assumed: number;
}
