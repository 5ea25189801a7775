/** Shapes that random plans have found to be misread, each kept as a named case: one plan, laid out in that shape. */
import { makeWorkbook } from '../../make/workbook';
import { tallyOf } from '../expect-plan';
import type { ExpectedAction, LayoutVariant } from '../layout-case';
import { FILLS, THEMES, WORDS, askText, layOutPlan } from '../random/lay-out-plan';
import type { RandomRecommendation, RandomShape } from '../random/random-plan';

const action = (text: string, lifecycle: ExpectedAction['lifecycle']) => ({
  text,
  lifecycle,
  owner: 'Head of Finance',
  word: 0,
});
const PLAN: readonly RandomRecommendation[] = [
  {
    number: 5,
    text: 'Invest in staff',
    theme: 0,
    actions: [
      action('Offer a career grade to planners', 'completed'),
      action('Survey staff each autumn', 'in-progress'),
    ],
  },
  {
    number: 2,
    text: 'Strengthen scrutiny',
    theme: 1,
    actions: [
      action('Give chairs a budget for witnesses', 'not-started'),
      action('Publish a work plan', 'completed'),
      action('Merge two committees', 'excluded'),
    ],
  },
];

/** The same three times over: fifteen actions. */
const LONG_PLAN = PLAN.map((recommendation) => ({
  ...recommendation,
  actions: ['north', 'south', 'towns'].flatMap((place) =>
    recommendation.actions.map((one) => ({ ...one, text: `${one.text} in the ${place}` })),
  ),
}));

const RATINGS: Record<string, ExpectedAction['rating']> = {
  completed: 'blue',
  'in-progress': 'green',
  'not-started': 'red',
  excluded: 'none',
};

const USUAL: RandomShape = {
  grouping: 'column',
  themed: false,
  status: 'words',
  order: [0, 1, 2, 3, 4, 5, 6, 7],
  synonyms: [0, 0, 0, 0, 0, 0, 0, 0],
  titleRows: 0,
  left: 0,
  withReference: false,
  withOwner: false,
  withTotal: false,
  withUpdate: false,
  withDue: false,
  withPriority: false,
  repeatHeader: false,
  withNote: false,
  countAt: 1,
};

function shaped(name: string, different: Partial<RandomShape>, plan = PLAN): LayoutVariant {
  const shape = { ...USUAL, ...different };
  const inWords = shape.status === 'words' || shape.status === 'words and fills';
  const themed = shape.themed && shape.grouping !== 'sheets';
  return {
    name,
    build: () => makeWorkbook(layOutPlan(plan, shape)),
    expected: {
      unit: 'action',
      columns: { action: 'Action', percentComplete: null },
      actions: plan.flatMap(({ number, actions }) =>
        actions.map(({ text, lifecycle }) => ({
          text,
          recommendation: String(number),
          lifecycle,
          rating: shape.status === 'words' ? 'none' : (RATINGS[lifecycle] ?? 'none'),
          basis: inWords ? ['words', 'key'] : ['key'],
          written: inWords ? (WORDS[lifecycle]?.[0] ?? '') : `fill ${FILLS[lifecycle]}`,
        })),
      ),
      recommendations: plan.map((recommendation) => ({
        reference: String(recommendation.number),
        text: askText(recommendation),
        theme: themed ? (THEMES[recommendation.theme] ?? null) : null,
      })),
      themes: themed ? ['Leading well', 'Money and staff'] : [],
      findings: [],
      noFindings: ['status-missing', 'status-unknown', 'recommendation-missing', 'percent-scale-mixed'],
      tally: tallyOf(plan === PLAN ? '2 1 1 0 x1' : '6 3 3 0 x3', '50 25 25 0', '75 25 0'),
    },
  };
}

/** The action first, then the status. */
const ACTION_FIRST = [3, 1, 2, 4, 5, 6];

export const FOUND = [
  shaped('a key below an Excel table', {
    grouping: 'table',
    status: 'fills, key below',
    withOwner: true,
    order: [0, 1, 3, 2],
  }),
  shaped('a key below heading rows', {
    grouping: 'headings',
    status: 'fills, key below',
    withReference: true,
    titleRows: 3,
    left: 2,
  }),
  shaped('a key above heading rows, with themes and a total', {
    grouping: 'headings',
    status: 'fills, key above',
    themed: true,
    withOwner: true,
    order: [1, 3, 2],
    withTotal: true,
  }),
  shaped('a total beneath the statuses that are fills', {
    grouping: 'merged',
    status: 'fills, key below',
    order: [3, 1, 2],
    withTotal: true,
  }),
  shaped('a total that stands in the column of actions', {
    order: ACTION_FIRST,
    withTotal: true,
    withOwner: true,
  }),
  shaped('a total on the sheet of every recommendation', {
    grouping: 'sheets',
    withTotal: true,
    withOwner: true,
  }),
  shaped('a key above on the sheet of every recommendation', {
    grouping: 'sheets',
    status: 'fills, key above',
    withOwner: true,
    order: [0, 2, 1],
    titleRows: 3,
  }),
  shaped('a key below heading rows, the reference last', {
    grouping: 'headings',
    status: 'fills, key below',
    withReference: true,
    withOwner: true,
    order: [4, 1, 2, 3],
    left: 2,
    titleRows: 3,
  }),
  shaped('a total under the fills, the action and the fill first', {
    status: 'fills, key above',
    withOwner: true,
    order: [4, 1, 5, 2],
    withTotal: true,
  }),
  shaped('nothing but actions and fills under heading rows', {
    grouping: 'headings',
    status: 'fills, key below',
    order: [1, 2],
  }),
  shaped('nothing but actions and fills on a sheet for every recommendation', {
    grouping: 'sheets',
    status: 'fills, key below',
    order: [1, 2],
    titleRows: 1,
  }),
  shaped('a total that begins under the references, its number under the fills', {
    status: 'fills, key above',
    withReference: true,
    withOwner: true,
    order: [3, 0, 2, 4, 1],
    withTotal: true,
  }),
  shaped('nothing but actions, fills and a total under heading rows', {
    grouping: 'headings',
    status: 'fills, key below',
    order: [1, 2],
    withTotal: true,
  }),
  shaped('nothing but actions, fills and a total on a sheet for every recommendation', {
    grouping: 'sheets',
    status: 'fills, key above',
    order: [1, 2],
    titleRows: 1,
    withTotal: true,
  }),
  shaped(
    'a total of fifteen under the fills',
    { grouping: 'blanks', status: 'fills, key below', withOwner: true, order: [3, 4, 1, 2], withTotal: true },
    LONG_PLAN,
  ),
  shaped(
    'a narrative called Progress, full of the words of statuses, beside the status',
    { withReference: true, withUpdate: true, withDue: true, synonyms: [0, 0, 0, 0, 0, 0, 0, 0] },
    LONG_PLAN,
  ),
  shaped(
    'a narrative called Update before the status',
    { withUpdate: true, order: [0, 1, 3, 2], synonyms: [0, 0, 1, 0, 0, 0, 0, 0] },
    LONG_PLAN,
  ),
  shaped(
    'a narrative called Progress before a column called RAG status that holds words',
    { withUpdate: true, order: [0, 1, 3, 2], synonyms: [0, 0, 0, 1, 0, 0, 0, 0] },
    LONG_PLAN,
  ),
  shaped('fills first, then actions, and nothing else under heading rows', {
    grouping: 'headings',
    status: 'fills, key below',
    order: [2, 1],
    titleRows: 2,
  }),
];
