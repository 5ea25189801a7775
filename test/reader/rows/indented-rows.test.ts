/** 3.8 rows of an export that others are indented below: headings where each of several has rows of its own. */
import { makeGrid } from '../../make/grid';
import { planOf } from '../say-plan';

/** The actions of a plan of such rows; each has a status and a date. */
const actionsOf = (...tasks: string[]) =>
  planOf(
    makeGrid([
      ['Task name', 'Status', 'Due date'],
      ...tasks.map((task) => [task, 'In progress', '31/03/2026']),
    ]),
  ).actions.map(({ text }) => text.text);

const WORK = ['    Rebuild the budget', '    Review the reserves'];

test('two outermost rows with others below them are headings', () => {
  expect(actionsOf('Strengthen planning', ...WORK, 'Strengthen governance', '    Train the members')).toEqual(
    [...['Rebuild the budget', 'Review the reserves', 'Train the members']],
  );
});

test.each([
  ['one alone has all others below it', ['Strengthen planning', ...WORK]],
  ['one of them has none below it', ['Strengthen planning', ...WORK, 'Publish the minutes']],
  [
    'a single blank is a slip of the hand',
    ['Strengthen planning', ' Rebuild the budget', 'Sell', ' Buy a van'],
  ],
])('all are actions where %s', (_what, tasks) => {
  expect(actionsOf(...tasks)).toHaveLength(tasks.length);
});
