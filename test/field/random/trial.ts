/** A trial: sheets made at random, what must be read from them, and how that is told from a reading. */
import fc from 'fast-check';
import type { Lifecycle } from '../../../src/model/terms';
import type { MadeSheet } from '../../make/workbook';
import type { Made } from '../../layouts/entries';
import type { FieldReading, Outcome } from '../read-sheets';
import { readAsGrids } from '../read-sheets';
import { changes } from './figures';

export interface Trial {
  readonly sheets: readonly MadeSheet[];
  readonly wanted: readonly string[];
  readonly found: (reading: FieldReading) => string[];
}

export interface TrialKind {
  readonly name: string;
  readonly trials: fc.Arbitrary<Trial>;
}

export function judgeTrial({ sheets, wanted, found }: Trial): string[] {
  const outcome: Outcome = readAsGrids(sheets);
  return typeof outcome === 'string' ? [`nothing was read: ${outcome}`] : changes(wanted, found(outcome));
}

/** What is wanted of an action, in the order of the plan. */
export interface WantedAction {
  readonly text: string;
  readonly lifecycle: Lifecycle;
  /** Reference of its recommendation. */
  readonly of: string;
  readonly under?: string;
}

const ends = (references: readonly string[]): string => `recommendations: ${references.join(' ')}`;

/** Actions with lifecycle and recommendation, and the recommendations in order; themes where the trial has them. */
export const wantedPlan = (actions: readonly WantedAction[], references: readonly string[]): string[] => [
  ...actions.map(({ text, lifecycle, of, under }) =>
    [text, lifecycle, `of ${of}`, ...(under === undefined ? [] : [`under ${under}`])].join(', '),
  ),
  ends(references),
];

export function planAsFound({ plan }: FieldReading, themes = false): string[] {
  return [
    ...plan.actions.map(({ text, lifecycle, recommendation }) => {
      const owner = recommendation === null ? null : plan.recommendations[recommendation];
      const under = owner && owner.theme !== null ? plan.themes[owner.theme]?.name : '-';
      return [
        text.text,
        lifecycle,
        `of ${owner?.reference ?? 'none'}`,
        ...(themes ? [`under ${under}`] : []),
      ].join(', ');
    }),
    ends(plan.recommendations.map(({ reference }) => reference)),
  ];
}

export const lifecyclesFound = ({ plan }: FieldReading): string[] =>
  plan.actions.map(({ lifecycle }) => lifecycle);

/** Ways to write a lifecycle that everybody uses. */
const WORDS: Readonly<Record<Exclude<Lifecycle, 'unknown'>, readonly string[]>> = {
  completed: ['Complete', 'Completed', 'Delivered'],
  'in-progress': ['In progress', 'Under way', 'Ongoing'],
  'not-started': ['Not started', 'Not yet started', 'Yet to start'],
  excluded: ['Superseded', 'No longer required', 'Withdrawn'],
};
export type Said = readonly [Exclude<Lifecycle, 'unknown'>, string];
const SAID: readonly Said[] = (Object.keys(WORDS) as Exclude<Lifecycle, 'unknown'>[]).flatMap((lifecycle) =>
  WORDS[lifecycle].map((word): Said => [lifecycle, word]),
);
export const said: fc.Arbitrary<Said> = fc.constantFrom(...SAID);
export const saidOfWork: fc.Arbitrary<Said> = fc.constantFrom(
  ...SAID.filter(([lifecycle]) => lifecycle !== 'excluded'),
);

const TEXTS = [
  ...[
    'Print a guide to the budget',
    'Visit each village hall',
    'Hold a forum for tenants',
    'Price the roof repairs',
  ],
  ...[
    'Write to each household',
    'Map the footpaths',
    'Count the street lamps',
    'Share the rota with parishes',
  ],
  ...['Train two first aiders', 'Put minutes on the website', 'Buy a key safe', 'Ask three insurers'],
  ...['Photograph the silver', 'Survey the play areas', 'Repaint the crossings', 'Lend rooms to charities'],
  ...['Plant the churchyard hedge', 'Mend the bus shelter'],
];
const ASKS = [
  ...['Make the budget plain', 'Look after our buildings', 'Hear from tenants', 'Cut the paperwork'],
  ...['Know who holds a key', 'Insure what we own', 'Work with the parishes', 'Keep footpaths open to all'],
  'Be ready for a flood',
];
export const askOf = (index: number): string => ASKS[index % ASKS.length] ?? '';
export const textOf = (index: number): string => TEXTS[index % TEXTS.length] ?? '';
export const dueOn = (days: number): Made => ({ v: 45_800 + days, format: 'dd/mm/yyyy' });

/** As the plan says it. */
export const statusOf = ({ statuses }: SmallPlan, action: number): string | null =>
  statuses[action]?.[1] ?? null;

/** Two to three recommendations of one to three actions each are the plan of most trials. */
export interface SmallPlan {
  readonly sizes: readonly number[];
  readonly statuses: readonly Said[];
}
export const smallPlan = (status: fc.Arbitrary<Said> = said): fc.Arbitrary<SmallPlan> =>
  fc
    .array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 4 })
    .filter((sizes) => sizes.reduce((sum, size) => sum + size, 0) >= 4)
    .chain((sizes) => {
      const actions = sizes.reduce((sum, size) => sum + size, 0);
      return fc.record({
        sizes: fc.constant(sizes),
        statuses: fc.array(status, { minLength: actions, maxLength: actions }),
      });
    });

/** Recommendation of each action, from 0. */
export const ownersOf = ({ sizes }: SmallPlan): number[] =>
  sizes.flatMap((size, index) => Array<number>(size).fill(index));

/** Whether an action is the first of its recommendation. */
export const isFirstOf = (owners: readonly number[], action: number): boolean =>
  owners.indexOf(owners[action] ?? 0) === action;

/** The rows of a small plan: recommendation, action, lead, and then the cells of the trial. */
export const plainRows = (plan: SmallPlan, cells: (action: number) => readonly Made[]): Made[][] =>
  ownersOf(plan).map((owner, action) => [
    `${owner + 1}. ${askOf(owner)}`,
    textOf(action),
    'Town Clerk',
    ...cells(action),
  ]);
export const PLAIN_HEADERS = ['Recommendation', 'Action', 'Lead'];
