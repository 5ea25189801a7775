/** A tally of so many actions of each lifecycle. */
import { tallyActions } from '../../src/measure/tally-actions';
import type { Tally } from '../../src/measure/tally';
import type { Lifecycle } from '../../src/model/terms';

export const tallyOf = (counts: Partial<Record<Lifecycle, number>>): Tally =>
  tallyActions(
    Object.entries(counts).flatMap(([lifecycle, count]) =>
      Array.from({ length: count }, () => ({ lifecycle: lifecycle as Lifecycle, rating: 'none' as const })),
    ),
  );
