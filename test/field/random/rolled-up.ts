/** Plans whose recommendations stand in rows like those of their actions, with a status rolled up from these. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import {
  askOf,
  dueOn,
  ownersOf,
  planAsFound,
  saidOfWork,
  smallPlan,
  textOf,
  wantedPlan,
  type SmallPlan,
  type Trial,
  type TrialKind,
  statusOf,
} from './trial';

/** Actions with their recommendations, which are called by their numbers. */
export const wantedOf = (plan: SmallPlan, name = (owner: number): string => String(owner + 1)): string[] => {
  const owners = ownersOf(plan);
  return wantedPlan(
    plan.statuses.map(([lifecycle], action) => ({
      text: textOf(action),
      lifecycle,
      of: name(owners[action] ?? 0),
    })),
    plan.sizes.map((_, owner) => name(owner)),
  );
};

export const sheet = (rows: readonly (readonly Made[])[], name = 'Action plan'): Trial['sheets'] => [
  { name, rows: rows.map((row) => [...row]) },
];

/** As an export lays a plan out: each recommendation in a row like those of its actions, with a status rolled up. */
const parents = fc
  .tuple(
    smallPlan(),
    fc.constantFrom('Recommendation ', 'Rec ', 'Recommendation no. '),
    fc.constantFrom(': ', ' - ', '. '),
    fc.constantFrom('Task Name', 'Action', 'Primary', 'Title'),
    fc.array(saidOfWork, { minLength: 4, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([plan, lead, mark, header, rolled, dated]): Trial => {
    const owners = ownersOf(plan);
    const rows = owners.flatMap((owner, action): Made[][] => {
      const own = [textOf(action), statusOf(plan, action), dated ? dueOn(action) : null, 'Town Clerk'];
      const parent = [
        `${lead}${owner + 1}${mark}${askOf(owner)}`,
        rolled[owner]?.[1] ?? null,
        dated ? dueOn(90) : null,
        null,
      ];
      return owners.indexOf(owner) === action ? [parent, own] : [own];
    });
    return {
      sheets: sheet([[header, 'Status', 'Finish', 'Assigned To'], ...rows]),
      wanted: wantedOf(plan),
      found: planAsFound,
    };
  });

const TYPES: Readonly<Record<string, readonly string[]>> = {
  Type: ['Recommendation', 'Action'],
  'Issue type': ['Epic', 'Task'],
};
/** The same with a level in a column or blanks before the text, whatever the parents are called. */
const outlined = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom('Level', 'Outline Level', 'indent', 'Type', 'Issue type'),
    fc.integer({ min: 2, max: 4 }),
    fc.array(saidOfWork, { minLength: 4, maxLength: 4 }),
  )
  .map(([plan, by, blanks, rolled]): Trial => {
    const owners = ownersOf(plan);
    const isIndented = by === 'indent';
    const line = (depth: number, text: string, status: Made): Made[] => [
      `${' '.repeat(isIndented ? depth * blanks : 0)}${text}`,
      ...(isIndented ? [] : [by.endsWith('evel') ? depth + 1 : (TYPES[by]?.[depth] ?? null)]),
      status,
      dueOn(depth),
    ];
    const rows = owners.flatMap((owner, action): Made[][] => {
      const own = line(1, textOf(action), statusOf(plan, action));
      return owners.indexOf(owner) === action
        ? [line(0, askOf(owner), rolled[owner]?.[1] ?? null), own]
        : [own];
    });
    return {
      sheets: sheet([['Task Name', ...(isIndented ? [] : [by]), 'Status', 'Finish'], ...rows]),
      wanted: wantedOf(plan),
      found: planAsFound,
    };
  });

/** Recommendations in rows of their own, in a column of their own, with an owner and a status rolled up. */
const rolledUp = fc
  .tuple(smallPlan(saidOfWork), fc.array(saidOfWork, { minLength: 4, maxLength: 4 }), fc.boolean())
  .map(([plan, rolled, numbered]): Trial => {
    const owners = ownersOf(plan);
    const rows = owners.flatMap((owner, action): Made[][] => {
      const number = numbered ? [null] : [];
      const own = [...number, null, textOf(action), 'Town Clerk', statusOf(plan, action)];
      const parent = [
        ...(numbered ? [owner + 1] : []),
        askOf(owner),
        null,
        'Leader',
        rolled[owner]?.[1] ?? null,
      ];
      return owners.indexOf(owner) === action ? [parent, own] : [own];
    });
    return {
      sheets: sheet([
        [...(numbered ? ['Rec no'] : []), 'Recommendation', 'Action', 'Lead', 'Status'],
        ...rows,
      ]),
      wanted: wantedOf(plan),
      found: planAsFound,
    };
  });

export const ROLLED_UP: readonly TrialKind[] = [
  { name: 'recommendations in rows like their actions, with a status rolled up', trials: parents },
  { name: 'an outline of which only the innermost rows are actions', trials: outlined },
  { name: 'recommendations in rows and a column of their own, with a status rolled up', trials: rolledUp },
];
