/** Why one row of the status map is read as it is: "assumed: a bare colour", "from the plan’s key", "you chose". */
import type { StatusMapRow } from '../../model/plan';
import { readBareColour } from '../../model/status/colours';
import { ASSUMED_LABELS, BASIS_LABELS } from './labels';
import type { AssumedFrom } from './labels';

type Row = Pick<StatusMapRow, 'status' | 'colour' | 'basis'>;

/** The basis as a phrase; for an assumed reading, what it was assumed from. */
export const basisLabel = (row: Row): string =>
  row.basis === 'assumed' ? ASSUMED_LABELS[assumedFrom(row)] : BASIS_LABELS[row.basis];

/** "fill #92D050" is a colour alone, and so is a blank status beside a colour. */
function assumedFrom({ status, colour }: Row): AssumedFrom {
  if (status === '0%' || status === '100%') return 'percent';
  const bare =
    status === '' ? colour !== null : status.startsWith('fill #') || readBareColour(status) !== null;
  return bare ? 'colour' : 'words';
}
