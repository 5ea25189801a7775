/** Plans sorted by something else than recommendations, with headings that say by what: these are no recommendations and no themes. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { sheet } from './rolled-up';
import { dueOn, ownersOf, planAsFound, saidOfWork, smallPlan, textOf, wantedPlan } from './trial';
import type { Trial, TrialKind, WantedAction } from './trial';

const HEADINGS: readonly (readonly string[])[] = [
  ['Quick wins', 'Medium term', 'Long term'],
  ['QUICK WINS (0-3 months)', 'MEDIUM TERM (3-12 months)', 'LONG TERM (12 months +)'],
  ['Short term actions', 'Medium-term actions', 'Longer-term actions'],
  ['High priority', 'Medium priority', 'Low priority'],
  ['HIGH', 'MEDIUM', 'LOW'],
  ['Now', 'Next', 'Later'],
  ['Open actions', 'Closed actions', 'Overdue actions'],
  ['Completed', 'In progress', 'Not started'],
  ['Within 3 months', 'Within six months', 'Over a year'],
  ['Due by March 2026', 'Due by June 2026', 'Due by end of September 2026'],
  ['Actions due in 2025/26', 'Actions due in 2026/27', 'Actions due after 2027'],
  ['Immediate', 'Urgent', 'Desirable'],
  ['Red', 'Amber', 'Green'],
];
const POSTS = ['Chief Executive', 'Head of Finance', 'Director of Place'];

const sorted = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...HEADINGS, POSTS),
    fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }),
    fc.constantFrom('none', 'number', 'text'),
    fc.boolean(),
  )
  .filter(([{ statuses }, , picks]) => new Set(picks.slice(0, statuses.length)).size > 1)
  .map(([plan, headings, picks, names, spaced]): Trial => {
    const owners = ownersOf(plan);
    const withLead = headings !== POSTS;
    const order = headings.flatMap((heading, group) => {
      const actions = owners.flatMap((_, action) => (picks[action] === group ? [action] : []));
      return actions.length === 0 ? [] : [{ heading, actions }];
    });
    const numbers = names === 'number' ? ['Rec no'] : names === 'text' ? ['Recommendation'] : [];
    const headers = [...numbers, 'Action', ...(withLead ? ['Lead'] : []), 'Due date', 'Status'];
    const rowOf = (action: number): Made[] => {
      const number = (owners[action] ?? 0) + 1;
      return [
        ...(names === 'number'
          ? [number]
          : names === 'text'
            ? [`R${number}: Look after matter ${number}`]
            : []),
        textOf(action),
        ...(withLead ? ['Town Clerk'] : []),
        dueOn(action),
        plan.statuses[action]?.[1] ?? null,
      ];
    };
    const all = order.flatMap(({ actions }) => actions);
    const nameOf = (action: number): string =>
      names === 'none' ? 'none' : `${names === 'text' ? 'R' : ''}${(owners[action] ?? 0) + 1}`;
    const wanted = all.map((action): WantedAction => ({
      text: textOf(action),
      lifecycle: plan.statuses[action]?.[0] ?? 'unknown',
      of: nameOf(action),
    }));
    return {
      sheets: sheet([
        headers,
        ...order.flatMap(({ heading, actions }, at): Made[][] => [
          ...(spaced && at > 0 ? [[]] : []),
          [heading],
          ...actions.map(rowOf),
        ]),
      ]),
      wanted: wantedPlan(wanted, names === 'none' ? [] : [...new Set(all.map(nameOf))]),
      found: (reading) => planAsFound(reading, false),
    };
  });

export const SORTED: readonly TrialKind[] = [{ name: 'headings that only sort the actions', trials: sorted }];
