/** Plans with more than one column that could be the status: pace, colours, per cent, periods, questions, several dates. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import type { Lifecycle, Rating } from '../../../src/model/terms';
import { AS_AT } from '../read-sheets';
import { serialOfDay } from '../../../src/model/days/day-serial';
import type { SmallPlan, Trial, TrialKind } from './trial';
import { PLAIN_HEADERS, lifecyclesFound, plainRows, said, saidOfWork, smallPlan } from './trial';

const listOf = (cell: fc.Arbitrary<Made>): fc.Arbitrary<Made[]> =>
  fc.array(cell, { minLength: 12, maxLength: 12 });

/** A sheet with these columns behind recommendation, action and lead, in the order given. */
function sheetWith(
  plan: SmallPlan,
  columns: readonly (readonly [string, readonly Made[]])[],
): Trial['sheets'] {
  return [
    {
      name: 'Action plan',
      rows: [
        [...PLAIN_HEADERS, ...columns.map(([header]) => header)],
        ...plainRows(plan, (action) => columns.map(([, cells]) => cells[action] ?? null)),
      ],
    },
  ];
}
const wantedOf = ({ statuses }: SmallPlan): Lifecycle[] => statuses.map(([lifecycle]) => lifecycle);
const wordsOf = ({ statuses }: SmallPlan): string[] => statuses.map(([, word]) => word);
const inEitherOrder = <T>(first: T, second: T, swap: boolean): T[] =>
  swap ? [second, first] : [first, second];

const PACES = ['On track', 'Delayed', 'At risk', 'Off track', 'On schedule', 'Behind'];
const STATUS_HEADERS = ['Status', 'Progress', 'Position', 'Delivery status', 'Progress status', 'Stage'];

const pace = fc
  .tuple(
    smallPlan(saidOfWork),
    listOf(fc.constantFrom(...PACES)),
    fc.shuffledSubarray(STATUS_HEADERS, { minLength: 2, maxLength: 2 }),
    fc.boolean(),
  )
  .map(([plan, paces, [one = '', other = ''], swap]): Trial => ({
    sheets: sheetWith(
      plan,
      inEitherOrder<readonly [string, readonly Made[]]>([one, wordsOf(plan)], [other, paces], swap),
    ),
    wanted: wantedOf(plan),
    found: lifecyclesFound,
  }));

const COLOURS = ['Green', 'Amber', 'Red', 'Blue', null] as const;
const ratingOf = (colour: Made): Rating =>
  colour === null ? 'none' : (String(colour).toLowerCase() as Rating);
const withRating = ({ plan }: Parameters<Trial['found']>[0]): string[] =>
  plan.actions.map(({ lifecycle, rating }) => `${lifecycle}, ${rating}`);

const wordsAndColours = fc
  .tuple(
    smallPlan(said),
    listOf(fc.constantFrom(...COLOURS)),
    fc.constantFrom('Status', 'Progress', 'Delivery status'),
    fc.constantFrom('RAG', 'BRAG', 'RAG rating'),
    fc.boolean(),
  )
  .filter(([, colours]) => colours[0] !== null)
  .map(([plan, colours, status, rag, swap]): Trial => ({
    sheets: sheetWith(
      plan,
      inEitherOrder<readonly [string, readonly Made[]]>([status, wordsOf(plan)], [rag, colours], swap),
    ),
    wanted: wantedOf(plan).map((lifecycle, action) => `${lifecycle}, ${ratingOf(colours[action] ?? null)}`),
    found: withRating,
  }));

const SHARES: Readonly<Record<string, readonly number[]>> = {
  completed: [100, 100, 100],
  'in-progress': [25, 60, 99],
  'not-started': [0, 0, 0],
};
const shareAndColours = fc
  .tuple(
    smallPlan(saidOfWork),
    listOf(fc.constantFrom('Green', 'Amber', 'Red')),
    fc.nat(2),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([plan, colours, which, fractions, swap]): Trial => {
    const shares = wantedOf(plan).map((lifecycle): Made => {
      const share = SHARES[lifecycle]?.[which] ?? 0;
      return fractions ? { v: share / 100, format: '0%' } : share;
    });
    return {
      sheets: sheetWith(
        plan,
        inEitherOrder<readonly [string, readonly Made[]]>(['% complete', shares], ['RAG', colours], swap),
      ),
      wanted: wantedOf(plan).map((lifecycle, action) => `${lifecycle}, ${ratingOf(colours[action] ?? null)}`),
      found: withRating,
    };
  });

/** Headers of periods from the earliest to the latest. */
const PERIODS: readonly (readonly string[])[] = [
  ['Q1', 'Q2', 'Q3', 'Q4'],
  ['Q1 2024/25', 'Q2 2024/25', 'Q3 2024/25', 'Q4 2024/25'],
  ['Q3 2023/24', 'Q4 2023/24', 'Q1 2024/25'],
  ['Q1 status', 'Q2 status', 'Q3 status'],
  ['March 2024', 'August 2024', 'January 2025'],
  ['Status May 2024', 'Status November 2024', 'Status March 2025'],
  ['Previous status', 'Current status'],
  ['Previous RAG', 'Latest RAG'],
  ['Status last quarter', 'Status now'],
];
/** Quarters without a year that follow one another, either way, are no longer in any order: see several-columns.ts. */
const runsOn = (headers: readonly string[], order: readonly number[]): boolean =>
  headers.length === 4 &&
  headers.every((header) => !header.includes('20')) &&
  [order, order.toReversed()].some(
    (run) => run[0] !== 0 && run.slice(1).every((period, at) => (period - (run[at] ?? 0) + 4) % 4 === 1),
  );
