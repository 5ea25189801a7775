/** A random plan and a random shape to lay it out in, as fast-check values. */
import fc from 'fast-check';
import type { Lifecycle } from '../../../src/model/terms';

export interface RandomAction {
  readonly text: string;
  readonly owner: string;
  readonly lifecycle: Lifecycle;
  /** How this plan's author spells that lifecycle: an index into the shape's words. */
  readonly word: number;
}

export interface RandomRecommendation {
  readonly number: number;
  readonly text: string;
  readonly theme: number;
  readonly actions: readonly RandomAction[];
}

/** Words with or without a colour in their cell or beside them, a colour alone, or a fill with a key above or below. */
const STATUS_KINDS = [
  ...(['words', 'words and fills', 'words and RAG', 'percent', 'emoji', 'bare colours'] as const),
  ...(['fills, key above', 'fills, key below'] as const),
] as const;

export interface RandomShape {
  readonly grouping: 'column' | 'table' | 'blanks' | 'merged' | 'headings' | 'sheets';
  readonly themed: boolean;
  readonly status: (typeof STATUS_KINDS)[number];
  /** Sort keys that put the columns in an order. */
  readonly order: readonly number[];
  /** Which synonym each header takes. */
  readonly synonyms: readonly number[];
  readonly titleRows: number;
  readonly left: number;
  readonly withReference: boolean;
  readonly withOwner: boolean;
  readonly withTotal: boolean;
  /** A narrative called Progress, Update or Comments, full of words that statuses are made of. */
  readonly withUpdate: boolean;
  readonly withDue: boolean;
  /** High, Medium and Low, which are never the status. */
  readonly withPriority: boolean;
  /** Under headings: the header stands again under each. */
  readonly repeatHeader: boolean;
  readonly withNote: boolean;
  /** Column of the count in the totals row. */
  readonly countAt: number;
}

const VERBS = ['Agree', 'Publish', 'Review', 'Write', 'Test', 'Bring back', 'Fund', 'Share', 'Map', 'Train'];
const THINGS = [
  'a plan for empty homes',
  'the rules for grants',
  'a guide for new members',
  'the cost of each service',
  'a yearly staff survey',
  'the register of assets',
  'a climate budget',
  'links with parish councils',
  'the planning backlog',
  'a list of key measures',
];
const ENDS = ['with partners', 'by ward', 'for cabinet', 'across services', 'with residents', 'in each town'];
const OWNERS = ['Head of Finance', 'Monitoring Officer', 'Planning Manager', 'Director of Place'];
const ASKS = [
  'Make priorities clear',
  'Strengthen scrutiny',
  'Balance the budget',
  'Work with partners as equals',
  'Invest in staff',
  'Speed up planning',
];

const lifecycles: readonly Lifecycle[] = ['completed', 'in-progress', 'not-started', 'excluded'];

const action = fc.record({
  verb: fc.constantFrom(...VERBS),
  thing: fc.constantFrom(...THINGS),
  end: fc.constantFrom(...ENDS),
  owner: fc.constantFrom(...OWNERS),
  lifecycle: fc.constantFrom(...lifecycles),
  word: fc.nat(2),
});

/** Two to five recommendations in any order of number, each with one to four actions; all texts differ. */
const randomPlan: fc.Arbitrary<RandomRecommendation[]> = fc
  .record({
    numbers: fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 2, maxLength: 5 }),
    themes: fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }),
    actions: fc.uniqueArray(action, {
      minLength: 10,
      maxLength: 20,
      selector: ({ verb, thing, end }) => `${verb} ${thing} ${end}`,
    }),
  })
  .map(({ numbers, themes, actions }) => {
    const sorted = [...themes].slice(0, numbers.length).sort();
    return numbers.map((number, index) => ({
      number,
      text: ASKS[number - 1] ?? '',
      theme: sorted[index] ?? 0,
      actions: actions
        .filter((_, at) => at % numbers.length === index)
        .map(({ verb, thing, end, ...rest }) => ({ text: `${verb} ${thing} ${end}`, ...rest })),
    }));
  });

export const randomShape: fc.Arbitrary<RandomShape> = fc.record({
  grouping: fc.constantFrom('column', 'table', 'blanks', 'merged', 'headings', 'sheets'),
  themed: fc.boolean(),
  status: fc.constantFrom(...STATUS_KINDS),
  order: fc.array(fc.nat(1000), { minLength: 10, maxLength: 10 }),
  synonyms: fc.array(fc.nat(3), { minLength: 10, maxLength: 10 }),
  titleRows: fc.nat(3),
  left: fc.nat(2),
  withReference: fc.boolean(),
  withOwner: fc.boolean(),
  withTotal: fc.boolean(),
  withUpdate: fc.boolean(),
  withDue: fc.boolean(),
  withPriority: fc.boolean(),
  repeatHeader: fc.boolean(),
  withNote: fc.boolean(),
  countAt: fc.integer({ min: 1, max: 4 }),
});

/** Shares of completion, and colours without a key, know no exclusion: what was excluded is not started. */
const withoutExcluded = (plan: readonly RandomRecommendation[]): RandomRecommendation[] =>
  plan.map((recommendation) => ({
    ...recommendation,
    actions: recommendation.actions.map((one) =>
      one.lifecycle === 'excluded' ? { ...one, lifecycle: 'not-started' } : one,
    ),
  }));

/** A plan, and a shape that can hold it. */
export const randomCase: fc.Arbitrary<[RandomRecommendation[], RandomShape]> = fc
  .tuple(randomPlan, randomShape)
  .map(([plan, shape]) => [
    ['percent', 'emoji', 'bare colours'].includes(shape.status) ? withoutExcluded(plan) : plan,
    shape,
  ]);
