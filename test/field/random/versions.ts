/** Workbooks that keep a plan several times, or keep what was closed apart: the latest is read, and nothing is left out unsaid. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import type { Trial, TrialKind } from './trial';
import {
  askOf,
  dueOn,
  lifecyclesFound,
  ownersOf,
  PLAIN_HEADERS,
  plainRows,
  planAsFound,
  saidOfWork,
  smallPlan,
  textOf,
  wantedPlan,
  type SmallPlan,
  statusOf,
} from './trial';

/** In order, the earliest first. */
const NAMES: readonly (readonly string[])[] = [
  ['Jan 2026', 'Feb 2026', 'Mar 2026'],
  ['January', 'February', 'March'],
  ['Q1', 'Q2', 'Q3'],
  ['Plan v1', 'Plan v2', 'Plan v10'],
  ['Position September 2025', 'Position October 2025', 'Position December 2025'],
  ['Version 0.9', 'Version 1.0', 'Version 1.1'],
  ['Q3 25-26', 'Q4 25-26', 'Q1 26-27'],
  ['Q4 2025-26', 'Q1 2026-27', 'Q2 2026-27'],
  ['25-26 Q4', '26-27 Q1', '26-27 Q2'],
  ['P11 25-26', 'P12 25-26', 'P1 26-27'],
  ['Nov 2025', 'Dec 2025', 'Jan 2026'],
];
const versions = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.shuffledSubarray([0, 1, 2], { minLength: 2, maxLength: 3 }),
    smallPlan(saidOfWork),
    fc.array(saidOfWork, { minLength: 36, maxLength: 36 }),
  )
  .map(([names, places, plan, said]): Trial => {
    const statusOf = (version: number, action: number) => said[version * 12 + action];
    const latest = Math.max(...places);
    return {
      sheets: places.map((version) => ({
        name: names[version] ?? '',
        rows: [
          [...PLAIN_HEADERS, 'Status'],
          ...plainRows(plan, (action) => [statusOf(version, action)?.[1] ?? '']),
        ],
      })),
      wanted: [
        `read from ${names[latest]}`,
        'another is said',
        ...plan.statuses.map((_, action) => statusOf(latest, action)?.[0] ?? ''),
      ],
      found: (reading) => [
        `read from ${reading.plan.parts[0]?.sheet}`,
        reading.findings.some(({ code }) => code === 'plan-ambiguous')
          ? 'another is said'
          : 'no other is said',
        ...lifecyclesFound(reading),
      ],
    };
  });

const CLOSED = [
  ...[
    'Completed actions',
    'Closed',
    'Finished work',
    'Done',
    'Delivered 2025',
    'Signed off',
    'Other actions',
  ],
];
/** A list of what was closed has the day in place of the status. */
const closedApart = fc
  .tuple(
    smallPlan(saidOfWork),
    smallPlan(saidOfWork),
    fc.constantFrom(...CLOSED),
    fc.constantFrom('Date completed', 'Closed on', 'Completed', 'Outcome', 'Minute'),
    fc.boolean(),
  )
  .map(([live, closed, name, header, first]): Trial => {
    const listed = plainRows(closed, (action) => [`${1 + (action % 28)}/02/2026`]).map((row, index) =>
      row.map((cell, column) => (column === 1 ? `Close the file of scheme ${index + 1}` : cell)),
    );
    const sheets = [
      {
        name: 'Live actions',
        rows: [
          [...PLAIN_HEADERS, 'Due', 'Status'],
          ...plainRows(live, (action) => ['31/03/2026', live.statuses[action]?.[1] ?? '']),
        ],
      },
      { name, rows: [[...PLAIN_HEADERS, header], ...listed] },
    ];
    return {
      sheets: first ? sheets.reverse() : sheets,
      wanted: [`${live.statuses.length} counted`, `${name} is left out, which is said`],
      found: ({ plan, findings }) => [
        `${plan.actions.length} counted`,
        ...findings.flatMap(({ code, value }) =>
          code === 'sheet-left-out' ? [`${value} is left out, which is said`] : [],
        ),
      ],
    };
  });