const periods = fc
  .constantFrom(...PERIODS)
  .chain((headers) =>
    fc.record({
      headers: fc.constant(headers),
      order: fc.shuffledSubarray(
        headers.map((_, index) => index),
        { minLength: headers.length, maxLength: headers.length },
      ),
      plan: smallPlan(saidOfWork),
      earlier: fc.array(fc.array(saidOfWork, { minLength: 12, maxLength: 12 }), {
        minLength: headers.length,
        maxLength: headers.length,
      }),
      // In the current period some cells may be blank, but not most: it is the one in use.
      blank: fc.integer({ min: -1, max: 3 }),
    }),
  )
  .filter(({ headers, order }) => !runsOn(headers, order))
  .map(({ headers, order, plan, earlier, blank }): Trial => {
    const last = headers.length - 1;
    const cellsOf = (period: number): Made[] =>
      wordsOf(plan).map((word, action) =>
        period < last ? (earlier[period]?.[action]?.[1] ?? null) : action === blank ? null : word,
      );
    const lifecycles = wantedOf(plan).map((lifecycle, action) =>
      action === blank ? (earlier[last - 1]?.[action]?.[0] ?? 'unknown') : lifecycle,
    );
    return {
      sheets: sheetWith(
        plan,
        order.map((period) => [headers[period] ?? '', cellsOf(period)] as const),
      ),
      wanted: [...lifecycles, `carried: ${blank >= 0}`],
      found: (reading) => [
        ...lifecyclesFound(reading),
        `carried: ${reading.findings.some(({ code }) => code === 'status-carried')}`,
      ],
    };
  });

const ANSWERS: readonly (readonly [Made, Made])[] = [
  ['Yes', 'No'],
  ['Y', 'N'],
  ['yes', 'no'],
  [true, false],
  ['x', null],
  ['✓', null],
  ['✔', '✘'],
  ['☑', '☐'],
];
const asked = fc
  .tuple(
    smallPlan(fc.constantFrom(['completed', ''] as const, ['not-started', ''] as const)),
    fc.constantFrom('Complete?', 'Completed (Y/N)', 'Done', 'Implemented?', 'Actioned?', 'Done?'),
    fc.constantFrom(...ANSWERS),
  )
  .filter(([{ statuses }]) => statuses.some(([lifecycle]) => lifecycle === 'completed'))
  .map(([plan, header, [yes, no]]): Trial => ({
    sheets: sheetWith(plan, [
      [header, wantedOf(plan).map((lifecycle) => (lifecycle === 'completed' ? yes : no))],
    ]),
    wanted: wantedOf(plan),
    found: lifecyclesFound,
  }));

const TODAY = serialOfDay(AS_AT) ?? 0;
const days = fc
  .integer({ min: -400, max: 400 })
  .map((from): Made => ({ v: TODAY + from, format: 'dd/mm/yyyy' }));
const isLate = (cell: Made | undefined): boolean =>
  typeof cell === 'object' && cell !== null && typeof cell.v === 'number' && cell.v < TODAY;

/** Which actions are overdue depends on the column that is called due, wherever other dates stand. */
const severalDates = fc
  .tuple(
    smallPlan(said),
    listOf(days),
    listOf(days),
    fc.constantFrom('Due date', 'Deadline', 'By when', 'Target date'),
    fc.constantFrom('Start date', 'Date raised', 'Meeting date', 'Last reviewed', 'Date agreed', 'Logged'),
    fc.boolean(),
  )
  .map(([plan, due, other, dueHeader, otherHeader, swap]): Trial => ({
    sheets: sheetWith(plan, [
      ...inEitherOrder<readonly [string, readonly Made[]]>([dueHeader, due], [otherHeader, other], swap),
      ['Status', wordsOf(plan)],
    ]),
    wanted: wantedOf(plan).flatMap((lifecycle, action) =>
      isLate(due[action]) && lifecycle !== 'completed' && lifecycle !== 'excluded'
        ? [`action ${action + 1} is overdue`]
        : [],
    ),
    found: ({ findings }) =>
      findings.flatMap(({ code, action }) =>
        code === 'overdue' ? [`action ${(action ?? -1) + 1} is overdue`] : [],
      ),
  }));

export const TWO_COLUMNS: readonly TrialKind[] = [
  {
    name: 'lifecycle in one column and pace in another, in either order and under either header',
    trials: pace,
  },
  { name: 'words beside colours, in either order', trials: wordsAndColours },
  { name: '% complete beside colours, in either order', trials: shareAndColours },
  { name: 'periods in any order, blank in the current one', trials: periods },
  { name: 'answers under a header that asks whether it is done', trials: asked },
  { name: 'a due date among other dates', trials: severalDates },
];
