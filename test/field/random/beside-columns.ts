/** Columns beside the plan's own that the product knows, under headers of many kinds; none of them changes a figure. */
import fc from 'fast-check';
import type { SideRole } from '../../../src/model/terms';
import type { Made } from '../../layouts/entries';
import { columnOf } from './add-column';
import type { ColumnKind } from './added-columns';
import { longNote, note } from './sentences';

interface BesideKind extends ColumnKind {
  readonly role: SideRole;
}

const mostly = (cell: fc.Arbitrary<Made>): fc.Arbitrary<Made> =>
  fc.oneof({ weight: 4, arbitrary: cell }, { weight: 1, arbitrary: fc.constant(null) });
const kind = (
  role: SideRole,
  name: string,
  headers: readonly string[],
  cell: fc.Arbitrary<Made>,
): BesideKind => ({ role, name, column: columnOf(headers, cell), compare: { references: true } });
/** Two values at least, or the header has to say what is divided. */
const divided = (...values: readonly string[]): fc.Arbitrary<Made> => fc.constantFrom<Made>(...values);

const notes = mostly(fc.oneof(note, longNote));
export const BESIDE: readonly BesideKind[] = [
  kind(
    'benchmark',
    'benchmarks',
    ['Benchmark', 'Benchmarking', 'Benchmarks used', 'Comparison with neighbours', 'Comparators'],
    notes,
  ),
  kind('risk', 'risks', ['Risk', 'Risks', 'Key risks', 'Risks and issues', 'Barriers to delivery'], notes),
  kind(
    'mitigation',
    'what is done about risks',
    [
      'Mitigation',
      'Mitigations',
      'Mitigating actions',
      'Risk mitigation',
      'Risks and mitigation',
      'Controls',
    ],
    notes,
  ),
  kind(
    'work',
    'business as usual and change',
    ['BAU or change', 'Business as usual / change', 'BAU/Change', 'Change or BAU'],
    divided('BAU', 'Change', 'Business as usual'),
  ),
  kind(
    'part',
    'lead, influence and partner',
    ['Lead / influence / partner', 'Role: lead, influence, partner', 'Influence or partner'],
    divided('Lead', 'Influence', 'Partner'),
  ),
  kind('turn', 'now and not now', ['Now / not now', 'Now or later', 'Now/Later'], divided('Now', 'Not now')),
];