/** What was finished is moved to a sheet of its own, and its columns may stand in another order: it counts, under the recommendation it answers. */
const openAndClosed = fc
  .tuple(
    smallPlan(saidOfWork).filter(
      ({ statuses }) =>
        statuses.some(([one]) => one === 'completed') && statuses.some(([one]) => one !== 'completed'),
    ),
    fc.constantFrom('Open actions', 'Action plan', 'Open', 'Live actions'),
    fc.constantFrom('Closed actions', 'Completed', 'Closed', 'Completed actions', 'Done'),
    fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([plan, open, closed, order, closedFirst]): Trial => {
    const rows = plainRows(plan, (action) => [plan.statuses[action]?.[1] ?? '']);
    const header = [...PLAIN_HEADERS, 'Status'];
    const isDone = (action: number): boolean => plan.statuses[action]?.[0] === 'completed';
    const all = rows.map((_, action) => action);
    const turned = <One>(row: readonly One[]): One[] => order.flatMap((at) => row[at] ?? []);
    const live = all.filter((action) => !isDone(action));
    const done = all.filter(isDone);
    const sheets = [
      { name: open, rows: [header, ...live.map((action) => rows[action] ?? [])] },
      { name: closed, rows: [header, ...done.map((action) => rows[action] ?? [])].map(turned) },
    ];
    const read = closedFirst ? [...done, ...live] : [...live, ...done];
    const owners = ownersOf(plan).map((owner) => String(owner + 1));
    return {
      sheets: closedFirst ? sheets.reverse() : sheets,
      wanted: wantedPlan(
        read.map((action) => ({
          text: textOf(action),
          lifecycle: plan.statuses[action]?.[0] ?? 'unknown',
          of: owners[action] ?? '',
        })),
        [...new Set(read.map((action) => owners[action] ?? ''))],
      ),
      found: planAsFound,
    };
  });

const WAYS: readonly (readonly string[])[] = [
  ['Recommendation', 'LGA recommendation', 'Key recommendation', 'Peer team recommendation'],
  ['Action', 'What we will do', 'Agreed action', 'Task', 'Planned action'],
  ['Lead', 'Owner', 'Responsible officer', 'Who'],
  ['Due date', 'Deadline', 'Target date', 'By when'],
  ['Status', 'RAG status', 'Progress status', 'Current status'],
];
const headersInWords = fc.tuple(...WAYS.map((names) => fc.constantFrom(...names)));

/** Another directorate keeps its part in words of its own, on another sheet, below or in between: it counts, or that it does not is said. */
const otherWords = fc
  .tuple(
    smallPlan(saidOfWork),
    smallPlan(saidOfWork),
    headersInWords,
    headersInWords,
    fc.subarray(['Update', 'Cost', 'Impact', 'Ward'], { maxLength: 2 }),
    fc.constantFrom('apart', 'below', 'between'),
  )
  .map(([one, other, ours, theirs, more, place]): Trial => {
    const rowsOf = (plan: SmallPlan, names: readonly string[], from: number): Made[][] => [
      [...names],
      ...ownersOf(plan).map((owner, action) => [
        ...[
          `${from + owner}. ${askOf(from + owner)}`,
          `${textOf(action)} in area ${from}`,
          'Town Clerk',
          dueOn(action),
        ],
        statusOf(plan, action),
      ]),
    ];
    const second = rowsOf(other, theirs, 9).map((row, at) => [
      ...row,
      ...more.map((name) => (at === 0 ? name : `${name} ${at}`)),
    ]);
    const first = rowsOf(one, ours, 1);
    const total = one.statuses.length + other.statuses.length;
    const half = Math.ceil(one.statuses.length / 2) + 1;
    const parted = [...first.slice(0, half), [], ...second, [], [...ours], ...first.slice(half)];
    const said = new Map([...first, ...second].map((row) => [row[1], row[4]]));
    return {
      sheets:
        place === 'apart'
          ? [
              { name: 'Place', rows: first },
              { name: 'People', rows: second },
            ]
          : [
              {
                name: 'Plan',
                rows: place === 'between' ? parted : [['Place'], ...first, [], ['People'], ...second],
              },
            ],
      wanted: ['none is silently left out', 'each by its own status'],
      found: ({ plan: { actions }, findings }) => [
        actions.length === total || findings.some(({ code }) => code === 'sheet-left-out')
          ? 'none is silently left out'
          : `${actions.length} of ${total} are counted`,
        actions.every(({ text, status }) => said.get(text.text) === status.written)
          ? 'each by its own status'
          : 'some by what is no status of theirs',
      ],
    };
  });

export const VERSION_KINDS: readonly TrialKind[] = [
  { name: 'a plan is kept by month, quarter or version', trials: versions },
  { name: 'what was closed stands on a sheet of its own', trials: closedApart },
  { name: 'what was closed is moved to a sheet like the first', trials: openAndClosed },
  { name: 'a part of the plan is kept in other words', trials: otherWords },
];
