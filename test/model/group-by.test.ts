/** What is gathered by a key. */
import fc from 'fast-check';
import { groupBy } from '../../src/model/group-by';

test('Everything with a key stands in its group, in the order given, and nothing else does', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 5 }), (numbers, size) => {
      const keyOf = (number: number): number | null => (number % 7 === 0 ? null : number % size);
      const groups = groupBy(numbers, keyOf);
      for (const [key, group] of groups)
        expect(group).toEqual(numbers.filter((number) => keyOf(number) === key));
      expect([...groups.keys()]).toEqual([...new Set(numbers.flatMap((number) => keyOf(number) ?? []))]);
    }),
  );
});
