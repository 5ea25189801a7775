/** The next action is numbered as the plan numbers its own. */
import { firstReference, nextReference } from '../../../src/edit/keep/next-reference';

test.each([
  ['3.4 follows 3.3', ['3.1', '3.2', '3.3'], ['3.1', '3.2', '3.3', '4.1'], '3.4'],
  ['3.10 follows 3.9', ['3.9'], ['3.9'], '3.10'],
  ['R2-A5 follows R2-A4', ['R2-A3', 'R2-A4'], ['R2-A3', 'R2-A4'], 'R2-A5'],
  ['3c follows 3b', ['3a', '3b'], ['3a', '3b', '4a'], '3c'],
  ['HS1/03 keeps its noughts', ['HS1/02'], ['HS1/02'], 'HS1/03'],
  ['a plan numbered through goes on at its end', ['1', '2'], ['1', '2', '3', '4', '5'], '6'],
  ['where some have no number it still does', ['1', ''], ['1', '', '2'], '3'],
  ['beside other references numbers go on where they are', ['1', '2'], ['1', '2', 'A9'], '3'],
  ['one that another action has is passed over', ['2.1', '2.2'], ['2.1', '2.2', '2.3'], '2.4'],
  ['words have no next', ['Housing'], ['Housing'], null],
  ['where no action has one there is none', ['', ''], [''], null],
])('%s', (_, before, taken, next) => {
  expect(nextReference(before, taken)).toBe(next);
});

test('The first action of a recommendation is numbered as those of the others are', () => {
  expect(firstReference('4', [{ recommendation: '3', first: '3.1' }])).toBe('4.1');
  expect(firstReference('R4', [{ recommendation: 'R1', first: 'R1-A1' }])).toBe('R4-A1');
  expect(firstReference('4', [{ recommendation: '3', first: '17' }])).toBeNull();
});
