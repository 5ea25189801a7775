/** Lines between a heading and its actions that say something of it, and headings that only begin as such a line does. */
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
  isFirstOf,
} from './trial';

const LINES: readonly (readonly [name: string, value: string])[] = [
  ['Measure', 'eight in ten know where to look'],
  ['Measures of success', 'fewer calls about bins'],
  ['Success criteria', 'each hall has been seen'],
  ['KPI', '40 homes let in a week'],
  ['Lead', 'Head of Finance'],
  ['Lead officer', 'J Smith'],
  ['Owner', 'Town Clerk'],
  ['Target date', 'March 2026'],
  ['Deadline', '31/03/2026'],
  ['Timescale', 'by the end of the year'],
  ['RAG', 'Amber'],
];

interface Laid {
  readonly headers: readonly string[];
  /** Where a heading and the lines below it stand, and what an action has before its text. */
  readonly heading: (owner: number) => readonly Made[];
  readonly line: (name: string, value: string) => readonly Made[];
  readonly lead: (owner: number, within: number) => readonly Made[];
  /** What the recommendation goes by. */
  readonly name: (owner: number) => string;
}
const inOne = (name: string, value: string): Made[] => [`${name}: ${value}`];
const own = (owner: number): string => String(owner + 1);
const LAYOUTS: readonly Laid[] = [
  {
    headers: ['Action'],
    heading: (owner) => [`Recommendation ${owner + 1}: ${askOf(owner)}`],
    line: inOne,
    lead: () => [],
    name: own,
  },
  {
    headers: ['Action'],
    heading: (owner) => [askOf(owner)],
    line: inOne,
    lead: () => [],
    name: own,
  },
  {
    headers: ['Ref', 'Action'],
    heading: (owner) => [`R${owner + 1}. ${askOf(owner)}`],
    line: (name, value) => [null, `${name}: ${value}`],
    lead: (owner, within) => [`${owner + 1}.${within}`],
    name: (owner) => `R${owner + 1}`,
  },
  {
    headers: ['Ref', 'Action'],
    heading: (owner) => [owner + 1, askOf(owner)],
    line: inOne,
    lead: (owner, within) => [`${owner + 1}.${within}`],
    name: own,
  },
  {
    headers: ['Ref', 'Action'],
    heading: (owner) => [`R${owner + 1}`, askOf(owner)],
    line: (name, value) => [`${name}:`, value],
    lead: (owner, within) => [`${owner + 1}.${within}`],
    name: (owner) => `R${owner + 1}`,
  },
  {
    headers: ['Recommendation', 'Action'],
    heading: (owner) => [`${owner + 1}. ${askOf(owner)}`],
    line: inOne,
    lead: () => [null],
    name: own,
  },
];

/** One line or more below each heading, or below most of them; a blank row may part them from the actions. */
const attributes = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...LAYOUTS),
    fc.shuffledSubarray([...LINES], { minLength: 1, maxLength: 3 }),
    fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  )
  .map(([plan, { headers, heading, line, lead, name }, lines, left]): Trial => {
    const owners = ownersOf(plan);
    const rows = owners.flatMap((owner, action): Made[][] => {
      const isLeft = owner > 0 && left[owner] === true && left[0] === true;
      const above = [heading(owner), ...(isLeft ? [] : lines.map(([key, value]) => line(key, value)))];
      const cells = ['Town Clerk', dueOn(action), statusOf(plan, action)];
      return [
        ...(isFirstOf(owners, action) ? above.map((row) => [...row]) : []),
        [...lead(owner, action - owners.indexOf(owner) + 1), textOf(action), ...cells],
      ];
    });
    return {
      sheets: sheet([[...headers, 'Lead', 'Due date', 'Status'], ...rows]),
      wanted: wantedOf(plan, name),
      found: planAsFound,
    };
  });

const BEGUN_SO = [
  'Measures: count what matters',
  'Deadline: meet each one of them',
  'KPIs: keep to the few that help',
  'Targets: set them with members',
];
/** Each stands right above its own actions, so that it is what they are for; or is an action itself. */
const headings = fc
  .tuple(smallPlan(saidOfWork), fc.boolean(), fc.nat(3))
  .map(([plan, areActions, from]): Trial => {
    const owners = ownersOf(plan);
    const named = (at: number): string => BEGUN_SO[(from + at) % BEGUN_SO.length] ?? '';
    const textAt = (action: number): string =>
      areActions ? `${named(action)} (${action + 1})` : textOf(action);
    const rows = owners.flatMap((owner, action): Made[][] => [
      ...(isFirstOf(owners, action)
        ? [[areActions ? `Recommendation ${owner + 1}: ${askOf(owner)}` : named(owner)]]
        : []),
      [textAt(action), 'Town Clerk', dueOn(action), statusOf(plan, action)],
    ]);
    return {
      sheets: sheet([['Action', 'Lead', 'Due date', 'Status'], ...rows]),
      wanted: wantedPlan(
        owners.map((owner, action) => ({
          text: textAt(action),
          lifecycle: plan.statuses[action]?.[0] ?? 'unknown',
          of: String(owner + 1),
        })),
        plan.sizes.map((_, owner) => String(owner + 1)),
      ),
      found: planAsFound,
    };
  });

export const LINES_UNDER_HEADINGS: readonly TrialKind[] = [
  { name: 'lines below a heading that say who, when or how it is measured', trials: attributes },
  { name: 'headings and actions that begin as such a line does', trials: headings },
];
