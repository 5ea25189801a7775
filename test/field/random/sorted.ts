/** Plans sorted by something else than recommendations, with headings that say by what: these are no recommendations and no themes. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { sheet } from './rolled-up';
import {
  askOf,
  dueOn,
  ownersOf,
  planAsFound,
  saidOfWork,
  smallPlan,
  textOf,
  wantedPlan,
  statusOf,
} from './trial';
import type { Trial, TrialKind, WantedAction } from './trial';

const HEADINGS: readonly (readonly string[])[] = [
  ['Quick wins', 'Medium term', 'Long term'],
  ['QUICK WINS (0-3 months)', 'MEDIUM TERM (3-12 months)', 'LONG TERM (12 months +)'],
  ['Short term actions', 'Medium-term actions', 'Longer-term actions'],
  ['High priority', 'Medium priority', 'Low priority'],
  ['HIGH', 'MEDIUM', 'LOW'],
  ['Now', 'Next', 'Later'],
  ['Open actions', 'Closed actions', 'Overdue actions'],
  ['Completed', 'In progress', 'Not started'],
  ['Within 3 months', 'Within six months', 'Over a year'],
  ['Due by March 2026', 'Due by June 2026', 'Due by end of September 2026'],
  ['Actions due in 2025/26', 'Actions due in 2026/27', 'Actions due after 2027'],
  ['Immediate', 'Urgent', 'Desirable'],
  ['Red', 'Amber', 'Green'],
  ['By September 2025', 'By December 2025', 'By end of March 2026'],
  ['Q1 2025/26 (April - June)', 'Q2 2025/26 (July - September)', 'Q3 2025/26'],
  ['Phase 1 - Foundations', 'Phase 2: Delivery', 'PHASE THREE'],
  ['Original actions', 'Additional actions', 'Further actions'],
];
const POSTS = ['Chief Executive', 'Head of Finance', 'Director of Place'];

const sorted = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...HEADINGS, POSTS),
    fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }),
    fc.constantFrom('none', 'number', 'text'),
    fc.boolean(),
  )
  .filter(([{ statuses }, , picks]) => new Set(picks.slice(0, statuses.length)).size > 1)
  .map(([plan, headings, picks, names, spaced]): Trial => {
    const owners = ownersOf(plan);
    const withLead = headings !== POSTS;
    const order = headings.flatMap((heading, group) => {
      const actions = owners.flatMap((_, action) => (picks[action] === group ? [action] : []));
      return actions.length === 0 ? [] : [{ heading, actions }];
    });
    const numbers = names === 'number' ? ['Rec no'] : names === 'text' ? ['Recommendation'] : [];
    const headers = [...numbers, 'Action', ...(withLead ? ['Lead'] : []), 'Due date', 'Status'];
    const rowOf = (action: number): Made[] => {
      const number = (owners[action] ?? 0) + 1;
      return [
        ...(names === 'number'
          ? [number]
          : names === 'text'
            ? [`R${number}: Look after matter ${number}`]
            : []),
        textOf(action),
        ...(withLead ? ['Town Clerk'] : []),
        dueOn(action),
        statusOf(plan, action),
      ];
    };
    const all = order.flatMap(({ actions }) => actions);
    const nameOf = (action: number): string =>
      names === 'none' ? 'none' : `${names === 'text' ? 'R' : ''}${(owners[action] ?? 0) + 1}`;
    const wanted = all.map((action): WantedAction => ({
      text: textOf(action),
      lifecycle: plan.statuses[action]?.[0] ?? 'unknown',
      of: nameOf(action),
    }));
    return {
      sheets: sheet([
        headers,
        ...order.flatMap(({ heading, actions }, at): Made[][] => [
          ...(spaced && at > 0 ? [[]] : []),
          [heading],
          ...actions.map(rowOf),
        ]),
      ]),
      wanted: wantedPlan(wanted, names === 'none' ? [] : [...new Set(all.map(nameOf))]),
      found: planAsFound,
    };
  });

/** Lists on sheets that only sort: each goes on with the numbers of the one before, or begins again at R1 with other texts. */
const listed = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(['Open', 'Closed'], ['Quick wins', 'Long term'], ['High priority', 'Low priority']),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([plan, names, restarts, numbered]): Trial => {
    const owners = ownersOf(plan);
    const half = Math.ceil(plan.sizes.length / 2);
    const sheetOf = (owner: number): number => (owner < half ? 0 : 1);
    const numberOf = (owner: number): number => (restarts && sheetOf(owner) === 1 ? owner - half : owner) + 1;
    const nameOf = (owner: number): string => `R${numberOf(owner)}`;
    const rowOf = (owner: number, action: number): Made[] => [
      ...(numbered ? [nameOf(owner), askOf(owner)] : [`${nameOf(owner)}: ${askOf(owner)}`]),
      textOf(action),
      'Town Clerk',
      statusOf(plan, action),
    ];
    const headers = [...(numbered ? ['Rec no'] : []), 'Recommendation', 'Action', 'Lead', 'Status'];
    const twice = restarts ? plan.sizes.length - half : 0;
    return {
      sheets: names.map((name, at) => ({
        name,
        rows: [
          headers,
          ...owners.flatMap((owner, action) => (sheetOf(owner) === at ? [rowOf(owner, action)] : [])),
        ],
      })),
      wanted: [
        ...wantedPlan(
          plan.statuses.map(([lifecycle], action) => ({
            text: textOf(action),
            lifecycle,
            of: nameOf(owners[action] ?? 0),
          })),
          plan.sizes.map((_, owner) => nameOf(owner)),
        ),
        `used twice: ${twice}`,
      ],
      found: (reading) => [
        ...planAsFound(reading),
        `used twice: ${reading.findings.filter(({ code }) => code === 'reference-duplicate').length}`,
      ],
    };
  });

export const SORTED: readonly TrialKind[] = [
  { name: 'lists on sheets that only sort the actions', trials: listed },
  { name: 'headings that only sort the actions', trials: sorted },
];
