/** Below the actions stand measures, costs and meetings under headers of their own, with ratings where the actions have theirs; or lines that say how a group stands. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { sheet, wantedOf } from './rolled-up';
import {
  askOf,
  dueOn,
  ownersOf,
  planAsFound,
  smallPlan,
  statusOf,
  textOf,
  type Said,
  type SmallPlan,
  type Trial,
  type TrialKind,
} from './trial';

const COLOURS: readonly Said[] = [
  ['completed', 'Complete'],
  ['in-progress', 'Green'],
  ['in-progress', 'Amber'],
  ['not-started', 'Red'],
];
const plan = smallPlan(fc.constantFrom(...COLOURS));

const HEADERS = ['No', 'Recommendation', 'Action', 'Lead', 'Deadline', 'RAG', 'Update'];
const bodyOf = (own: SmallPlan): Made[][] =>
  ownersOf(own).map((owner, action) => [
    owner + 1,
    askOf(owner),
    textOf(action),
    'Town Clerk',
    dueOn(action),
    statusOf(own, action),
    null,
  ]);

const TITLES = ['', 'Performance measures', 'Key performance indicators', 'How we measure it'];
const MEASURES = ['Measure', 'Indicator', 'KPI', 'Performance indicator', 'Key measure', 'Success measure'];
const LEVELS: readonly (readonly [string, string, string])[] = [
  ['Baseline', 'Target', 'Q1'],
  ['Target', 'Q1 actual', 'Q2 actual'],
  ['Target', 'Actual', 'Trend'],
  ['2024/25 outturn', 'Target', 'Latest'],
];
const FIGURES = ['88%', '12', '£1,200', '3.5 days', '91%', '14%', 'n/a'];
const NAMES = ['Invoices paid in time', 'Staff turnover', 'Complaints answered', 'Calls answered first time'];
/** Measures with their ratings under those of the actions. */
const measures = fc
  .tuple(
    plan,
    fc.constantFrom(...TITLES),
    fc.constantFrom(...MEASURES),
    fc.constantFrom(...LEVELS),
    fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6), fc.constantFrom('Green', 'Amber', 'Red')), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.constantFrom(1, 2, 5),
  )
  .map(([own, title, measure, levels, rows, place]): Trial => {
    const line = (cells: readonly Made[], rating: Made): Made[] => {
      const row: Made[] = [...cells, ...Array<Made>(5 - cells.length).fill(null)].slice(0, 5);
      row.splice(place, 0, rating);
      return row;
    };
    return {
      sheets: sheet([
        HEADERS,
        ...bodyOf(own),
        [],
        ...(title === '' ? [] : [[title]]),
        line([measure, ...levels], 'RAG'),
        ...rows.map(([a, b, c, rating], at) =>
          line([NAMES[at] ?? '', FIGURES[a] ?? '', FIGURES[b] ?? '', FIGURES[c] ?? ''], rating),
        ),
      ]),
      wanted: wantedOf(own),
      found: planAsFound,
    };
  });

/** Headers that nobody knows, and sums where actions would stand. */
const costs = fc
  .tuple(
    plan,
    fc.constantFrom('Item', 'Budget line', 'Post', 'What it pays for'),
    fc.constantFrom(['2025/26', '2026/27'], ['Year 1', 'Year 2'], ['One-off', 'Each year']),
    fc.array(
      fc.tuple(
        fc.constantFrom('£40,000', '£12.5k', '60000', '£0', '-'),
        fc.constantFrom('£8,000', '£1.2m', '75'),
      ),
      {
        minLength: 2,
        maxLength: 3,
      },
    ),
    fc.constantFrom('Approved', 'Pending', 'Green', 'Agreed'),
  )
  .map(([own, item, years, sums, said]): Trial => ({
    sheets: sheet([
      HEADERS,
      ...bodyOf(own),
      [],
      ['Resources'],
      [item, ...years, 'Lead', 'Source', 'Status'],
      ...sums.map(([first, second], at): Made[] => [
        NAMES[at] ?? '',
        first,
        second,
        'Town Clerk',
        'Reserves',
        said,
      ]),
    ]),
    wanted: wantedOf(own),
    found: planAsFound,
  }));

