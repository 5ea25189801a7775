/** 3.8 a letter above A1 and A2 is the heading of both, where nobody has it to do. */
import { makeGrid } from '../../make/grid';
import { planOf, sayActions } from '../say-plan';

const planWith = (...lines: string[]) =>
  planOf(
    makeGrid(
      ['Item | Action | Lead | Status', ...lines].map((line) =>
        line.split('|').map((cell) => cell.trim() || null),
      ),
    ),
  );

test('a heading in two cells', () => {
  const plan = planWith(
    ...[
      'A | Strengthen planning',
      'A1 | Rebuild the budget | Clerk | Late',
      'A2 | Review reserves | Clerk | Late',
    ],
    ...['B | Strengthen governance', 'B1 | Train the members | Leader | Complete'],
  );
  expect(plan.actions.map(({ text }) => text.text)).toEqual([
    ...['Rebuild the budget', 'Review reserves', 'Train the members'],
  ]);
  expect(plan.recommendations.map(({ text }) => text)).toEqual([
    'A: Strengthen planning',
    'B: Strengthen governance',
  ]);
});

test.each([
  ['somebody has it to do', ['A | Strengthen planning | Clerk', 'A1 | Rebuild the budget | Clerk | Late']],
  ['it has a status', ['A | Strengthen planning | | Late', 'A1 | Rebuild the budget | Clerk | Late']],
  ['what follows has other letters', ['A | Strengthen planning', 'B1 | Rebuild the budget | Clerk | Late']],
  ['what follows is a letter as well', ['A | Strengthen planning', 'B | Rebuild the budget | Clerk | Late']],
  ['nobody has what follows to do', ['A | Strengthen planning', 'A1 | Rebuild the budget']],
])('an action where %s', (_what, lines) => {
  expect(sayActions(planWith(...lines, 'C1 | Ask the parishes | Clerk | Late'))).toHaveLength(3);
});

test('an action where another one has a letter alone', () => {
  const plan = planWith(
    ...['A | Buy vans', 'A1 | Ask for prices | Clerk | Late', 'B | Sell the depot | Clerk | Late'],
  );
  expect(sayActions(plan)).toHaveLength(3);
});
