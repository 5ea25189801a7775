/** Statuses that are answers to what their header asks, with notes behind them, letters of what it lists, or how far the work is. */
import fc from 'fast-check';
import type { Lifecycle } from '../../../src/model/terms';
import type { Made } from '../../layouts/entries';
import { dueOn, textOf } from './trial';
import type { Trial, TrialKind } from './trial';

/** A header, and what may stand under it with what that says. */
interface Asked {
  readonly header: string;
  readonly answers: readonly (readonly [answer: Made, says: Lifecycle])[];
}

const ends = (header: string): readonly string[] => [`${header}?`, `${header} (Y/N)`, `${header}? (Yes/No)`];
const yesNo = (headers: readonly string[], yes: Lifecycle, no: Lifecycle): Asked[] =>
  headers.flatMap(ends).map((header) => ({
    header,
    answers: [
      ['Yes', yes],
      ['No', no],
      ['Y', yes],
      ['N', no],
    ],
  }));
const OPEN = yesNo(
  ['Outstanding', 'Still outstanding', 'Is it still open', 'Action outstanding'],
  'not-started',
  'completed',
);
const ON_TIME = yesNo(
  ['On track', 'Are we on track', 'Is it on schedule', 'On course'],
  'in-progress',
  'not-started',
);

const PARTLY: readonly Asked[] = [
  'Done?',
  'Complete',
  'Implemented (Y/N/P)',
  'Completed (Yes/No/Partly)',
].map((header) => ({
  header,
  answers: [
    ['Y', 'completed'],
    ['N', 'not-started'],
    ['P', 'in-progress'],
  ],
}));
/** Under a header that asks, ticks of Wingdings: a P is one, where nobody has answered in letters. */
const TICKS: readonly Asked[] = ['Done?', 'Complete?'].map((header) => ({
  header,
  answers: [
    ['P', 'completed'],
    ['O', 'not-started'],
    ['û', 'not-started'],
  ],
}));
const NOTED: readonly Asked[] = ['Complete?', 'Done?', 'Delivered (Y/N)'].map((header) => ({
  header,
  answers: [
    ['Yes - adopted in March', 'completed'],
    ['Yes', 'completed'],
    ['Yes: signed by the clerk', 'completed'],
    ['Yes, but the second part is under way', 'in-progress'],
    ['No - awaiting the budget', 'not-started'],
    ['No', 'not-started'],
    ['No (in progress)', 'in-progress'],
    ['Partly - two of three held', 'in-progress'],
  ],
}));
const LISTED: readonly Asked[] = [
  [
    'Open/Closed',
    [
      ['O', 'not-started'],
      ['C', 'completed'],
    ],
  ],
  [
    'Complete / In progress / Not started',
    [
      ['C', 'completed'],
      ['IP', 'in-progress'],
      ['NS', 'not-started'],
    ],
  ],
  [
    'Status (Delivered, Under way, Planned)',
    [
      ['D', 'completed'],
      ['UW', 'in-progress'],
      ['P', 'not-started'],
    ],
  ],
].map(([header, answers]) => ({ header, answers }) as unknown as Asked);
const PERCENT: readonly Asked[] = ['Status', 'Action status', 'Progress status'].map((header) => ({
  header,
  answers: [
    ['100% - adopted in March', 'completed'],
    ['50% - draft written', 'in-progress'],
    ['75%: two of three held', 'in-progress'],
    ['10% (a scope is agreed with members)', 'in-progress'],
    ['0% - no budget', 'not-started'],
    ['25%', 'in-progress'],
  ],
}));

/** Each answer at least once, so that the column is what it is. */
const answered = (of: readonly Asked[]): fc.Arbitrary<Trial> =>
  fc
    .tuple(fc.constantFrom(...of), fc.array(fc.nat(7), { minLength: 4, maxLength: 9 }), fc.boolean())
    .map(([{ header, answers }, more, dated]): Trial => {
      const said = [...answers, ...more.flatMap((pick) => answers.slice(pick, pick + 1))];
      const rows = said.map(([answer], action): Made[] => [
        action + 1,
        `${textOf(action)} ${action}`,
        'Town Clerk',
        ...(dated ? [dueOn(action)] : []),
        answer,
      ]);
      return {
        sheets: [
          {
            name: 'Plan',
            rows: [['Ref', 'Action', 'Lead', ...(dated ? ['Due date'] : []), header], ...rows],
          },
        ],
        wanted: said.map(([, lifecycle], action) => `${textOf(action)} ${action}, ${lifecycle}`),
        found: ({ plan: { actions } }) => actions.map(({ text, lifecycle }) => `${text.text}, ${lifecycle}`),
      };
    });

export const ANSWERS: readonly TrialKind[] = [
  { name: 'whether it is still open', trials: answered(OPEN) },
  { name: 'whether it is on time', trials: answered(ON_TIME) },
  { name: 'yes, no and partly in letters', trials: answered(PARTLY) },
  { name: 'ticks in letters of Wingdings', trials: answered(TICKS) },
  { name: 'yes or no with a note', trials: answered(NOTED) },
  { name: 'letters of what the header lists', trials: answered(LISTED) },
  { name: 'how far it is, with a note', trials: answered(PERCENT) },
];
