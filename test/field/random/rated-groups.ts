/** Plans in which headings and totals have a rating of their own: that of the group, or of the whole. */
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
  textOf,
  type SmallPlan,
  type Trial,
  type TrialKind,
  statusOf,
} from './trial';

/** What stands in each row beside its text and its status. */
const BESIDE: readonly (readonly string[])[] = [
  ['Lead'],
  ['Lead', 'Due date'],
  ['Lead', 'Due date', 'Comments'],
  ['Lead', 'Start', 'Due date'],
];
const besideOf = (header: string, action: number): Made =>
  ({ Lead: 'Town Clerk', 'Due date': dueOn(action), Start: dueOn(action - 40) })[header] ??
  `Seen in week ${action}`;

interface Laid {
  readonly beside: readonly string[];
  /** The status stands in the first column. */
  readonly first: boolean;
}

const layOut = ({ beside, first }: Laid, numbered: boolean): string[] => {
  const rest = [...(numbered ? ['Ref'] : []), 'Action', ...beside];
  return first ? ['RAG status', ...rest] : [...rest, 'RAG status'];
};

const line = (headers: readonly string[], cells: Readonly<Record<string, Made>>): Made[] =>
  headers.map((header) => cells[header] ?? null);

const actionCells = (plan: SmallPlan, action: number, reference: string | null): Record<string, Made> => ({
  Ref: reference,
  Action: textOf(action),
  ...Object.fromEntries(BESIDE.flat().map((header) => [header, besideOf(header, action)])),
  'RAG status': statusOf(plan, action),
});

const laid: fc.Arbitrary<Laid> = fc.record({
  beside: fc.constantFrom(...BESIDE),
  first: fc.boolean(),
});
const rated = fc.array(saidOfWork, { minLength: 4, maxLength: 4 });

const COUNTED = (owner: number): string => `${owner + 1}. ${askOf(owner)}`;
const HEADS: readonly ((owner: number) => string)[] = [
  (owner) => `Recommendation ${owner + 1}: ${askOf(owner)}`,
  (owner) => `Rec ${owner + 1} - ${askOf(owner)}`,
  COUNTED,
  askOf,
];
/** A name above its actions, in the column of their numbers or of their texts, with the rating of the group. */
const headed = fc
  .tuple(
    smallPlan(saidOfWork).filter(({ statuses, sizes }) => statuses.length > sizes.length),
    laid,
    fc.constantFrom(...HEADS),
    fc.constantFrom('Ref', 'Action'),
    fc.boolean(),
    rated,
    fc.boolean(),
  )
  // A number of the heading's own above numbers that run on may be the first of them.
  .filter(([, , name, , , , runs]) => !runs || name !== COUNTED)
  .map(([plan, how, name, column, spaced, groups, runs]): Trial => {
    const headers = layOut(how, true);
    const owners = ownersOf(plan);
    const rows = owners.flatMap((owner, action): Made[][] => {
      const number = runs ? action + 1 : `${owner + 1}.${action - owners.indexOf(owner) + 1}`;
      const own = line(headers, actionCells(plan, action, String(number)));
      if (owners.indexOf(owner) !== action) return [own];
      const head = line(headers, { [column]: name(owner), 'RAG status': groups[owner]?.[1] ?? null });
      return [...(spaced && action > 0 ? [[]] : []), head, own];
    });
    return {
      sheets: sheet([headers, ...rows]),
      wanted: wantedOf(plan),
      found: planAsFound,
    };
  });

