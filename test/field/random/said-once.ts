/** Plans that say a thing once: ditto marks below it, or the day on which it was done in place of a status. */
import fc from 'fast-check';
import { serialOfDay } from '../../../src/model/days/day-serial';
import type { Made } from '../../layouts/entries';
import { sheet, wantedOf } from './rolled-up';
import {
  askOf,
  dueOn,
  ownersOf,
  planAsFound,
  saidOfWork,
  smallPlan,
  textOf,
  type Trial,
  type TrialKind,
  statusOf,
  lifecyclesFound,
} from './trial';

const DITTOS = [
  '"',
  '”',
  "''",
  '〃',
  'ditto',
  'Ditto',
  'As above',
  'as above',
  '-do-',
  'do.',
  'Same as above',
];
const LEADS = ['Town Clerk', 'Leader', 'Head of Law'];

/** What is as it was in the row above may say so, in any column but the action's. */
const dittos = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...DITTOS),
    fc.array(fc.tuple(fc.nat(1), fc.nat(1), fc.nat(5)), { minLength: 12, maxLength: 12 }),
    fc.boolean(),
  )
  .map(([plan, mark, picks, numbered]): Trial => {
    const owners = ownersOf(plan);
    const leadOf = (action: number): string => LEADS[picks[action]?.[0] ?? 0] ?? '';
    const dueOf = (action: number): number => 30 * (picks[action]?.[1] ?? 0);
    const full = owners.map((owner, action): Made[] => [
      ...(numbered ? [owner + 1] : []),
      numbered ? askOf(owner) : `${owner + 1}. ${askOf(owner)}`,
      textOf(action),
      leadOf(action),
      dueOn(dueOf(action)),
      statusOf(plan, action),
    ]);
    const isSame = (cell: Made, above: Made | undefined): boolean =>
      JSON.stringify(cell) === JSON.stringify(above);
    const rows = full.map((row, action) =>
      row.map((cell, column) =>
        isSame(cell, full[action - 1]?.[column]) && picks[action]?.[2] !== 0 ? mark : cell,
      ),
    );
    return {
      sheets: sheet([
        [...(numbered ? ['Rec no'] : []), 'Recommendation', 'Action', 'Lead', 'Due date', 'Status'],
        ...rows,
      ]),
      wanted: [
        ...wantedOf(plan),
        ...owners.map((_, action) => `${leadOf(action)} by ${45_800 + dueOf(action)}`),
      ],
      found: (reading) => [
        ...planAsFound(reading),
        ...reading.plan.actions.map(({ owner, due }) => {
          const day = due?.reading.kind === 'date' ? serialOfDay(due.reading.day) : due?.reading.kind;
          return `${owner?.text} by ${day}`;
        }),
      ],
    };
  });

const DAY_HEADERS = [
  ...['Date completed', 'Completed on', 'Completed date', 'Date closed', 'Closed on', 'Date done'],
  ...[
    'Actual completion date',
    'Actual end date',
    'Date delivered',
    'Actual date of completion',
    'Date action completed',
  ],
];
const WRITTEN: readonly ((day: number) => Made)[] = [
  (day) => dueOn(day),
  (day) => `${1 + (day % 28)}/03/2026`,
  (day) => `${1 + (day % 28)} March 2026`,
  () => 'March 2026',
];

/** The day on which it was done says that it is; where there is none, it is not. What has a status as well is read by that. */
const days = fc
  .tuple(
    smallPlan(saidOfWork).filter(
      ({ statuses }) =>
        statuses.some(([one]) => one === 'completed') && statuses.some(([one]) => one !== 'completed'),
    ),
    fc.constantFrom(...DAY_HEADERS),
    fc.constantFrom(...WRITTEN),
    fc.boolean(),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([plan, header, written, dated, hasStatus, first]): Trial => {
    const rows = ownersOf(plan).map((owner, action): Made[] => {
      const [lifecycle, word] = plan.statuses[action] ?? ['completed', ''];
      const day = lifecycle === 'completed' ? written(action * 3) : null;
      const status = hasStatus ? [word] : [];
      return [
        `${owner + 1}. ${askOf(owner)}`,
        textOf(action),
        'Town Clerk',
        ...(dated ? [dueOn(60)] : []),
        ...(first ? [day, ...status] : [...status, day]),
      ];
    });
    const status = hasStatus ? ['Status'] : [];
    return {
      sheets: sheet([
        [
          ...['Recommendation', 'Action', 'Lead', ...(dated ? ['Due date'] : [])],
          ...(first ? [header, ...status] : [...status, header]),
        ],
        ...rows,
      ]),
      wanted: plan.statuses.map(([lifecycle]) =>
        hasStatus || lifecycle === 'completed' ? lifecycle : 'not-started',
      ),
      found: lifecyclesFound,
    };
  });

export const SAID_ONCE: readonly TrialKind[] = [
  { name: 'what is as above says so', trials: dittos },
  { name: 'the day on which it was done stands in place of a status', trials: days },
];
