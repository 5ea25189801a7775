/** What follows from a lifecycle, for every rule that asks: whether the work counts as progressed, and whether it is still to be done. */
import type { Lifecycle } from './terms';

/** Completed or progressed, as the headline counts it; such work has an impact to tell of. */
export const isProgressed = (lifecycle: Lifecycle): boolean =>
  lifecycle === 'completed' || lifecycle === 'in-progress';

/** Known to be unfinished, so that there is a next step to tell of. */
export const hasNextStep = (lifecycle: Lifecycle): boolean =>
  lifecycle === 'in-progress' || lifecycle === 'not-started';

/** Neither completed nor excluded: what may be overdue, or has to be discussed. An unknown status is no reason to rest. */
export const isOutstanding = (lifecycle: Lifecycle): boolean =>
  lifecycle !== 'completed' && lifecycle !== 'excluded';

/** Counted in tallies and percentages. */
export const isInScope = (lifecycle: Lifecycle): boolean => lifecycle !== 'excluded';
