/** Workbooks that keep a plan several times, or keep what was closed apart: the latest is read, and nothing is left out unsaid. */
import fc from 'fast-check';
import type { Trial, TrialKind } from './trial';
import { lifecyclesFound, PLAIN_HEADERS, plainRows, saidOfWork, smallPlan } from './trial';

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

export const VERSION_KINDS: readonly TrialKind[] = [
  { name: 'a plan is kept by month, quarter or version', trials: versions },
  { name: 'what was closed stands on a sheet of its own', trials: closedApart },
];
