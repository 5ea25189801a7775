/** Columns beside those of the plan's own: what comes first, when work begins, what is to be done when, and each phase's own date. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { serialOfDay } from '../../../src/model/days/day-serial';
import { dayOf } from '../../../src/model/date-in-force';
import { sheet } from './rolled-up';
import {
  askOf,
  dueOn,
  PLAIN_HEADERS,
  plainRows,
  saidOfWork,
  smallPlan,
  statusOf,
  textOf,
  type SmallPlan,
  type Trial,
  type TrialKind,
  lifecyclesFound,
} from './trial';

const FIRSTS = [
  ...['Dependencies', 'Dependency', 'Depends on', 'Dependent on', 'Interdependencies', 'Prerequisites'],
  ...['Key dependencies', 'Dependency: Action', 'Dependent action', 'Dependency status', 'Pre-requisite'],
];
/** What the plan calls its actions, where these stand beside recommendations. */
const ACTIONS = ['Action', 'Key task', 'Activity', 'Actions and dependencies', 'Action (with dependencies)'];

const textsFound: Trial['found'] = ({ plan: { actions } }) =>
  actions.map(({ text, lifecycle, owner }) => `${text.text}, ${lifecycle}, ${owner?.text ?? 'nobody'}`);
const textsWanted = (plan: SmallPlan): string[] =>
  plan.statuses.map(([lifecycle], action) => `${textOf(action)}, ${lifecycle}, Town Clerk`);

/** "Action 4 is done first" is no action, wherever it stands and whatever else is called one. */
const dependencies = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...FIRSTS),
    fc.constantFrom(...ACTIONS),
    fc.constantFrom<(action: number, plan: SmallPlan) => string>(
      (action) => `Action ${action + 2} is done first`,
      (action) => `Let contract ${action + 3} for the roofs`,
      (action, { statuses }) => (action % 2 === 0 ? 'Completed' : (statuses[action]?.[1] ?? 'Completed')),
    ),
    fc.boolean(),
  )
  .map(([plan, header, called, cellOf, before]): Trial => {
    const rows = plainRows(plan, (action) => [statusOf(plan, action)]);
    const at = before ? 1 : 3;
    return {
      sheets: sheet([
        ['Recommendation', called, 'Lead', 'Status'].toSpliced(at, 0, header),
        ...rows.map((row, action) => row.toSpliced(at, 0, cellOf(action, plan))),
      ]),
      wanted: textsWanted(plan),
      found: textsFound,
    };
  });

/** The same in columns of its own, called as those of the plan are. */
const dependencyGroups = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom('Dependency', 'Dependencies', 'Depends on', 'Prerequisite'),
    fc.subarray(['Action', 'Owner', 'Status'], { minLength: 2 }),
    fc.array(saidOfWork, { minLength: 12, maxLength: 12 }),
  )
  .map(([plan, group, own, others]): Trial => {
    const cellOf = (header: string, action: number): Made =>
      ({ Action: `Let contract ${action}`, Owner: 'Head of Housing' })[header] ?? others[action]?.[1] ?? null;
    return {
      sheets: sheet([
        [null, null, null, null, group],
        [...PLAIN_HEADERS, 'Status', ...own],
        ...plainRows(plan, (action) => [
          statusOf(plan, action),
          ...own.map((header) => cellOf(header, action)),
        ]),
      ]),
      wanted: textsWanted(plan),
      found: textsFound,
    };
  });

const dueFound: Trial['found'] = ({ plan: { actions } }) =>
  actions.map(({ due, lifecycle }) => {
    const day = dayOf(due);
    return `${day === null ? 'none' : serialOfDay(day)}, ${lifecycle}`;
  });
const dueWanted = (plan: SmallPlan, daysOf: (action: number) => number): string[] =>
  plan.statuses.map(([lifecycle], action) => `${45_800 + daysOf(action)}, ${lifecycle}`);

const LABELS = ['Timescale', 'Timeline', 'Timeframe', 'Timing', 'Dates'];
const ENDS: readonly (readonly [begin: string, end: string])[] = [
  ['From', 'To'],
  ['Start', 'Finish'],
  ['Start', 'End'],
  ['Begin', 'End'],
  ['Commence', 'Finish'],
];
/** Work is due when it ends, and not when it begins. */
const fromTo = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...LABELS),
    fc.constantFrom(...ENDS),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([plan, label, ends, isFlat, statusFirst]): Trial => {
    const status = (action: number): Made[] => [statusOf(plan, action)];
    const days = (action: number): Made[] => [dueOn(action), dueOn(100 + action)];
    const rows = plainRows(plan, (action) =>
      statusFirst ? [...status(action), ...days(action)] : [...days(action), ...status(action)],
    );
    const order = <One>(one: One, two: readonly One[]): One[] =>
      statusFirst ? [one, ...two] : [...two, one];
    const flat = ends.map((end) => `${label}: ${end}`);
    const headers: Made[][] =
      isFlat && label !== 'Dates'
        ? [[...PLAIN_HEADERS, ...order('Status', flat)]]
        : [
            [null, null, null, ...order<Made>(null, [label, null])],
            [...PLAIN_HEADERS, ...order('Status', ends)],
          ];
    return {
      sheets: sheet([...headers, ...rows]),
      wanted: dueWanted(plan, (action) => 100 + action),
      found: dueFound,
    };
  });

