/** Plans that somebody has spaced out with narrow blank columns, beside lists of which the plan knows nothing. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { sheet, wantedOf } from './rolled-up';
import {
  askOf,
  dueOn,
  ownersOf,
  planAsFound,
  smallPlan,
  textOf,
  type Trial,
  type TrialKind,
  statusOf,
} from './trial';

const STATUS_HEADERS = ['Status', 'RAG status', 'Current status', 'Progress status'];
const LEADS = ['Town Clerk', 'Leader', 'Head of Law'];

/** A list beside the plan, a blank column away: rows from the header on. */
const BESIDE: readonly (readonly (readonly Made[])[])[] = [
  [],
  [['Name', 'Phone'], ['A. Brown', '555 0101'], ['C. Dean', '555 0102']], // prettier-ignore
  [['Colour', 'Meaning'], ['Green', 'Going well'], ['Red', 'In trouble']], // prettier-ignore
  [['Ward', 'Electors'], ['North', 4100], ['South', 3900], ['East', 5200], ['West', 2800]], // prettier-ignore
];

const spaced = fc
  .tuple(
    smallPlan(),
    fc.constantFrom(...STATUS_HEADERS),
    fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(...BESIDE),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([plan, status, gaps, list, numbered, titled]): Trial => {
    const owners = ownersOf(plan);
    const leadOf = (action: number): string => LEADS[action % LEADS.length] ?? '';
    const wide = (cells: readonly Made[]): Made[] =>
      cells.flatMap((cell, at) => (gaps.includes(at) ? [null, cell] : [cell]));
    const body = [
      [numbered ? 'Rec no' : 'Ref', 'Recommendation', 'Action', 'Lead', 'Due date', status],
      ...owners.map((owner, action): Made[] => [
        numbered ? String(owner + 1) : `${owner + 1}.${action - owners.indexOf(owner) + 1}`,
        askOf(owner),
        textOf(action),
        leadOf(action),
        dueOn(30 * action),
        statusOf(plan, action),
      ]),
    ];
    const rows = Array.from({ length: Math.max(body.length, list.length) }, (_, at): Made[] => {
      const [row = [], other] = [body[at], list[at]];
      const own = wide(row.length > 0 ? row : Array<Made>(6).fill(null));
      return other === undefined ? (row.length > 0 ? own : []) : [...own, null, ...other];
    });
    return {
      sheets: sheet([...(titled ? [['Peer challenge action plan'], []] : []), ...rows]),
      wanted: [...wantedOf(plan), ...owners.map((_, action) => leadOf(action))],
      found: (reading) => [
        ...planAsFound(reading),
        ...reading.plan.actions.map(({ owner }) => owner?.text ?? 'nobody'),
      ],
    };
  });

export const SPACED: readonly TrialKind[] = [
  { name: 'blank columns between those of the plan, and lists beside it', trials: spaced },
];
