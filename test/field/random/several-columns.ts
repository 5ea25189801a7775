/** Plans with several columns of one kind: ratings of sides and of the whole, months over the end of a year, dates that moved. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { serialOfDay } from '../../../src/model/days/day-serial';
import { dateInForce, dayOf } from '../../../src/model/date-in-force';
import {
  dueOn,
  lifecyclesFound,
  PLAIN_HEADERS,
  plainRows,
  saidOfWork,
  smallPlan,
  textOf,
  type SmallPlan,
  type Trial,
  type TrialKind,
  statusOf,
} from './trial';

type Column = readonly [header: string, cell: (action: number) => Made];

const sheetOf = (plan: SmallPlan, columns: readonly Column[]): Trial['sheets'] => [
  {
    name: 'Action plan',
    rows: [
      [...PLAIN_HEADERS, ...columns.map(([header]) => header)],
      ...plainRows(plan, (action) => columns.map(([, cell]) => cell(action))),
    ],
  },
];

const MOST_ACTIONS = 12;
const oneEach = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(value, { minLength: MOST_ACTIONS, maxLength: MOST_ACTIONS });
const inAnyOrder = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });

const RATED = { Green: 'green', Amber: 'amber', Red: 'red', Blue: 'blue' } as const;
type Colour = keyof typeof RATED;
const colours = oneEach(fc.constantFrom(...(Object.keys(RATED) as Colour[])));

const WHOLES = ['Overall RAG', 'Overall rating', 'Overall', 'RAG (overall)', 'RAG', 'RAG rating', 'BRAG'];
const SIDES = [
  ...['Time', 'Cost', 'Quality', 'Scope', 'Resources', 'Finance', 'Schedule', 'Budget'].flatMap((side) => [
    `${side} RAG`,
    `RAG - ${side.toLowerCase()}`,
    `${side} rating`,
    side,
  ]),
  'Outcome RAG',
  'Benefits RAG',
];

/** How the whole stands counts, wherever it is among the sides. */
const sides = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...WHOLES),
    fc.shuffledSubarray(SIDES, { minLength: 1, maxLength: 3 }),
    fc.array(colours, { minLength: 4, maxLength: 4 }),
  )
  .chain(([plan, whole, others, cells]) => {
    const columns = [whole, ...others].map((header, at): Column => [
      header,
      (action) => cells[at]?.[action] ?? 'Green',
    ]);
    return inAnyOrder(columns).map((order): Trial => ({
      sheets: sheetOf(plan, order),
      wanted: plan.statuses.map((_, action) => RATED[cells[0]?.[action] ?? 'Green']),
      found: ({ plan: { actions } }) => actions.map(({ rating }) => rating),
    }));
  });

const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
const LONG = [
  ...['April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  ...['January', 'February', 'March'],
];
const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];

/** Periods that follow one another from anywhere in the year; the last is the one in use, and a blank in it takes the one before. */
const yearless = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(MONTHS, LONG, QUARTERS),
    fc.nat(11),
    fc.integer({ min: 3, max: 6 }),
    fc.constantFrom('', ' status', ' RAG'),
    fc.array(oneEach(saidOfWork), { minLength: 6, maxLength: 6 }),
    fc.boolean(),
  )
  .map(([plan, names, start, length, tail, earlier, backward]): Trial => {
    const periods = Array.from({ length: Math.min(length, names.length) }, (_, at) => at);
    const last = periods.length - 1;
    const columns = periods.map((period): Column => [
      `${names[(start + period) % names.length]}${tail}`,
      (action) => (period === last ? plan.statuses[action]?.[1] : earlier[period]?.[action]?.[1]) ?? null,
    ]);
    return {
      sheets: sheetOf(plan, backward ? columns.reverse() : columns),
      wanted: plan.statuses.map(([lifecycle]) => lifecycle),
      found: lifecyclesFound,
    };
  });

const LETTERS = { G: 'green', A: 'amber', R: 'red', B: 'blue' } as const;
const SHOWN: readonly ((letter: keyof typeof LETTERS) => string)[] = [
  (letter) => letter,
  (letter) => ({ G: 'Green', A: 'Amber', R: 'Red', B: 'Blue' })[letter],
  (letter) => `${letter} \u2191`,
];

/** A colour a month and little else: the last month that is filled counts, and those to come are blank. */
const monthly = fc
  .tuple(
    fc.constantFrom(MONTHS, LONG),
    fc.integer({ min: 3, max: 12 }),
    fc.nat(8),
    fc.constantFrom(...SHOWN),
    fc.array(
      fc.array(fc.constantFrom(...(['G', 'A', 'R', 'B'] as const)), { minLength: 12, maxLength: 12 }),
      {
        minLength: 4,
        maxLength: 7,
      },
    ),
    fc.subarray(['Ref', 'Due date', 'Ward']),
  )
  .map(([names, reached, ahead, shown, rows, more]): Trial => {
    const months = names.slice(0, Math.min(12, reached + ahead));
    const beside = (name: string, action: number): Made =>
      name === 'Ref' ? action + 1 : name === 'Due date' ? dueOn(action) : 'Quay';
    return {
      sheets: [
        {
          name: 'Plan',
          rows: [
            ['Action', 'Lead', ...more, ...months],
            ...rows.map((letters, action) => [
              ...[textOf(action), 'Town Clerk', ...more.map((name) => beside(name, action))],
              ...months.map((_, month) => (month < reached ? shown(letters[month] ?? 'G') : null)),
            ]),
          ],
        },
      ],
      wanted: rows.map((letters) => LETTERS[letters[reached - 1] ?? 'G']),
      found: ({ plan: { actions } }) => actions.map(({ rating }) => rating),
    };
  });

