/** 2.8 what a header asks that is open or on time, a P beside letters, and an answer with a note. */
import { questionOf, readAnswer } from '../../../src/reader/status/yes-no';
import { makeGrid } from '../../make/grid';
import { planOf } from '../say-plan';

test.each([
  ['Outstanding?', 'open'],
  ['Still open (Y/N)', 'open'],
  ['Is the action incomplete?', 'open'],
  ['On track?', 'pace'],
  ['Are we on schedule (Yes/No)', 'pace'],
  ['Complete (Y/N/P)', 'done'],
  ['Has it started?', 'started'],
  ['Not started', 'waiting'],
  // Which of the two, a date, a count, an opinion.
  ['Open/Closed', null],
  ['Open or closed', null],
  ['Date opened', null],
  ['Opening hours', null],
  ['Outstanding issues', null],
  ['Outstanding balance', null],
  ['On track for 2026', 'pace'],
  ['Delayed?', null],
])('%s', (header, question) => expect(questionOf(header)).toBe(question));

test.each([
  ['Yes', 'open', 'not-started', 'assumed'],
  ['No', 'open', 'completed', 'assumed'],
  ['Yes', 'pace', 'in-progress', 'words'],
  ['No', 'pace', 'not-started', 'assumed'],
  ['P', 'graded', 'in-progress', 'words'],
  ['P', 'done', 'completed', 'words'],
  ['Y', 'graded', 'completed', 'words'],
  ['Yes - adopted in March', 'done', 'completed', 'assumed'],
  ['Yes, though the second part is in progress', 'done', 'in-progress', 'assumed'],
  ['No - awaiting the budget', 'done', 'not-started', 'assumed'],
  ['No (in progress)', 'done', 'in-progress', 'assumed'],
] as const)('%s where it is asked whether it is %s', (text, question, lifecycle, basis) => {
  expect(readAnswer(text, question, false)).toEqual({ lifecycle, basis });
});

test.each(['Nobody - the post is vacant', 'Yesterday: signed', 'No further action', 'Not known'])(
  'no answer is %s',
  (text) => expect(readAnswer(text, 'done', false)).toBeNull(),
);

const lifecyclesUnder = (headers: string[], ...rows: (string | null)[][]): string[] => {
  const grid = makeGrid([
    ['Ref', 'Action', 'Lead', ...headers],
    ...rows.map((row, at) => [`${at + 1}`, `Visit each village hall ${at}`, 'Clerk', ...row]),
  ]);
  return planOf(grid).actions.map(({ lifecycle }) => lifecycle);
};

test('a blank is no answer to whether it is open or on time, though others are ticked', () => {
  expect(lifecyclesUnder(['Outstanding?'], ['x'], ['x'], [null])).toEqual([
    'not-started',
    'not-started',
    'unknown',
  ]);
  expect(lifecyclesUnder(['On track?'], ['x'], ['x'], [null])).toEqual([
    'in-progress',
    'in-progress',
    'unknown',
  ]);
});

test('whether it is on time stands back where another column says how far it is', () => {
  const rows = [
    ['Yes', 'Complete'],
    ['No', 'In progress'],
    ['Yes', 'Not started'],
  ];
  expect(lifecyclesUnder(['On track?', 'Status'], ...rows)).toEqual([
    'completed',
    'in-progress',
    'not-started',
  ]);
  expect(lifecyclesUnder(['On track?', 'Complete?'], ['Yes', 'No'], ['No', 'Yes'], ['Yes', 'Yes'])).toEqual([
    ...['not-started', 'completed', 'completed'],
  ]);
});

test('a percentage that opens a text counts under a header that says a status, and not under another', () => {
  const rows = [['50% - draft written'], ['100% - adopted'], ['0% - no budget']];
  expect(lifecyclesUnder(['Status'], ...rows)).toEqual(['in-progress', 'completed', 'not-started']);
  expect(new Set(lifecyclesUnder(['Savings'], ...rows))).toEqual(new Set(['unknown']));
  expect(new Set(lifecyclesUnder(['Status'], ['50% of staff'], ['10% of homes'], ['20% of posts']))).toEqual(
    new Set(['unknown']),
  );
});

test('letters of what a header lists are read where it lists statuses and each letter is one of them', () => {
  expect(lifecyclesUnder(['Open/Closed'], ['O'], ['C'], ['O'])).toEqual([
    'not-started',
    'completed',
    'not-started',
  ]);
  expect(new Set(lifecyclesUnder(['Completed/Cancelled'], ['C'], ['C'], ['C']))).toEqual(
    new Set(['unknown']),
  );
  expect(new Set(lifecyclesUnder(['Status (North/South)'], ['N'], ['S'], ['N']))).toEqual(
    new Set(['unknown']),
  );
});

test('whether it is on time stands back where colours, percentages or days say how far it is', () => {
  expect(lifecyclesUnder(['On track?', 'RAG'], ['Yes', 'Green'], ['No', 'Red'], ['Yes', 'Blue'])).toEqual([
    ...['in-progress', 'not-started', 'completed'],
  ]);
  expect(lifecyclesUnder(['On target', '% complete'], ['Yes', '50%'], ['No', '0%'], ['Yes', '100%'])).toEqual(
    [...['in-progress', 'not-started', 'completed']],
  );
  const days = [
    ['Yes', '31/01/2025'],
    ['No', '28/02/2025'],
    [null, null],
  ];
  expect(lifecyclesUnder(['On time?', 'Date completed'], ...days)).toEqual([
    ...['completed', 'completed', 'not-started'],
  ]);
});

test('so does whether it is outstanding, and both do where the colours are fills alone', () => {
  const rows = [
    ['Yes', '40%'],
    ['No', '100%'],
    ['Yes', '0%'],
  ];
  expect(lifecyclesUnder(['Outstanding?', '% complete'], ...rows)).toEqual([
    ...['in-progress', 'completed', 'not-started'],
  ]);
  const fills = ['#92D050', '#0070C0', '#FF0000'];
  for (const header of ['On track?', 'Outstanding?']) {
    const grid = makeGrid([
      ['Ref', 'Action', 'Lead', header, 'RAG'],
      ...fills.map((fill, at) => [at + 1, `Visit each village hall ${at}`, 'Clerk', 'Yes', { fill }]),
    ]);
    expect(planOf(grid).actions.map(({ lifecycle }) => lifecycle)).toEqual([
      ...['in-progress', 'completed', 'not-started'],
    ]);
  }
});

test('what is ticked as closed is not open, though the box for that stands first', () => {
  expect(lifecyclesUnder(['Open', 'Closed'], ['x', null], [null, 'x'], ['x', null])).toEqual([
    ...['not-started', 'completed', 'not-started'],
  ]);
});

test('a percentage before words that say a status takes nothing from them', () => {
  const rows = [['50% - draft written'], ['100% - done and signed off'], ['0% - not begun']];
  expect(lifecyclesUnder(['Progress'], ...rows)).toEqual(['in-progress', 'completed', 'not-started']);
});
