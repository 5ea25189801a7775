/** A line for each of several plans: what its figures say, and plainly where there is none. */
import { SEVERAL_TEXT } from '#words/command-line';
import { tallyOf } from '../../make/tally';

const line = (counts: Parameters<typeof tallyOf>[0], overdue: number | null = 0, errors = 0) =>
  SEVERAL_TEXT.position('a.xlsx', { unit: 'action', overall: tallyOf(counts), overdue, errors });

test.each([
  [
    line({ completed: 1, 'in-progress': 1, 'not-started': 1 }, 2, 1),
    'a.xlsx: 67% (2 of 3 actions) completed or progressed, 2 overdue, 1 error',
  ],
  [line({ completed: 1 }, null), 'a.xlsx: 100% (1 of 1 action) completed or progressed, no dates, no errors'],
  [line({ unknown: 14 }), 'a.xlsx: no status could be read (14 actions), none overdue, no errors'],
  [line({ excluded: 6 }), 'a.xlsx: nothing in scope, none overdue, no errors'],
])('%s', (said, expected) => {
  expect(said).toBe(expected);
});
