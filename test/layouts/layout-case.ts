/** What a layout case is: workbooks in one council's shape, and the right answer stated by hand from the method. */
import type { FindingCode } from '../../src/check/finding';
import type { Basis, ColumnRole, Lifecycle, Rating } from '../../src/model/terms';

export interface ExpectedAction {
  /** As the plan shows it; null where it has none; undefined where the method leaves it open. */
  readonly reference?: string | null;
  readonly text: string;
  /** Reference of its recommendation; null where it belongs to none. */
  readonly recommendation: string | null;
  readonly lifecycle: Lifecycle;
  readonly rating: Rating;
  /** More than one where the method leaves it open. */
  readonly basis: readonly Basis[];
  /** Undefined where the method leaves it open. */
  readonly written?: string;
  readonly owner?: string;
  /** An ISO day, or the kind of reading: "open-ended", "mangled", "unreadable", "impossible", "blank". */
  readonly due?: string;
  readonly percentComplete?: number;
}

export interface ExpectedRecommendation {
  readonly reference: string;
  /** Undefined where the plan has no text for it. */
  readonly text?: string;
  readonly theme: string | null;
}

/** Counts and whole percentages, worked out by hand. */
export interface ExpectedTally {
  /** Completed, in progress, not started, unknown; then excluded. */
  readonly counts: readonly [number, number, number, number, number];
  /** Completed, in progress, not started, unknown; null where nothing is in scope. */
  readonly percent: readonly [number, number, number, number] | null;
  /** Progressed, not progressed, unknown. */
  readonly headline: readonly [number, number, number] | null;
}

export interface ExpectedPlan {
  readonly unit: 'action' | 'recommendation';
  /** Header text by role; null says that the plan has no such column. Roles not named are not compared. */
  readonly columns: Readonly<Partial<Record<ColumnRole, string | null>>>;
  readonly actions: readonly ExpectedAction[];
  readonly recommendations: readonly ExpectedRecommendation[];
  readonly themes: readonly string[];
  /** Codes that must be among the findings. */
  readonly findings: readonly FindingCode[];
  /** Codes that must not be. */
  readonly noFindings: readonly FindingCode[];
  readonly tally: ExpectedTally;
}

export interface LayoutVariant {
  readonly name: string;
  build(): Promise<Uint8Array>;
  readonly expected: ExpectedPlan;
}

export interface LayoutCase {
  /** "L01" and so on. */
  readonly id: string;
  readonly title: string;
  readonly variants: readonly LayoutVariant[];
}
