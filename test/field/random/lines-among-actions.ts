/** Lines among and below the actions that are none of them, in the plan's own columns: counts, a key, when it was printed, headings that only sort. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import type { Lifecycle } from '../../../src/model/terms';
import { sheet, wantedOf } from './rolled-up';
import {
  askOf,
  ownersOf,
  planAsFound,
  said,
  saidOfWork,
  smallPlan,
  statusOf,
  textOf,
  wantedPlan,
  type SmallPlan,
  type Trial,
  type TrialKind,
} from './trial';

const HEADERS = ['Recommendation', 'Action', 'Lead', 'Status'];
const rowOf = (owner: number, action: number, status: Made): Made[] => [
  askOf(owner),
  textOf(action),
  'Town Clerk',
  status,
];
const bodyOf = (plan: SmallPlan): Made[][] =>
  ownersOf(plan).map((owner, action) => rowOf(owner, action, statusOf(plan, action)));

type Line = (all: number, done: number) => readonly [text: string, share: Made];
const SUMS: readonly Line[] = [
  (all, done) => [`${all} actions`, `${Math.round((done / all) * 100)}% complete`],
  (all) => [`${all} actions in total`, null],
  (_, done) => [`Completed: ${done}`, null],
  (_, done) => [`Complete = ${done}`, null],
  (all, done) => ['Average', { v: done / all, format: '0%' }],
  (all, done) => [`${done} of ${all} completed`, null],
  (all, done) => [`Summary: ${done} of ${all} completed, ${all - done} in progress`, null],
  (all, done) => [`${done} completed and ${all - done} not started.`, null],
  (all, done) => [`In progress (${all - done}); complete (${done})`, null],
];

/** Below each recommendation, or below the plan, in the column of the recommendations or that of the actions. */
const sums = fc
  .tuple(smallPlan(saidOfWork), fc.constantFrom(...SUMS), fc.constantFrom(0, 1), fc.boolean())
  .map(([plan, lineOf, column, isEach]): Trial => {
    const owners = ownersOf(plan);
    const done = (own: (owner: number) => boolean): number =>
      plan.statuses.filter(([lifecycle], at) => lifecycle === 'completed' && own(owners[at] ?? 0)).length;
    const line = (all: number, completed: number): Made[] => {
      const [text, share] = lineOf(all, completed);
      return column === 0 ? [text, null, null, share] : [null, text, null, share];
    };
    const rows = bodyOf(plan).flatMap((row, action): Made[][] => {
      const owner = owners[action] ?? 0;
      const isLast = owners.lastIndexOf(owner) === action;
      return isEach && isLast
        ? [
            row,
            line(
              plan.sizes[owner] ?? 1,
              done((one) => one === owner),
            ),
          ]
        : [row];
    });
    const below = isEach
      ? []
      : [
          line(
            owners.length,
            done(() => true),
          ),
        ];
    return { sheets: sheet([HEADERS, ...rows, ...below]), wanted: wantedOf(plan), found: planAsFound };
  });

const FOOT: readonly (readonly Made[])[] = [
  ['Printed 4 March 2026'],
  ['Exported from the system on 02/03/2026'],
  ['Downloaded by: A Brown'],
  ['Next review: 1 June 2026'],
  ['Next meeting of the board 12 May'],
  ['Signed off by: Leader', null, '4 March'],
  ['Approved by: Cabinet', null, null, 'March 2026'],
];
/** Right below the last action. */
const printed = fc
  .tuple(smallPlan(saidOfWork), fc.shuffledSubarray([...FOOT], { minLength: 1, maxLength: 3 }))
  .map(([plan, foot]): Trial => ({
    sheets: sheet([HEADERS, ...bodyOf(plan), ...foot]),
    wanted: wantedOf(plan),
    found: planAsFound,
  }));