/** What is raised, decided or changed, with a status of its own under that of the actions. */
const LOGS: readonly (readonly [title: string, headers: readonly string[], row: readonly Made[]])[] = [
  [
    'Issues for escalation',
    ['Ref', 'Issue', 'Escalated to', 'Raised by', 'Date raised', 'Status', 'Decision'],
    ['I1', 'Too few analysts', 'CLT', 'Clerk', dueOn(9), 'Open', 'Fund a post'],
  ],
  [
    'Approvals needed',
    ['No', 'Decision', 'Body', 'Owner', 'Date', 'Status'],
    ['D1', 'Agree the budget', 'Cabinet', 'Clerk', dueOn(8), 'Complete'],
  ],
  [
    'Assumptions',
    ['No', 'Assumption', 'Source', 'Owner', 'Review date', 'RAG'],
    ['A1', 'Grants stay as they are', 'MTFP', 'Clerk', dueOn(7), 'Amber'],
  ],
];
const logs = fc
  .tuple(plan, fc.constantFrom(...LOGS), fc.boolean(), fc.integer({ min: 1, max: 3 }))
  .map(([own, [title, headers, row], isTitled, count]): Trial => ({
    sheets: sheet([
      HEADERS,
      ...bodyOf(own),
      [],
      ...(isTitled ? [[title]] : []),
      headers,
      ...Array<readonly Made[]>(count).fill(row),
    ]),
    wanted: wantedOf(own),
    found: planAsFound,
  }));

/** A part of the plan that goes on below a blank row, with the header again or without. */
const goesOn = fc.tuple(plan, fc.boolean()).map(([own, isHeaded]): Trial => {
  const body = bodyOf(own);
  return {
    sheets: sheet([HEADERS, ...body.slice(0, 2), [], ...(isHeaded ? [HEADERS] : []), ...body.slice(2)]),
    wanted: wantedOf(own),
    found: planAsFound,
  };
});

const OVERALL: readonly ((number: number) => string)[] = [
  (number) => `Overall RAG for recommendation ${number}`,
  (number) => `Overall status of recommendation ${number}`,
  (number) => `Average for recommendation ${number}`,
  (number) => `Overall: recommendation ${number}`,
  (number) => `Overall rating - Rec ${number}`,
  () => 'Overall progress for this recommendation',
];
/** How a recommendation stands, in the column of its actions, below them. */
const overall = fc
  .tuple(plan, fc.constantFrom(...OVERALL), fc.boolean(), fc.boolean())
  .map(([own, nameOf, isNumbered, isShare]): Trial => {
    const owners = ownersOf(own);
    const headers = ['Ref', 'Recommendation', 'Action', 'Lead', ...(isShare ? ['% complete'] : []), 'RAG'];
    const rows = owners.flatMap((owner, action): Made[][] => {
      const share: Made[] = isShare ? [null] : [];
      const row = [owner + 1, askOf(owner), textOf(action), 'Town Clerk', ...share, statusOf(own, action)];
      const line: Made[] = [
        isNumbered ? owner + 1 : null,
        null,
        nameOf(owner + 1),
        null,
        ...(isShare ? [{ v: 0.5, format: '0%' }] : []),
        'Amber',
      ];
      return owners.lastIndexOf(owner) === action ? [row, line] : [row];
    });
    return { sheets: sheet([headers, ...rows]), wanted: wantedOf(own), found: planAsFound };
  });

export const FIGURES_BELOW: readonly TrialKind[] = [
  { name: 'measures with ratings below the plan', trials: measures },
  { name: 'what it costs, below the plan', trials: costs },
  { name: 'a log of something else, below the plan', trials: logs },
  { name: 'the plan goes on below a blank row', trials: goesOn },
  { name: 'how a recommendation stands, among its actions', trials: overall },
];
