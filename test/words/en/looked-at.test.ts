import { lookedAtList, lookedAtSentence } from '../../../src/words/en/looked-at';

test('every reason has words, and one that has none says only that there is no plan', () => {
  expect(lookedAtSentence('Cover', 'empty')).toBe('"Cover" is empty.');
  expect(lookedAtSentence('Notes', 'toString')).toBe('"Notes" has no plan that can be read.');
});

test('names of sheets may hold the marks that part the list', () => {
  expect(lookedAtList('Notes; old: empty; Plan: draft: no-header')).toBe(
    '"Notes; old" is empty; "Plan: draft" has no row of headers that is known',
  );
  expect(lookedAtList('')).toBe('');
});

test('of many sheets found alike the first three are named, once', () => {
  expect(lookedAtList('A: empty; B: own-sheet; C: empty; D: empty; E: empty; F: own-sheet')).toBe(
    '"A", "C", "D" and one more are empty; "B" and "F" are summary or settings sheets of this product',
  );
});
