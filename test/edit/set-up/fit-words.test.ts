/** A list in the cells themselves holds no commas and 255 characters: the commonest words go in, and what does not is said. */
import fc from 'fast-check';
import { fitWords } from '../../../src/edit/set-up/fit-words';
import type { PlanWord } from '../../../src/edit/set-up/plan-words';
import { anyCharacters } from '../../make/any-characters';

const word = (text: string, lifecycle: PlanWord['lifecycle'] = 'in-progress'): PlanWord => ({
  text,
  lifecycle,
  rating: 'none',
  isColour: false,
  count: 1,
  filled: 0,
  fill: null,
});

test('words stand in the order of the work, whichever is the commonest', () => {
  const words = [
    word('Done', 'completed'),
    word('Dropped', 'excluded'),
    word('Going'),
    word('To do', 'not-started'),
  ];
  expect(fitWords(words).words).toEqual(['To do', 'Going', 'Done', 'Dropped']);
});

test('the rarest are left out where there is no room, and those with a comma', () => {
  const long = Array.from({ length: 8 }, (_, at) => word(`${at}${'x'.repeat(37)}`));
  const { words, leftOut } = fitWords([word('Done, and checked', 'completed'), ...long]);
  expect(words).toHaveLength(6);
  expect(leftOut).toEqual(['Done, and checked', `6${'x'.repeat(37)}`, `7${'x'.repeat(37)}`]);
});

test('whatever the words, the list fits into its rule, and no word is lost', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyCharacters(60)), (texts) => {
      const { words, leftOut } = fitWords(texts.map((text) => word(text)));
      expect(words.join(',').replaceAll('"', '""').length).toBeLessThanOrEqual(255);
      expect([...words, ...leftOut].sort()).toEqual([...texts].sort());
    }),
  );
});