const PHASES = ['Phase', 'Stage', 'Year', 'Part'];
const DATES = ['Target', 'Target date', 'Due date', 'Deadline'];
/** Of two phases the later one's status counts, and its own date with it. */
const phases = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...PHASES),
    fc.constantFrom(...DATES),
    fc.integer({ min: 2, max: 3 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([plan, phase, date, count, isFlat, statusFirst]): Trial => {
    const numbers = Array.from({ length: count }, (_, at) => at);
    const pair = <One>(day: One, status: One): One[] => (statusFirst ? [status, day] : [day, status]);
    const rows = plainRows(plan, (action) =>
      numbers.flatMap((at) =>
        pair<Made>(dueOn(100 * at + action), at < count - 1 ? 'Completed' : statusOf(plan, action)),
      ),
    );
    // A label in a row above speaks for what is right below it, and for what has been said before.
    const headers: Made[][] =
      isFlat || statusFirst || count > 2
        ? [
            [
              ...PLAIN_HEADERS,
              ...numbers.flatMap((at) => pair(date, 'Status').map((name) => `${phase} ${at + 1} ${name}`)),
            ],
          ]
        : [
            [null, null, null, ...numbers.flatMap((at): Made[] => [`${phase} ${at + 1}`, null])],
            [...PLAIN_HEADERS, ...numbers.flatMap(() => pair(date, 'Status'))],
          ];
    return {
      sheets: sheet([...headers, ...rows]),
      wanted: dueWanted(plan, (action) => 100 * (count - 1) + action),
      found: dueFound,
    };
  });

const WHEN = [
  ...['2026/27', '2026', 'FY 2026/27', 'Year 1', 'Phase 1', 'Week 1', 'Month 3', 'Short term', 'Quick win'],
  ...['Urgent', 'Next 12 months', 'High priority', 'Q2'],
];
const TICKS = ['✓', '✔', '✅', '☑'];
/** One column of ticks, whatever they look like, under a year or an urgency: how the work stands it does not say. */
const tickedOnce = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...WHEN),
    fc.array(fc.constantFrom(...TICKS, null), { minLength: 12, maxLength: 12 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([plan, header, ticks, hasStatus, before]): Trial => {
    const column = <One>(tick: One, status: One): One[] =>
      hasStatus ? (before ? [tick, status] : [status, tick]) : [tick];
    return {
      sheets: sheet([
        [...PLAIN_HEADERS, ...column(header, 'Status')],
        ...plainRows(plan, (action) => column<Made>(ticks[action] ?? null, statusOf(plan, action))),
      ]),
      wanted: plan.statuses.map(([lifecycle]) => `none, ${hasStatus ? lifecycle : 'unknown'}`),
      found: dueFound,
    };
  });

const ASKED: readonly (readonly string[])[] = [
  ['Started', 'Done'],
  ['Not started', 'In progress', 'Complete'],
  ['To do', 'Under way', 'Completed'],
];
const LIFECYCLES = ['not-started', 'in-progress', 'completed'] as const;
/** A narrow blank column before, between or behind columns that are ticked parts nothing. */
const spacedTicks = fc
  .tuple(
    fc.constantFrom(...ASKED),
    fc.array(fc.nat(2), { minLength: 6, maxLength: 9 }).filter((stages) => new Set(stages).size === 3),
    fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    fc.constantFrom('x', '✓', 'Yes'),
    fc.boolean(),
  )
  .map(([asked, stages, gaps, tick, hasAsk]): Trial => {
    const lead = hasAsk ? ['Recommendation', 'Action', 'Lead'] : ['Action', 'Lead'];
    const spaced = <One>(cells: readonly One[]): (One | null)[] =>
      cells.flatMap((cell, at) => (gaps[at] === true ? [null, cell] : [cell]));
    const first = 3 - asked.length;
    const rows = stages.map((stage, action): Made[] => [
      ...(hasAsk ? [`${Math.floor(action / 2) + 1}. ${askOf(Math.floor(action / 2))}`] : []),
      textOf(action),
      'Town Clerk',
      ...spaced(asked.map((_, at) => (stage === at + first ? tick : null))),
    ]);
    return {
      sheets: sheet([[...lead, ...spaced(asked)], ...rows]),
      wanted: stages.map((stage) =>
        tick === 'Yes' && stage < first ? 'unknown' : (LIFECYCLES[stage] ?? ''),
      ),
      found: lifecyclesFound,
    };
  });

export const COLUMNS_OF_OTHERS: readonly TrialKind[] = [
  { name: 'what comes first is no action of the plan', trials: dependencies },
  { name: 'columns of what comes first, under one label', trials: dependencyGroups },
  { name: 'when work begins and when it ends', trials: fromTo },
  { name: 'a date and a status for each phase', trials: phases },
  { name: 'one column of ticks says when', trials: tickedOnce },
  { name: 'a blank column beside columns that are ticked', trials: spacedTicks },
];
