/** How much of the headline rests on assumed readings: the cases that are told apart wherever it is said. */
import { nearestPercent } from './percent';
import type { Measures } from './tally';

/** All or half of the actions in scope; else whole per cent of them, by nearest rounding. Null: none. */
export type AssumedShare = 'all' | 'half' | number | null;

/** Assumed readings are counted in scope only, so that there is something in scope wherever there is one. */
export function assumedShare(assumed: Measures['assumed'], inScope: number): AssumedShare {
  if (assumed === 0) return null;
  if (assumed === inScope) return 'all';
  return assumed * 2 === inScope ? 'half' : nearestPercent(assumed, inScope);
}
