/** Columns told apart by one word of their headers: whom a thing is said to, which update is the latest, who stands in for an owner. */
import fc from 'fast-check';
import { serialOfDay } from '../../../src/model/days/day-serial';
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
  lifecyclesFound,
} from './trial';
import type { SmallPlan, Trial, TrialKind, WantedAction } from './trial';

type Column = readonly [header: string, cell: (action: number) => Made];

const wantedOf = ({ statuses }: SmallPlan, owners: readonly number[]): string[] =>
  wantedPlan(
    owners.map((owner, action): WantedAction => ({
      text: textOf(action),
      lifecycle: statuses[action]?.[0] ?? 'unknown',
      of: String(owner + 1),
    })),
    [...new Set(owners)].map((owner) => String(owner + 1)),
  );

/** The plan's own columns, with others put in at any place. */
const withColumns = (
  plan: SmallPlan,
  others: readonly Column[],
  places: readonly number[],
): Trial['sheets'] => {
  const owners = ownersOf(plan);
  const columns: Column[] = [
    ['Recommendation', (action) => `${(owners[action] ?? 0) + 1}. ${askOf(owners[action] ?? 0)}`],
    ['Action', textOf],
    ['Due date', dueOn],
    ['Status', (action) => statusOf(plan, action)],
  ];
  others.forEach((column, at) => columns.splice((places[at] ?? 0) % (columns.length + 1), 0, column));
  return sheet([
    columns.map(([header]) => header),
    ...owners.map((_, action) => columns.map(([, cell]) => cell(action))),
  ]);
};
const places = fc.array(fc.nat(20), { minLength: 6, maxLength: 6 });

const BODIES = [
  'Cabinet Member for Parks',
  'Leader of the Council',
  'Cabinet Member for Homes',
  'Place Panel',
];
const WHOM = [
  ...['Recommendation made to', 'Recommendation made to:', 'Recommendations addressed to', 'Recommended by'],
  ...['Recommendation from', 'Action proposed by', 'Actions referred to', 'Recommendation put to'],
  ...['Key action sent to', 'Response from', 'Improvement asked for by'],
];

/** Whom it was said to, or who said it, is neither what was said nor what is done. */
const whom = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.shuffledSubarray(WHOM, { minLength: 1, maxLength: 2 }),
    fc.array(fc.constantFrom(...BODIES), { minLength: 12, maxLength: 12 }),
    places,
  )
  .map(([plan, headers, bodies, at]): Trial => {
    const columns = headers.map((header): Column => [header, (action) => bodies[action] ?? null]);
    return {
      sheets: withColumns(plan, columns, at),
      wanted: wantedOf(plan, ownersOf(plan)),
      found: planAsFound,
    };
  });

const PERIODS: readonly (readonly string[])[] = [
  ['January 2026', 'March 2026', 'May 2026'],
  ['Oct 25', 'Jan 26', 'Apr 26'],
  ['Q2 2025/26', 'Q3 2025/26', 'Q4 2025/26'],
  ['P6', 'P9', 'P12'],
];
const UPDATES: readonly ((period: string) => string)[] = [
  (period) => `${period} update`,
  (period) => `Progress update (${period})`,
  (period) => `Update - ${period}`,
  (period) => `Comments at ${period}`,
];
const NUMBERED = [
  ['Update 1', 'Update 2', 'Update 3'],
  ['6 month update', '12 month update', '18 month update'],
];
const NOTES = [
  'It was put to the group',
  'A price has come in',
  'Two parishes wrote back',
  'Nobody was free',
];

/** Of several updates the latest that has been written counts, wherever its column stands. */
const updates = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...PERIODS), fc.constantFrom(...UPDATES))
        .map(([periods, name]) => periods.map(name)),
      fc.constantFrom(...NUMBERED),
    ),
    fc.integer({ min: 1, max: 3 }),
    fc.boolean(),
  )
  .map(([plan, headers, written, backward]): Trial => {
    const textFor = (period: number, action: number): string =>
      `${NOTES[(action + period) % NOTES.length]} in round ${period + 1}, as minuted.`;
    const columns = headers.map((header, period): Column => [
      header,
      (action) => (period < written ? textFor(period, action) : null),
    ]);
    // Behind the plan's own columns, so that their order among themselves is the only thing that changes.
    return {
      sheets: withColumns(plan, backward ? [...columns].reverse() : columns, [4, 5, 6]),
      wanted: plan.statuses.map((_, action) => textFor(written - 1, action)),
      found: ({ plan: { actions } }) => actions.map(({ update }) => update?.text ?? ''),
    };
  });

const UNITS = ['Service', 'Directorate', 'Department', 'Team', 'Head of Service'];
const NAMES = ['Housing', 'Finance', 'Parks and Streets', 'Legal', 'People'];

/** A unit stands in for an owner where the plan has none, and never beside one. */
const units = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...UNITS),
    fc.array(fc.constantFrom(...NAMES), { minLength: 12, maxLength: 12 }),
    fc.boolean(),
    places,
  )
  .map(([plan, header, names, hasLead, at]): Trial => {
    const unit: Column = [header, (action) => names[action] ?? null];
    const lead: Column = ['Lead officer', () => 'Town Clerk'];
    return {
      sheets: withColumns(plan, hasLead ? [unit, lead] : [unit], at),
      wanted: plan.statuses.map((_, action) => (hasLead ? 'Town Clerk' : (names[action] ?? ''))),
      found: ({ plan: { actions } }) => actions.map(({ owner }) => owner?.text ?? ''),
    };
  });

