/** Plans with rows that look like actions and are none: examples, totals, headings, keys across, a list on a sheet of its own. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import type { Lifecycle } from '../../../src/model/terms';
import { sheet, wantedOf } from './rolled-up';
import {
  askOf,
  dueOn,
  lifecyclesFound,
  ownersOf,
  planAsFound,
  said,
  saidOfWork,
  smallPlan,
  textOf,
  type SmallPlan,
  type Trial,
  type TrialKind,
  statusOf,
} from './trial';

const HEADERS = ['Ref', 'Recommendation', 'Action', 'Lead', 'Due date', 'Status'];
const bodyOf = (plan: SmallPlan): Made[][] => {
  const owners = ownersOf(plan);
  return owners.map((owner, action) => [
    `${owner + 1}.${action - owners.indexOf(owner) + 1}`,
    askOf(owner),
    textOf(action),
    'Town Clerk',
    dueOn(action),
    statusOf(plan, action),
  ]);
};

/** A row beneath the header that calls itself an example and is filled in like any other. */
const examples = fc
  .tuple(
    smallPlan(),
    fc.constantFrom('Example', 'EXAMPLE', 'e.g.', 'E.g.', 'Eg', 'Example:', '(Example)', 'Sample'),
    fc.constantFrom('Example: ', 'EXAMPLE - ', 'e.g. ', 'For example, '),
    fc.boolean(),
    said,
  )
  .map(([plan, name, lead, inAction, [, word]]): Trial => {
    const text = 'Write a strategy for everything';
    const row: Made[] = [
      inAction ? null : name,
      'Be better',
      inAction ? `${lead}${text}` : text,
      'Joe Bloggs',
      dueOn(1),
      word,
    ];
    return {
      sheets: sheet([HEADERS, row, ...bodyOf(plan)]),
      wanted: wantedOf(plan),
      found: planAsFound,
    };
  });

const COUNTED = [
  ...['Total complete', 'Total in progress', 'Total not started', 'Total overdue', 'Number in progress'],
  ...['% complete', 'Percentage complete', 'Percentage in progress', 'Total actions', 'Number of actions'],
];
const SIGNATURES = ['Signed by', 'Reviewed by', 'Approved by:', 'Signed off by'];
const OVERALL = ['Overall progress', 'Overall status', 'Average completion', 'Overall % complete'];
/** Lines right under the last action that count the plan, or say how the whole stands. */
const totals = fc
  .tuple(
    smallPlan(),
    fc.shuffledSubarray(COUNTED, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(null, ...OVERALL),
    fc.constantFrom(0, 2),
    fc.constantFrom<Made>('66% complete', 'In progress', { v: 0.66, format: '0%' }),
    fc.subarray(SIGNATURES),
  )
  .map(([plan, labels, overall, column, stands, signed]): Trial => {
    const line = (label: string, value: Made): Made[] =>
      HEADERS.map((_, at) => (at === column ? label : at === HEADERS.length - 1 ? value : null));
    const counted = labels.map((label) =>
      line(label, label.includes('%') || label.includes('Perc') ? { v: 0.5, format: '0%' } : 3),
    );
    return {
      sheets: sheet([
        HEADERS,
        ...bodyOf(plan),
        ...counted,
        ...(overall === null ? [] : [line(overall, stands)]),
        ...signed.map((name): Made[] => [name, null, 'A. Brown', 'Chair', dueOn(9), 'Completed']),
      ]),
      wanted: wantedOf(plan),
      found: planAsFound,
    };
  });

/** A number and a text above a header that is repeated for each recommendation. */
const headings = fc
  .tuple(smallPlan(), fc.constantFrom('R', 'Recommendation ', 'Rec '), fc.boolean())
  .map(([plan, lead, spaced]): Trial => {
    const owners = ownersOf(plan);
    const rows = owners.flatMap((owner, action): Made[][] => {
      const own = [textOf(action), 'Town Clerk', statusOf(plan, action)];
      if (owners.indexOf(owner) !== action) return [[null, ...own]];
      const heading = [`${lead}${owner + 1}`, askOf(owner), null, null];
      const gap: Made[][] = spaced && action > 0 ? [[]] : [];
      return [...gap, heading, [null, 'Action', 'Lead', 'Status'], [null, ...own]];
    });
    return {
      sheets: sheet(rows),
      wanted: wantedOf(plan, (owner) => (lead === 'R' ? `R${owner + 1}` : String(owner + 1))),
      found: planAsFound,
    };
  });

const FILLS = { Green: '#92D050', Amber: '#FFC000', Red: '#FF0000', Blue: '#0070C0' } as const;
type Colour = keyof typeof FILLS;
const COLOURS = Object.keys(FILLS) as Colour[];
const MEANINGS: readonly (readonly [Lifecycle, string])[] = [
  ['completed', 'Completed'],
  ['in-progress', 'In progress'],
  ['not-started', 'Not started'],
  ['excluded', 'No longer required'],
];
/** Colours beside one another and what each means below, whatever colour it is; as words, letters or fills. */
const across = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.shuffledSubarray(COLOURS, { minLength: 4, maxLength: 4 }),
    fc.constantFrom('words', 'letters', 'fills'),
    fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
    fc.boolean(),
    fc.nat(2),
  )
  .map(([plan, colours, form, picks, below, left]): Trial => {
    const shown = (colour: Colour): Made =>
      form === 'fills' ? { fill: FILLS[colour] } : form === 'letters' ? colour.charAt(0) : colour;
    const blanks: Made[] = Array.from({ length: left }, () => null);
    const key: Made[][] = [
      ['RAG key'],
      [...blanks, ...colours.map(shown)],
      [...blanks, ...MEANINGS.map(([, label]) => label)],
    ];
    const at = (action: number): number => picks[action] ?? 0;
    const body = bodyOf(plan).map((row, action) => [
      ...row.slice(0, 5),
      shown(colours[at(action)] ?? 'Green'),
    ]);
    const rows: Made[][] = [[...HEADERS.slice(0, 5), 'RAG'], ...body];
    return {
      sheets: sheet(below ? [...rows, [], ...key] : [...key, [], ...rows]),
      wanted: plan.statuses.map((_, action) => MEANINGS[at(action)]?.[0] ?? 'unknown'),
      found: lifecyclesFound,
    };
  });

