/** Due dates of which some say, in the same cell, what they were before they were moved; and those of a column called Date alone. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { AS_AT } from '../read-sheets';
import { sheet, wantedOf } from './rolled-up';
import { askOf, dueOn, ownersOf, planAsFound, saidOfWork, smallPlan, textOf, statusOf } from './trial';
import type { Trial, TrialKind } from './trial';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const two = (number: number): string => String(number).padStart(2, '0');
const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A month from January 2024 on, and a day in it. */
interface Day {
  readonly months: number;
  readonly date: number;
}
const day: fc.Arbitrary<Day> = fc.record({ months: fc.nat(36), date: fc.integer({ min: 1, max: 28 }) });
const partsOf = ({ months, date }: Day): [year: number, month: number, date: number] => [
  2024 + Math.floor(months / 12),
  (months % 12) + 1,
  date,
];

/** Ways to write a day, and what it is then. */
const STYLES: readonly { readonly write: (of: Day) => string; readonly isMonth: boolean }[] = [
  {
    write: (of) =>
      partsOf(of)
        .map((part, at) => (at === 0 ? part : two(part)))
        .reverse()
        .join('/'),
    isMonth: false,
  },
  { write: (of) => [partsOf(of)[2], MONTHS[partsOf(of)[1] - 1], partsOf(of)[0]].join(' '), isMonth: false },
  { write: (of) => [MONTHS[partsOf(of)[1] - 1], partsOf(of)[0]].join(' '), isMonth: true },
  {
    write: (of) => [MONTHS[partsOf(of)[1] - 1]?.slice(0, 3), two(partsOf(of)[0] % 100)].join(' '),
    isMonth: true,
  },
  {
    write: (of) => [MONTHS[partsOf(of)[1] - 1]?.slice(0, 3), two(partsOf(of)[0] % 100)].join('-'),
    isMonth: true,
  },
];
const isoOf = (of: Day, isMonth: boolean): string => {
  const [year, month, date] = partsOf(of);
  return `${year}-${two(month)}-${two(isMonth ? lastOf(year, month) : date)}`;
};

const MOVES = [
  'revised',
  'extended',
  'moved',
  'changed',
  'slipped',
  'rescheduled',
  'deferred',
  're-profiled',
];
type Form = (from: string, to: string, verb: string) => string;
const FORMS: readonly Form[] = [
  (from, to) => `${from} → ${to}`,
  (from, to) => `${from} -> ${to}`,
  (from, to) => `${from} => ${to}`,
  (from, to) => `${from} > ${to}`,
  (from, to, verb) => `${to} (${verb} from ${from})`,
  (from, to) => `${to} (was ${from})`,
  (from, to) => `${to} (originally ${from})`,
  (from, to) => `${to}, previously ${from}`,
  (from, to) => `${to} - original date ${from}`,
  (from, to, verb) => `${from} - ${verb} to ${to}`,
  (from, to, verb) => `${from} (${verb} to ${to})`,
  (from, to, verb) => `${from}, ${verb} until ${to}`,
  (from, to) => `${from} now ${to}`,
  (from, to) => `${from}\nNow: ${to}`,
  (from, to) => `Was ${from}, now ${to}`,
  (from, to) => `Original: ${from}; Revised: ${to}`,
  (from, to) => `${from} (original)\n${to} (revised)`,
  (from, to) => `~~${from}~~ ${to}`,
  (from, to, verb) => `${verb.charAt(0).toUpperCase()}${verb.slice(1)} from ${from} to ${to}`,
  (from, to) => `New date ${to} (was ${from})`,
  (from, to) => `${to} instead of ${from}`,
];
const HEADERS = [
  'Due date',
  'By when',
  'Target date',
  'Timescale',
  'Deadline',
  'Completion date',
  'When',
  'Due',
];

/** Actions of which each has a day, or two of which the second counts. */
const moved = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...HEADERS),
    fc.constantFrom(...FORMS),
    fc.constantFrom(...MOVES),
    fc.constantFrom(...STYLES),
    fc.array(fc.record({ from: day, later: fc.integer({ min: 1, max: 20 }), isMoved: fc.boolean() }), {
      minLength: 12,
      maxLength: 12,
    }),
    fc.constantFrom('all', 'some'),
  )
  .map(([plan, header, form, verb, style, dates, which]): Trial => {
    const owners = ownersOf(plan);
    const told = owners.map((owner, action) => {
      const { from, later, isMoved } = dates[action] ?? {
        from: { months: 1, date: 1 },
        later: 1,
        isMoved: false,
      };
      const to = { ...from, months: from.months + later };
      const both = which === 'all' || isMoved;
      const [was, now] = [isoOf(from, style.isMonth), isoOf(to, style.isMonth)];
      const lifecycle = plan.statuses[action]?.[0];
      return {
        text: both ? form(style.write(from), style.write(to), verb) : style.write(from),
        due: was,
        revised: both ? now : 'none',
        late: lifecycle !== 'completed' && (both ? now : was) < AS_AT,
        row: [`${owner + 1}. ${askOf(owner)}`, textOf(action), 'Town Clerk'] as Made[],
      };
    });
    const rows = told.map(({ row, text }, action): Made[] => [...row, text, statusOf(plan, action)]);
    return {
      sheets: [{ name: 'Plan', rows: [['Recommendation', 'Action', 'Lead', header, 'Status'], ...rows] }],
      wanted: [
        ...told.map(({ due, revised }) => `${due}, ${revised}`),
        `overdue: ${told.filter(({ late }) => late).length}`,
      ],
      found: ({ plan: { actions }, findings }) => [
        ...actions.map(({ due, revised }) =>
          [due, revised]
            .map((date) =>
              date === null ? 'none' : date.reading.kind === 'date' ? date.reading.day : date.text,
            )
            .join(', '),
        ),
        `overdue: ${findings.filter(({ code }) => code === 'overdue').length}`,
      ],
    };
  });

const DAYS: readonly ((action: number) => Made)[] = [
  dueOn,
  (action) => ['Jan 2026', 'March 2026', 'Q2 2026/27'][action % 3] ?? null,
  (action) => `${action + 1}/3/26`,
];
/** A column that is called Date and no more: between the action and its status it is when that is due. */
const plainDates = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom('Date', 'date', 'Dates', 'DATE'),
    fc.constantFrom(...DAYS),
    fc.constantFrom(2, 3),
  )
  .map(([plan, header, dayOf, place]): Trial => {
    const owners = ownersOf(plan);
    const columns: (readonly [header: string, cell: (action: number) => Made])[] = [
      ['Recommendation', (action) => `${(owners[action] ?? 0) + 1}. ${askOf(owners[action] ?? 0)}`],
      ['Action', textOf],
      ['Lead', () => 'Town Clerk'],
      ['Status', (action) => statusOf(plan, action)],
    ];
    columns.splice(place, 0, [header, dayOf]);
    return {
      sheets: sheet([
        columns.map(([name]) => name),
        ...owners.map((_, action) => columns.map(([, cell]) => cell(action))),
      ]),
      wanted: [...wantedOf(plan), ...owners.map(() => 'is due')],
      found: (reading) => [
        ...planAsFound(reading),
        ...reading.plan.actions.map(({ due }) => (due?.reading.kind === 'date' ? 'is due' : 'no due date')),
      ],
    };
  });

export const MOVED_DATES: readonly TrialKind[] = [
  { name: 'a due date and what it was before in one cell', trials: moved },
  { name: 'a column called Date alone', trials: plainDates },
];
