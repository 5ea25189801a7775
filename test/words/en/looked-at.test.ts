import type { LookedAt } from '../../../src/model/decision';
import { lookedAtList, lookedAtSentence } from '#words/looked-at';

const listOf = (...found: [sheet: string, reason: LookedAt['reason']][]): string =>
  lookedAtList(found.map(([sheet, reason]) => ({ sheet, reason })));

test('what was found on a sheet is a sentence', () => {
  expect(lookedAtSentence({ sheet: 'Cover', reason: 'empty' })).toBe('"Cover" is empty.');
});

test('names of sheets may hold any marks', () => {
  expect(listOf(['Notes; old: empty', 'empty'], ['Plan: draft', 'no-header'])).toBe(
    '"Notes; old: empty" is empty; "Plan: draft" has no row of headers that is known',
  );
  expect(listOf()).toBe('');
});

test('of many sheets found alike the first three are named, once', () => {
  expect(
    listOf(
      ['A', 'empty'],
      ['B', 'own-sheet'],
      ['C', 'empty'],
      ['D', 'empty'],
      ['E', 'empty'],
      ['F', 'own-sheet'],
    ),
  ).toBe('"A", "C", "D" and one more are empty; "B" and "F" are summary or settings sheets of this product');
});
