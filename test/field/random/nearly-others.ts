/** Plans that nearly are of another kind: what tells them apart is what all of their rows have. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { sheet, wantedOf } from './rolled-up';
import {
  dueOn,
  ownersOf,
  planAsFound,
  saidOfWork,
  smallPlan,
  statusOf,
  textOf,
  wantedPlan,
  type Trial,
  type TrialKind,
  isFirstOf,
} from './trial';

const NAMES: readonly ((number: number) => string)[] = [
  (number) => `Recommendation ${number}`,
  (number) => `Recommendation ${number}:`,
  (number) => `Rec ${number}`,
  (number) => `RECOMMENDATION ${number}`,
];
/** "Recommendation 2" above its actions: a name by its number alone, and no count of them. */
const namedByNumber = fc
  .tuple(smallPlan(saidOfWork), fc.constantFrom(...NAMES), fc.boolean())
  .map(([plan, nameOf, isShared]): Trial => {
    const owners = ownersOf(plan);
    const rows = owners.flatMap((owner, action): Made[][] => [
      ...(isFirstOf(owners, action) ? [[nameOf(owner + 1)]] : []),
      [
        textOf(action),
        'Town Clerk',
        ...(isShared ? [{ v: 0.5, format: '0%' }] : []),
        dueOn(action),
        statusOf(plan, action),
      ],
    ]);
    const headers = ['Action', 'Lead', ...(isShared ? ['% of budget spent'] : []), 'Due date', 'Status'];
    return { sheets: sheet([headers, ...rows]), wanted: wantedOf(plan), found: planAsFound };
  });

const DUTIES = ['Draft the paper', 'Consult the members', 'Publish it on the website'];
/** The same few actions under each number: it comes back beside others, and is a recommendation's. */
const sameUnderEach = fc
  .tuple(
    fc.integer({ min: 2, max: 4 }),
    fc.array(saidOfWork, { minLength: 12, maxLength: 12 }),
    fc.constantFrom('Ref', 'No.', 'ID'),
    fc.constantFrom('', 'R'),
  )
  .map(([count, statuses, header, mark]): Trial => {
    const rows = Array.from({ length: count }, (_, owner) =>
      DUTIES.map((duty, at) => ({ duty, of: `${mark}${owner + 1}`, said: statuses[owner * 3 + at] })),
    ).flat();
    return {
      sheets: sheet([
        [header, 'Action', 'Lead', 'Status'],
        ...rows.map(({ duty, of, said }): Made[] => [of, duty, 'Town Clerk', said?.[1] ?? null]),
      ]),
      wanted: wantedPlan(
        rows.map(({ duty, of, said }) => ({ text: duty, lifecycle: said?.[0] ?? 'unknown', of })),
        [...new Set(rows.map(({ of }) => of))],
      ),
      found: planAsFound,
    };
  });

/** Every action begins with a dash, and some say no more yet. */
const dashed = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom('- ', '– ', '• '),
    fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  )
  .map(([plan, mark, bare]): Trial => {
    const owners = ownersOf(plan);
    const isBare = (action: number): boolean => bare[action] === true && !isFirstOf(owners, action);
    const rows = owners.map((owner, action): Made[] => [
      `${owner + 1}. Improve service ${owner + 1}`,
      `${mark}${textOf(action)}`,
      ...(isBare(action) ? [] : ['Town Clerk', statusOf(plan, action)]),
    ]);
    const blank = rows.map((row, action): Made[] => (isBare(action) ? [null, ...row.slice(1)] : row));
    return {
      sheets: sheet([['Recommendation', 'Action', 'Lead', 'Status'], ...blank]),
      wanted: owners.map(
        (_, action) => `${mark}${textOf(action)}, ${isBare(action) ? 'unknown' : plan.statuses[action]?.[0]}`,
      ),
      found: ({ plan: { actions } }) => actions.map(({ text, lifecycle }) => `${text.text}, ${lifecycle}`),
    };
  });

const RATINGS = [
  ['green', '#00B050'],
  ['amber', '#FFC000'],
  ['red', '#FF0000'],
] as const;
/** The same columns of fills in each row that has any, and none has changed: ratings, and no bars over time. */
const ratedAlike = fc
  .tuple(
    fc.array(fc.constantFrom(...RATINGS), { minLength: 4, maxLength: 9 }),
    fc.constantFrom(['Q1', 'Q2', 'Q3'], ['Jan', 'Feb', 'Mar', 'Apr'], ['Before', 'Last time', 'Now']),
  )
  .filter(([rated]) => {
    const changes = rated.filter(([rating], at) => at > 0 && rating !== rated[at - 1]?.[0]).length;
    return changes > 0 && changes < rated.length - 1;
  })
  .map(([rated, times]): Trial => ({
    sheets: sheet([
      ['Action', 'Lead', ...times],
      ...rated.map(([, fill], action): Made[] => [
        textOf(action),
        'Town Clerk',
        ...times.map(() => ({ fill })),
      ]),
    ]),
    wanted: rated.map(([rating], action) => `${textOf(action)}, ${rating}`),
    found: ({ plan: { actions } }) => actions.map(({ text, rating }) => `${text.text}, ${rating}`),
  }));

export const NEARLY_OTHERS: readonly TrialKind[] = [
  { name: 'recommendations named by numbers alone above their actions', trials: namedByNumber },
  { name: 'the same actions under each number', trials: sameUnderEach },
  { name: 'actions that all begin with a dash', trials: dashed },
  { name: 'ratings in fills that have not changed', trials: ratedAlike },
];