/** Actions name their recommendations by number, and a sheet of their own lists these, one more among them, in its order. */
const listed = fc
  .tuple(
    smallPlan(),
    fc.constantFrom('', 'R', 'CPC'),
    fc.constantFrom('Rec No.', 'Ref', 'No.'),
    fc.constantFrom('Recommendation', 'LGA recommendation', 'Key recommendation'),
    fc.boolean(),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([plan, lead, number, header, composite, backward, listFirst]): Trial => {
    const owners = ownersOf(plan);
    const name = (owner: number): string => `${lead}${owner + 1}`;
    const rows = owners.map((owner, action): Made[] => [
      composite ? `${name(owner)}.${action - owners.indexOf(owner) + 1}` : name(owner),
      textOf(action),
      'Town Clerk',
      statusOf(plan, action),
    ]);
    if (backward) rows.reverse();
    const order = plan.sizes.map((_, owner) => owner).concat(plan.sizes.length);
    const actions = {
      name: 'Actions',
      rows: [[composite ? 'Ref' : 'Rec no', 'Action', 'Lead', 'Status'], ...rows],
    };
    const list = {
      name: 'Recommendations',
      rows: [[number, header, 'Portfolio holder'], ...order.map((one) => [name(one), askOf(one), 'Leader'])],
    };
    const shown = owners.map((owner, action) => `${textOf(action)} of ${name(owner)}: ${askOf(owner)}`);
    return {
      sheets: listFirst ? [list, actions] : [actions, list],
      wanted: [
        ...(backward ? shown.reverse() : shown),
        ...order.map((one) => `${name(one)}: ${askOf(one)}`),
        'empty: 1',
      ],
      found: ({ plan: { actions: read, recommendations }, findings }) => {
        const said = recommendations.map(({ reference, text }) => `${reference}: ${text}`);
        return [
          ...read.map(({ text, recommendation }) => `${text.text} of ${said[recommendation ?? -1]}`),
          ...said,
          `empty: ${findings.filter(({ code }) => code === 'recommendation-empty').length}`,
        ];
      },
    };
  });

export const ROWS_BESIDE_ACTIONS: readonly TrialKind[] = [
  { name: 'a row that is an example', trials: examples },
  { name: 'totals and the state of the whole right under the plan', trials: totals },
  { name: 'a number and a text above each header', trials: headings },
  { name: 'recommendations listed on a sheet of their own', trials: listed },
  { name: 'a key across, colours above their meanings', trials: across },
];