const THEMES = ['Theme 1: Governance', 'Theme 2: Money', 'Theme 3: Places', 'Theme 4: People'];
/** Themes with a rating above rows that name their recommendation. */
const themed = fc
  .tuple(smallPlan(saidOfWork), laid, rated, fc.boolean())
  .map(([plan, { beside }, groups, counted]): Trial => {
    const headers = ['Recommendation', ...(counted ? [] : ['Action']), ...beside, 'RAG status'];
    const owners = ownersOf(plan);
    const rows = owners.flatMap((owner, action): Made[][] => {
      const ask = counted ? textOf(action) : `${owner + 1}. ${askOf(owner)}`;
      const own = line(headers, { ...actionCells(plan, action, null), Recommendation: ask });
      const head = line(headers, {
        Recommendation: THEMES[owner] ?? null,
        'RAG status': groups[owner]?.[1] ?? null,
      });
      return owners.indexOf(owner) === action ? [head, own] : [own];
    });
    return {
      sheets: sheet([headers, ...rows]),
      wanted: plan.statuses.map(
        ([lifecycle], action) => `${textOf(action)}, ${lifecycle}, under ${THEMES[owners[action] ?? 0]}`,
      ),
      found: ({ plan: { actions, recommendations, themes } }) =>
        actions.map(({ text, lifecycle, recommendation }) => {
          const theme = recommendation === null ? null : recommendations[recommendation]?.theme;
          return `${text.text}, ${lifecycle}, under ${themes[theme ?? -1]?.name}`;
        }),
    };
  });

const WHOLES = [
  ...[
    'Overall',
    'OVERALL',
    'Overall:',
    'Overall RAG',
    'Overall position',
    'Overall progress',
    'Total',
    'TOTAL',
  ],
  ...['Total actions', 'Average', 'Summary', 'Overall: the plan', 'Plan total', 'Whole plan overall'],
];
/** How the whole stands, in a row below or above the actions. */
const wholes = fc
  .tuple(
    smallPlan(saidOfWork),
    laid,
    fc.constantFrom(...WHOLES),
    fc.boolean(),
    fc.constantFrom('Ref', 'Action'),
    fc.constantFrom('above', 'below', 'below a gap'),
    saidOfWork,
  )
  .map(([plan, how, name, numbered, column, place, [, word]]): Trial => {
    const headers = layOut(how, numbered);
    const rows = plan.statuses.map((_, action) =>
      line(headers, actionCells(plan, action, numbered ? `A${action + 1}` : null)),
    );
    const whole = line(headers, { [numbered ? column : 'Action']: name, 'RAG status': word });
    return {
      sheets: sheet([
        headers,
        ...(place === 'above' ? [whole] : []),
        ...rows,
        ...(place === 'below a gap' ? [[]] : []),
        ...(place === 'above' ? [] : [whole]),
      ]),
      wanted: plan.statuses.map(([lifecycle], action) => `${textOf(action)}, ${lifecycle}`),
      found: (reading) => reading.plan.actions.map(({ text, lifecycle }) => `${text.text}, ${lifecycle}`),
    };
  });

/** Actions that nobody has been asked to do yet: a text and a status, wherever they stand. */
const bare = fc
  .tuple(smallPlan(saidOfWork), laid, fc.boolean(), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
  .map(([plan, how, numbered, owned]): Trial => {
    const headers = layOut(how, numbered);
    const rows = plan.statuses.map((_, action) => {
      const cells = actionCells(plan, action, numbered ? `A${action + 1}` : null);
      const { Ref, Action, 'RAG status': status } = cells;
      return line(
        headers,
        owned[action] === true
          ? cells
          : { Ref: Ref ?? null, Action: Action ?? null, 'RAG status': status ?? null },
      );
    });
    return {
      sheets: sheet([headers, ...rows]),
      wanted: plan.statuses.map(([lifecycle], action) => `${textOf(action)}, ${lifecycle}`),
      found: (reading) => reading.plan.actions.map(({ text, lifecycle }) => `${text.text}, ${lifecycle}`),
    };
  });

export const RATED_GROUPS: readonly TrialKind[] = [
  { name: 'headings with the rating of their group', trials: headed },
  { name: 'themes with a rating above rows that name their recommendation', trials: themed },
  { name: 'a row that says how the whole stands', trials: wholes },
  { name: 'actions with nothing but a text and a status', trials: bare },
];