const TAILS = ['due date', 'target date', 'deadline', 'completion date', 'end date'];
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** The first date and those that took its place, in the order in which they were agreed. */
const datesOf = fc
  .tuple(
    fc.constantFrom(...TAILS),
    fc.constantFrom('Original', 'Baseline', 'Initial', 'Previous', ''),
    fc.constantFrom('Revised', 'Current', 'Latest', 'New', 'Updated', ''),
    fc.boolean(),
  )
  .filter(([, first, since]) => first !== '' || since !== '')
  .map(([tail, first, since, twice]) => {
    const named = (word: string): string => upper(`${word} ${tail}`.trim());
    return since === 'Revised' && twice
      ? [named(first), `${named(since)} 1`, `${named(since)} 2`]
      : [named(first), named(since)];
  });

/** A date that was moved counts in place of the one before; one that was not is blank. */
const movedDates = fc
  .tuple(
    smallPlan(saidOfWork),
    datesOf,
    fc.array(oneEach(fc.option(fc.integer({ min: 30, max: 700 }), { freq: 3 })), {
      minLength: 3,
      maxLength: 3,
    }),
    fc.boolean(),
    fc.boolean(),
  )
  .filter(([, , days]) => days.every((column) => column.slice(0, 4).some((day) => day !== null)))
  .map(([plan, headers, days, statusFirst, started]): Trial => {
    const dayIn = (column: number, action: number): number | null => days[column]?.[action] ?? null;
    const dates = headers.map((header, at): Column => [
      header,
      (action) => {
        const day = dayIn(at, action);
        return day === null ? null : dueOn(day);
      },
    ]);
    const status: Column = ['Status', (action) => statusOf(plan, action)];
    const start: readonly Column[] = started ? [['Start date', (action) => dueOn(action)]] : [];
    const inForce = (action: number): string => {
      const last = headers.findLastIndex((_, at) => dayIn(at, action) !== null);
      const day = dayIn(last, action);
      return day === null ? 'none' : String(dueSerial(day));
    };
    return {
      sheets: sheetOf(plan, statusFirst ? [status, ...start, ...dates] : [...start, ...dates, status]),
      wanted: plan.statuses.map((_, action) => inForce(action)),
      found: ({ plan: { actions } }) =>
        actions.map((action) => {
          const day = dayOf(dateInForce(action));
          return day === null ? 'none' : String(serialOfDay(day));
        }),
    };
  });

const dueSerial = (days: number): number => 45_800 + days;

/** A column that nobody has given a header: the status itself, or its colour beside the word under one header. */
const unheaded = fc
  .tuple(
    smallPlan(saidOfWork),
    colours,
    fc.constantFrom('status', 'colour', 'both'),
    fc.constantFrom('Status', 'Progress', 'RAG status'),
    fc.boolean(),
    fc.nat(2),
  )
  .filter(([{ statuses }]) => new Set(statuses.map(([lifecycle]) => lifecycle)).size > 1)
  .map(([plan, cells, which, header, swap, at]): Trial => {
    const colourAt = (action: number): Colour => cells[action] ?? 'Green';
    const word: Column = ['', (action) => statusOf(plan, action)];
    const colour: Column = ['', colourAt];
    const [first, second] = swap ? [colour, word] : [word, colour];
    const headed: Column = [header, first[1]];
    const columns = { status: [word], colour: [colour], both: [headed, second] }[which];
    const others: Column[] = [
      ['Due date', (action) => dueOn(action)],
      ['Cost', (action) => 100 * action],
    ];
    return {
      sheets: sheetOf(plan, others.toSpliced(at, 0, ...columns)),
      wanted: plan.statuses.map(([lifecycle], action) =>
        which === 'colour'
          ? RATED[colourAt(action)]
          : [lifecycle, which === 'both' ? RATED[colourAt(action)] : 'none'].join(', '),
      ),
      found: ({ plan: { actions } }) =>
        actions.map(({ lifecycle, rating }) => (which === 'colour' ? rating : `${lifecycle}, ${rating}`)),
    };
  });

export const SEVERAL_COLUMNS: readonly TrialKind[] = [
  { name: 'the whole is rated beside its sides', trials: sides },
  { name: 'months or quarters run on over the end of a year', trials: yearless },
  { name: 'a colour a month and little else', trials: monthly },
  { name: 'a status or its colour has no header of its own', trials: unheaded },
  { name: 'due dates that were moved, each in a column', trials: movedDates },
];
