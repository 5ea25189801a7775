import { lookedAtList, lookedAtSentence } from '../../../src/words/en/looked-at';

test('every reason has words, and one that has none says only that there is no plan', () => {
  expect(lookedAtSentence('empty')).toBe('Is empty.');
  expect(lookedAtSentence('toString')).toBe('Has no plan that can be read.');
});

test('names of sheets may hold the marks that part the list', () => {
  expect(lookedAtList('Notes; old: empty; Plan: draft: no-header')).toBe(
    '"Notes; old" is empty and "Plan: draft" has no row of headers that is known',
  );
  expect(lookedAtList('')).toBe('');
});

test('of many sheets the first three are named', () => {
  expect(lookedAtList('A: empty; B: empty; C: empty; D: empty')).toBe(
    '"A" is empty, "B" is empty and "C" is empty',
  );
});