const AGREED = ['Agreed', 'Planned', 'Expected', 'Required', 'Milestone', 'Baseline', 'Anticipated'];
const DATES = [
  ...AGREED.map((word) => `${word} date`),
  ...['Date required', 'Date for implementation', 'Date to be completed', 'Date to be implemented'],
];
const PAST = ['Date agreed', 'Date reported', 'Date of meeting', 'Review date', 'Date opened', 'Agreed on'];
const BEGUN = serialOfDay('2024-02-01') ?? 0;

/** A date that is to be kept is due; one on which something was done or will be looked at is not. */
const dates = fc
  .tuple(smallPlan(saidOfWork), fc.constantFrom(...DATES), fc.subarray(PAST), places)
  .map(([plan, header, past, at]): Trial => {
    const owners = ownersOf(plan);
    const columns: Column[] = [
      [header, dueOn],
      ...past.map((name): Column => [name, (action) => ({ v: BEGUN + action, format: 'dd/mm/yyyy' })]),
    ];
    const sheets = withColumns(plan, columns, at).map((one) => {
      const own = (one.rows[0] ?? []).indexOf('Due date');
      return { ...one, rows: one.rows.map((row) => row.filter((_, index) => index !== own)) };
    });
    return {
      sheets,
      wanted: owners.map((_, action) => String(45_800 + action)),
      found: ({ plan: { actions } }) =>
        actions.map(({ due }) =>
          due?.reading.kind === 'date' ? String(serialOfDay(due.reading.day)) : 'none',
        ),
    };
  });

const VERBS = ['Implemented', 'Completed', 'Addressed?', 'Action completed', 'Done?', 'Resolved'];
const CHOICES = [
  ...['(Y/N/In progress)', '(Yes/No/Partially)', '(Y / N / Ongoing)', '(Yes/Part/No)', 'Y/N/In progress'],
  ...['(Y/N)', '[Yes / No / Under way]', '(yes, no or partly)'],
];
const REPLIES = {
  completed: ['Y', 'Yes', 'y'],
  'not-started': ['N', 'No', 'n'],
  'in-progress': ['In progress', 'Partially', 'Ongoing', 'Partly', 'Under way'],
} as const;

/** What a question may be answered by is no part of what it asks. */
const questions = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...VERBS),
    fc.constantFrom(...CHOICES),
    fc.nat(2),
    fc.constantFrom(...REPLIES['in-progress']),
    fc.boolean(),
  )
  .map(([plan, verb, choices, yes, going, strict]): Trial => {
    const owners = ownersOf(plan);
    // Where it is yes or no, nothing is under way; the first two are answered, so that the column has both.
    const lifecycles = plan.statuses.map(([lifecycle], at) =>
      at === 0 ? 'completed' : at === 1 ? 'not-started' : lifecycle,
    );
    const lives = lifecycles.map((lifecycle) =>
      lifecycle === 'in-progress' && (strict || choices === '(Y/N)') ? 'completed' : lifecycle,
    );
    const replyOf = (action: number): Made => {
      const life = lives[action];
      if (life === 'in-progress') return going;
      return REPLIES[life === 'completed' ? 'completed' : 'not-started'][yes] ?? null;
    };
    const columns: Column[] = [[`${verb} ${choices}`, replyOf]];
    const sheets = withColumns(plan, columns, [4]).map((one) => {
      const own = (one.rows[0] ?? []).indexOf('Status');
      return { ...one, rows: one.rows.map((row) => row.filter((_, index) => index !== own)) };
    });
    return {
      sheets,
      wanted: owners.map((_, action) => String(lives[action])),
      found: lifecyclesFound,
    };
  });

const ASKED = ['Recommendation', 'Suggestion', 'Improvement', 'Action'];
const LEADS = ['Lead officer', 'Department', 'Owner'];

/** Tables of one sheet, each with headers of its own: all of them are counted, or it is said that one is not. */
const tables = fc
  .tuple(
    smallPlan(saidOfWork),
    smallPlan(saidOfWork),
    fc.shuffledSubarray(ASKED, { minLength: 2, maxLength: 2 }),
    fc.shuffledSubarray(LEADS, { minLength: 2, maxLength: 2 }),
    fc.constantFrom('Status', 'Implementation status', 'Progress'),
  )
  .map(([one, other, asked, leads, status]): Trial => {
    const table = (plan: SmallPlan, at: number, word: string): Made[][] => [
      ['Meeting', 'Item', asked[at] ?? '', leads[at] ?? '', word],
      ...plan.statuses.map(([, said], row): Made[] => [
        `${row + 3} May 2025`,
        'Budget',
        `${textOf(row + at * 9)} in area ${at + 1}`,
        'Housing',
        said,
      ]),
    ];
    const all = one.statuses.length + other.statuses.length;
    return {
      sheets: sheet([...table(one, 0, 'Status'), [], ...table(other, 1, status)]),
      wanted: ['said or counted'],
      found: ({ plan: { actions }, findings }) => [
        actions.length === all || findings.some(({ code }) => code === 'sheet-left-out')
          ? 'said or counted'
          : `${actions.length} of ${all} and not a word`,
      ],
    };
  });

export const COLUMN_NAMES: readonly TrialKind[] = [
  { name: 'columns that say whom a thing is said to', trials: whom },
  { name: 'updates of several periods', trials: updates },
  { name: 'units of the council as owners', trials: units },
  { name: 'dates that are to be kept', trials: dates },
  { name: 'questions that say how they are answered', trials: questions },
  { name: 'tables of one sheet with headers of their own', trials: tables },
];
