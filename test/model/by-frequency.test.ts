import { byFrequency } from '../../src/model/by-frequency';

test('the commonest stands first with its count, of equals the one that came first', () => {
  expect(byFrequency(['b', 'a', 'c', 'a', 'c'])).toEqual([
    ['a', 2],
    ['c', 2],
    ['b', 1],
  ]);
  expect(byFrequency([])).toEqual([]);
});
