/** Why one row of the status map is read as it is: "assumed: a bare colour", "from the plan’s key", "you chose". */
import type { StatusMapRow } from '../../model/plan';
import { readBareColour } from '../../model/status/colours';
import { ASSUMED_LABELS, BASIS_LABELS } from './row-labels';
import type { AssumedFrom } from './row-labels';

type Row = Pick<StatusMapRow, 'status' | 'source' | 'basis'>;

/** The basis as a phrase; for an assumed reading, what it was assumed from. */
export const basisLabel = (row: Row): string =>
  row.basis === 'assumed' ? ASSUMED_LABELS[assumedFrom(row)] : BASIS_LABELS[row.basis];

/** What stood there: a "100%" among words is words, and only one that was worked out is a percentage. */
function assumedFrom({ status, source }: Row): AssumedFrom {
  if (source === 'percent') return 'percent';
  if (source === 'fill' || source === 'colour-text') return 'colour';
  return source === 'text' && readBareColour(status) !== null ? 'colour' : 'words';
}
