/** 3.8 rows of a block of counts: one label of what is counted beside its numbers, and nothing else; rows in which columns are numbered. */
import { countLabelAt, numbersColumns, saysCounts } from '../../../src/reader/table/count-rows';
import { makeGrid, type CellSpec } from '../../make/grid';

const counts = (...cells: CellSpec[]) => countLabelAt(makeGrid([cells]), 0, 0, cells.length - 1) !== null;

test.each<[string, CellSpec[], boolean]>([
  ['a colour beside its number', ['Green', 2], true],
  ['a colour below a blank', [null, 'Green', null, 2], true],
  ['a status beside its number', ['In progress', 14], true],
  ['a number and its share', ['Completed', 14, { v: 0.4, text: '40%' }], true],
  ['a share with a decimal and a blank', ['Completed', '12.5 %'], true],
  ['three numbers', ['Completed', 1, 2, 3], true],
  ['four numbers', ['Completed', 1, 2, 3, 4], false],
  ['a number before its label', [2, 'Green'], true],
  ['what is counted after "Number of"', ['Number of actions completed', 7], true],
  ['"Number" alone before a status', ['No. overdue', 3], true],
  ['"Total number" before a status', ['Total number completed', 3], true],
  ['"Number of" whatever it is', ['Number of widgets', 3], true],
  ['a colour without a number', ['Green', null], false],
  ['a number without a label', [null, 2], false],
  ['two labels', ['Green', 'Amber', 2], false],
  ['a label that counts nothing', ['Hold a workshop', 2], false],
  ['a text that only mentions a status', ['The report was completed and sent to the county', 2], false],
  ['a number of seven digits', ['Green', 1_234_567], false],
  ['six digits', ['Green', 123_456], true],
  ['a tick', ['Green', { v: true, text: '1' }], false],
  ['a status of sixty characters', ['Completed'.padEnd(51, '.') + 'completed', 2], true],
  ['a status of sixty-one', ['Completed'.padEnd(52, '.') + 'completed', 2], false],
  ['a blank text', ['Green', { v: ' ', text: ' ' }, 2], true],
])('%s: %j', (_what, cells, is) => {
  expect(counts(...cells)).toBe(is);
});

test('only the columns of the block are looked at', () => {
  const grid = makeGrid([['Notes', 'Green', 2, 'More']]);
  expect(countLabelAt(grid, 0, 1, 2)).toBe(1);
  expect(countLabelAt(grid, 0, 0, 2)).toBeNull();
  expect(countLabelAt(grid, 0, 1, 3)).toBeNull();
});

test.each<[what: string, cells: CellSpec[], is: boolean]>([
  ['from one', [1, 2, 3], true],
  ['in brackets', ['(1)', '(2)', '(3)', '(4)'], true],
  ['in letters with a mark behind', ['a)', 'b)', 'c)'], true],
  ['with a blank column between', [1, 2, null, 3], true],
  ['from another number on', [4, 5, 6], true],
  ['two of them', [1, 2], false],
  ['one is left out', [1, 2, 4], false],
  ['backwards', [3, 2, 1], false],
  ['a text among them', [1, 2, 'Town Clerk', 3], false],
  ['statuses in letters', ['A', 'G', 'R'], false],
])('Columns are numbered one after the other: %s', (_what, cells, is) => {
  const grid = makeGrid([cells]);
  expect(numbersColumns(grid, 0, 0, cells.length - 1)).toBe(is);
});

test.each<[text: string, is: boolean]>([
  ['2 actions, 50% complete', true],
  ['1 action, 50% complete', true],
  ['Completed: 3', true],
  ['Total actions 12', true],
  ['Actions: 12', true],
  ['Average, 63%', true],
  ['Recommendation 2', false],
  ['Recommendation 2:', false],
  ['Recommendation, 2', false],
  ['Recommendations 3 and 4', false],
  ['Recommendation 2 - 50% complete', false],
  ['Action 3, 0%', false],
  ['Task 4, 20%', false],
  ['R4', false],
  ['A1, 50%', false],
  ['R: 4', true],
  ['Hold 2 meetings', false],
])('%j counts actions: %p', (text, is) => {
  expect(saysCounts(text)).toBe(is);
});