const SORTS = [
  ...['Actions added since last meeting', 'Removed from the plan', 'New actions', 'Closed actions'],
  ...['Actions from last year', 'Completed since last meeting', 'Outstanding actions'],
];
/** Above some of the recommendations, each of which is named in its rows, with a blank row before it or none. */
const sorted = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.shuffledSubarray(SORTS, { minLength: 1, maxLength: 2 }),
    fc.boolean(),
    fc.nat(1),
  )
  .map(([plan, headings, isApart, shift]): Trial => {
    const owners = ownersOf(plan);
    const rows = bodyOf(plan).flatMap((row, action): Made[][] => {
      const owner = owners[action] ?? 0;
      const heading = owners.indexOf(owner) === action ? headings[owner - 1 - shift] : undefined;
      return heading === undefined ? [row] : [...(isApart ? [[]] : []), [heading], row];
    });
    return { sheets: sheet([HEADERS, ...rows]), wanted: wantedOf(plan), found: planAsFound };
  });

type Known = Exclude<Lifecycle, 'unknown'>;
const ORDER: readonly Known[] = ['completed', 'in-progress', 'not-started', 'excluded'];
const CODES: readonly (readonly [codes: readonly string[], meanings: readonly string[]])[] = [
  [
    ['C', 'IP', 'NS', 'W'],
    ['Complete', 'In progress', 'Not started', 'Withdrawn'],
  ],
  [
    ['3', '2', '1', '0'],
    ['Green - complete', 'Amber - in progress', 'Red - not started', 'Superseded'],
  ],
  [
    ['D', 'O', 'N', 'X'],
    ['Delivered', 'Ongoing', 'Yet to start', 'No longer required'],
  ],
];
const SIGNS = [' = ', '=', ' - ', ' \u2013 ', ': ', ' means '];
const JOINS = ['; ', '\n', ' | ', null];
/** Each code in a line of its own, or all in one cell: below the plan, right beneath it or apart. */
const keys = fc
  .tuple(
    smallPlan(said).filter(({ statuses }) => new Set(statuses.map(([one]) => one)).size > 1),
    fc.constantFrom(...CODES),
    fc.constantFrom(...SIGNS),
    fc.constantFrom(...JOINS),
    fc.constantFrom(0, 1),
    fc.boolean(),
  )
  .map(([plan, [codes, meanings], sign, join, column, isApart]): Trial => {
    const pairs = codes.map((code, at) => `${code}${sign}${meanings[at] ?? ''}`);
    const lines = join === null ? pairs : [pairs.join(join)];
    const owners = ownersOf(plan);
    const rows = plan.statuses.map(([lifecycle], action) =>
      rowOf(owners[action] ?? 0, action, codes[ORDER.indexOf(lifecycle)] ?? null),
    );
    const key = lines.map((line): Made[] => (column === 0 ? [line] : [null, line]));
    return {
      sheets: sheet([HEADERS, ...rows, ...(isApart ? [[]] : []), ...key]),
      wanted: wantedOf(plan),
      found: planAsFound,
    };
  });

const MARKS = ['- ', '\u2013 ', '\u2022 ', '* '];
/** What an action comes to, a line each below it and nothing beside it; it may stand in the first column or behind others. */
const parts = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...MARKS),
    fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }),
    fc.boolean(),
  )
  .filter(([plan, , counts]) => counts.slice(0, plan.statuses.length).some((count) => count > 0))
  .map(([plan, mark, counts, isFirst]): Trial => {
    const rows = bodyOf(plan).flatMap((row, action): Made[][] => {
      const lines = Array.from(
        { length: counts[action] ?? 0 },
        (_, at) => `${mark}${textOf(action + at + 5)}`,
      );
      return [row, ...lines.map((line): Made[] => [null, line])].map((cells) =>
        isFirst ? cells.slice(1) : cells,
      );
    });
    const headers = isFirst ? HEADERS.slice(1) : HEADERS;
    const owners = ownersOf(plan);
    return {
      sheets: sheet([headers, ...rows]),
      wanted: isFirst
        ? wantedPlan(
            owners.map((_, action) => ({
              text: textOf(action),
              lifecycle: plan.statuses[action]?.[0] ?? 'unknown',
              of: 'none',
            })),
            [],
          )
        : wantedOf(plan),
      found: planAsFound,
    };
  });

export const LINES_AMONG_ACTIONS: readonly TrialKind[] = [
  { name: 'lines of counts among or below the actions', trials: sums },
  { name: 'when it was printed and who signed it, right below', trials: printed },
  { name: 'headings that sort above rows that name their recommendation', trials: sorted },
  { name: 'what an action comes to, in lines below it', trials: parts },
  { name: 'codes explained in one cell each, or all in one', trials: keys },
];
