/** Plans whose rows are steps of an action, name their recommendation by a number alone, or stand there twice. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { sheet, wantedOf } from './rolled-up';
import {
  askOf,
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
} from './trial';

/** Two rows of one action at least, and two actions. */
const inSteps = smallPlan(saidOfWork).filter(({ sizes }) => sizes.some((size) => size > 1));

/** The action in its first row, its steps in all, each with a status: they are counted, under their recommendation or the action itself. */
const steps = fc
  .tuple(
    inSteps,
    fc.constantFrom('Milestone', 'Milestones', 'Task', 'Key tasks', 'Steps'),
    fc.boolean(),
    fc.boolean(),
  )
  .filter(([{ sizes }]) => {
    const rows = sizes.reduce((sum, size) => sum + size, 0);
    return (rows - sizes.length) * 3 >= rows;
  })
  .map(([plan, header, isNamed, isFilled]): Trial => {
    const owners = ownersOf(plan);
    const rows = owners.map((owner, action): Made[] => {
      const isFirst = owners.indexOf(owner) === action;
      const ask = isFirst || isFilled ? `${owner + 1}. ${askOf(owner)}` : null;
      return [
        ...(isNamed ? [ask] : []),
        isFirst ? `Do something about it, part ${'abcd'[owner] ?? ''}` : null,
        textOf(action),
        'Town Clerk',
        dueOn(action),
        statusOf(plan, action),
      ];
    });
    const headers = [...(isNamed ? ['Recommendation'] : []), 'Action', header, 'Lead', 'Due date', 'Status'];
    return { sheets: sheet([headers, ...rows]), wanted: wantedOf(plan), found: planAsFound };
  });

const CALLED = [
  'Recommendation',
  'Recommendation(s)',
  'LGA recommendation',
  'Peer team recommendation',
  'Link to recommendation',
];
const NUMBERS: readonly ((owner: number) => Made)[] = [
  (owner) => owner + 1,
  (owner) => String(owner + 1),
  (owner) => `Rec ${owner + 1}`,
];
/** The texts are on a sheet of their own, or nowhere. */
const numbered = fc
  .tuple(smallPlan(saidOfWork), fc.constantFrom(...CALLED), fc.constantFrom(...NUMBERS), fc.boolean())
  .filter(([{ sizes }]) => sizes.some((size) => size > 1))
  .map(([plan, header, numberOf, isListed]): Trial => {
    const owners = ownersOf(plan);
    const rows = owners.map((owner, action): Made[] => [
      numberOf(owner),
      textOf(action),
      'Town Clerk',
      dueOn(action),
      statusOf(plan, action),
    ]);
    const list = plan.sizes.map((_, owner): Made[] => [owner + 1, askOf(owner)]);
    const name = (owner: number): string => String(numberOf(owner));
    return {
      sheets: [
        ...sheet([[header, 'Action', 'Lead', 'Due date', 'Status'], ...rows]),
        ...(isListed ? [{ name: 'Recommendations', rows: [['No', 'Recommendation'], ...list] }] : []),
      ],
      wanted: [...wantedOf(plan, name), ...plan.sizes.map((_, owner) => (isListed ? askOf(owner) : ''))],
      found: (reading) => [...planAsFound(reading), ...reading.plan.recommendations.map(({ text }) => text)],
    };
  });

/** One row, or two, copied below itself or to the end: its number makes no recommendation, and that it is there twice is said. */
const twice = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.array(fc.nat(20), { minLength: 1, maxLength: 2 }),
    fc.constantFrom('Ref', 'No.', 'Action ref', 'ID'),
    fc.boolean(),
  )
  .map(([plan, picks, header, isBelow]): Trial => {
    const all = plan.statuses.map((_, action) => action);
    const copied = [...new Set(picks.map((pick) => pick % all.length))];
    const order = isBelow
      ? all.flatMap((action) => (copied.includes(action) ? [action, action] : [action]))
      : [...all, ...copied];
    const rows = order.map((action): Made[] => [
      action + 1,
      textOf(action),
      'Town Clerk',
      dueOn(action),
      statusOf(plan, action),
    ]);
    return {
      sheets: sheet([[header, 'Action', 'Lead', 'Due date', 'Status'], ...rows]),
      wanted: [
        ...wantedPlan(
          order.map((action) => ({
            text: textOf(action),
            lifecycle: plan.statuses[action]?.[0] ?? 'unknown',
            of: 'none',
          })),
          [],
        ),
        ...copied.map(() => 'there twice'),
      ],
      found: (reading) => [
        ...planAsFound(reading),
        ...reading.findings.filter(({ code }) => code === 'reference-duplicate').map(() => 'there twice'),
      ],
    };
  });

const OF_OTHERS = [
  'KPI',
  'KPIs served',
  'Corporate plan link',
  'Strategic link',
  'Key performance indicator',
  'Page',
];
const SHARES = ['Tasks ticked', 'So far', 'Parts', 'Visits made'];
const CODES: readonly ((action: number) => string)[] = [
  (action) => `${Math.floor(action / 2) + 1}.${(action % 2) + 1}`,
  (action) => `${Math.floor(action / 2) + 1}${'ab'[action % 2] ?? ''}`,
  (action) => `K${action + 1}`,
];
/** Codes of something that actions serve, or how many of their parts are done: no references, where the plan has none. */
const ofOthers = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.oneof(
      fc.tuple(fc.constantFrom(...OF_OTHERS), fc.constantFrom(...CODES)),
      fc.tuple(
        fc.constantFrom(...SHARES),
        fc.constantFrom<(action: number) => string>(
          (action) => `${(action % 4) + 1}/4`,
          (action) => `${action % 3}/${(action % 3) + 2}`,
        ),
      ),
    ),
    fc.boolean(),
  )
  .map(([plan, [header, codeOf], isFirst]): Trial => {
    const place = <T>(code: T, action: T): T[] => (isFirst ? [code, action] : [action, code]);
    const rows = plan.statuses.map((_, action): Made[] => [
      ...place<Made>(codeOf(action), textOf(action)),
      'Town Clerk',
      dueOn(action),
      statusOf(plan, action),
    ]);
    return {
      sheets: sheet([[...place(header, 'Action'), 'Lead', 'Due date', 'Status'], ...rows]),
      wanted: wantedPlan(
        plan.statuses.map(([lifecycle], action) => ({ text: textOf(action), lifecycle, of: 'none' })),
        [],
      ),
      found: planAsFound,
    };
  });

export const STEPS_AND_NUMBERS: readonly TrialKind[] = [
  { name: 'steps of an action in rows of their own', trials: steps },
  { name: 'numbers alone under Recommendation', trials: numbered },
  { name: 'a row that stands there twice', trials: twice },
  { name: 'codes of something else, and shares', trials: ofOthers },
];
