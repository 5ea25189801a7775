/** What an intention comes to: changes to be tried in this order, or why there is none. */
import type { CellRef } from '../../model/grid';
import type { PlanChange } from '../plan-change';

/** Why an intention cannot be done in this plan, as a code for a sentence. */
export type WhyNot =
  /** The plan has no column for it. */
  | 'no-status'
  | 'no-update'
  | 'no-date'
  | 'no-next-step'
  /** What stands beside the plan is in the way of a new column. */
  | 'no-room'
  /** The plan counts its recommendations, and has no actions under them. */
  | 'no-actions'
  /** Tried out, the plan would say something else besides. */
  | 'reads-otherwise'
  /** No row can come into this file. */
  | 'no-row';

export interface Cannot {
  readonly kind: 'cannot';
  readonly why: WhyNot;
  /** Where it can be typed by hand; null where nothing better is known. */
  readonly cell: CellRef | null;
}

interface CanBe {
  readonly kind: 'can';
  /** The first that the plan is read with as it is meant is made. */
  readonly changes: readonly PlanChange[];
}

export type KeepOutcome = CanBe | Cannot;

export const cannot = (why: WhyNot, cell: CellRef | null = null): Cannot => ({ kind: 'cannot', why, cell });
