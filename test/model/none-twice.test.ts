import fc from 'fast-check';
import { noneTwice } from '../../src/model/none-twice';

test('counts a name that stands already, in any case', () => {
  expect(noneTwice(['Notes', 'Owner', 'notes', 'Notes 2', 'Notes'])).toEqual([
    'Notes',
    'Owner',
    'notes 2',
    'Notes 2 2',
    'Notes 3',
  ]);
});

test('leaves no name twice, and each begins with what it was', () => {
  const name = fc.constantFrom('a', 'A', 'a 2', 'A 2', 'b', 'a 2 2');
  fc.assert(
    fc.property(fc.array(name), (names) => {
      const made = noneTwice(names);
      expect(new Set(made.map((one) => one.toLowerCase())).size).toBe(names.length);
      made.forEach((one, index) => expect(one.startsWith(names[index]!)).toBe(true));
    }),
  );
});
