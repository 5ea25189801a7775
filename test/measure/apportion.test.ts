import fc from 'fast-check';
import { apportion, apportionFigure, apportionNamed } from '../../src/measure/apportion';
import { PUBLISHED, ROTHERHAM_2021 } from '../fixtures/published-figures';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const lastFirst = (length: number): number[] => Array.from({ length }, (_, index) => length - 1 - index);

describe('4 largest remainder on figures that councils have published', () => {
  test.each(PUBLISHED.map((figures) => [`${figures.council}: ${figures.what}`, figures] as const))(
    '%s',
    (_, { categories, total, slip }) => {
      const counts = categories.map((category) => category.count);
      const right = categories.map((category) => category.right);
      expect(sum(counts)).toBe(total);
      expect(apportion(counts, lastFirst(counts.length))).toEqual(right);
      const differs = categories.some(({ published, right }) => published !== null && published !== right);
      expect(differs).toBe(slip !== null);
    },
  );

  test('Rotherham 2021 cannot be right whatever the counts were: it comes to 101', () => {
    expect(sum(Object.values(ROTHERHAM_2021))).toBe(101);
    expect(sum(apportion(Object.values(ROTHERHAM_2021), [4, 3, 2, 1, 0]))).toBe(100);
  });
});

describe('4 apportion', () => {
  test('thirds come to 100, the point going to the first in the order of ties', () => {
    expect(apportion([1, 1, 1], [0, 1, 2])).toEqual([34, 33, 33]);
    expect(apportion([1, 1, 1], [2, 0, 1])).toEqual([33, 33, 34]);
  });

  test('remainders are compared as whole numbers: counts of two thousand million stay exact', () => {
    const big = 2 ** 31;
    // The first remainder is larger by one part in 6 x 10^9; as fractions in floating point they can look the same.
    expect(apportion([big + 1, big, big], [1, 2, 0])).toEqual([34, 33, 33]);
    expect(apportion([big, big, big], [1, 2, 0])).toEqual([33, 34, 33]);
  });

  test('another whole can be shared out: 97 points over 30 and 30', () => {
    expect(apportion([30, 30], [1, 0], 97)).toEqual([48, 49]);
    expect(apportion([3, 1], [0, 1], 0)).toEqual([0, 0]);
  });

  test('nothing to share by gives nothing', () => {
    expect(apportion([0, 0], [0, 1])).toEqual([0, 0]);
    expect(apportion([], [])).toEqual([]);
  });

  test('names keep the order they came in', () => {
    const shares = apportionNamed({ progressed: 7, not: 1 }, ['not', 'progressed']);
    expect(Object.entries(shares)).toEqual([
      ['progressed', 87],
      ['not', 13],
    ]);
  });

  test.each([
    ['a negative count', [-1, 2], [0, 1]],
    ['a broken count', [1.5, 2], [0, 1]],
    ['a count too large to be exact', [2 ** 52, 2], [0, 1]],
    ['an order that leaves one out', [1, 2], [0]],
    ['an order that names one twice', [1, 2], [0, 0]],
    ['an order that names one that is not there', [1, 2], [0, 2]],
    ['an order that names both and one of them again', [1, 2], [0, 1, 0]],
  ])('%s is refused', (_, counts, order) => {
    expect(() => apportion(counts, order)).toThrow(RangeError);
  });

  test('what is refused is named: the count, the order of ties, the figure', () => {
    expect(() => apportion([-1, 2], [0, 1])).toThrow('not a count: -1');
    expect(() => apportion([1, 2], [0, 1], -1)).toThrow('not a count: -1');
    expect(() => apportion([2 ** 52, 2], [0, 1])).toThrow(`too large to be exact: ${2 ** 52}`);
    const half = 2 ** 52;
    expect(() => apportion([half, half], [0, 1], 1)).toThrow(`too large to be exact: ${2 ** 53 + 1}`);
    expect(() => apportion([1, 2], [0, 0])).toThrow('the order of ties has to name every count once');
    expect(() => apportion([1, 2], [0, 0.5])).toThrow('the order of ties has to name every count once');
    expect(() => apportion([1, 2], [-1, 0])).toThrow('the order of ties has to name every count once');
    expect(() => apportionFigure([1, 1], [0, 1], { total: 2, points: 99 })).toThrow(
      'the parts cannot come to 99',
    );
    expect(() => apportionFigure([1, 1], [0], { total: 2, points: 100 })).toThrow('the order of ties');
    expect(() => apportionFigure([1, 1], [0, 1], { total: -2, points: 100 })).toThrow('not a count: -2');
  });

  test('shares always come to the whole, each within one of its exact share, none for a count of zero', () => {
    const anyCounts = fc.array(fc.oneof(fc.nat(12), fc.nat(2 ** 31)), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(anyCounts, fc.nat(100), (counts, whole) => {
        fc.pre(sum(counts) > 0);
        const shares = apportion(counts, lastFirst(counts.length), whole);
        const total = BigInt(sum(counts));
        expect(sum(shares)).toBe(whole);
        shares.forEach((share, index) => {
          const exact = BigInt(counts[index] ?? 0) * BigInt(whole);
          const gap = BigInt(share) * total - exact;
          expect(gap < total && gap > -total).toBe(true);
          if (counts[index] === 0) expect(share).toBe(0);
        });
      }),
    );
  });

  test('a larger count never gets a smaller share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { minLength: 2, maxLength: 6 }), (counts) => {
        const shares = apportion(counts, lastFirst(counts.length));
        for (const [a, countA] of counts.entries()) {
          for (const [b, countB] of counts.entries()) {
            if (countA > countB) expect(shares[a]).toBeGreaterThanOrEqual(shares[b] ?? NaN);
          }
        }
      }),
    );
  });
});

describe('4.2 sharing out a figure among its parts', () => {
  test('a part is a share of all in scope, not of the figure: 1 and 4 of 6 are 16 and 67 of the 83', () => {
    expect(apportionFigure([1, 4], [1, 0], { total: 6, points: 83 })).toEqual([16, 67]);
  });
  test('30 and 30 of 62 tie at 48.39, and the first of the ties gets the last of the 97 points', () => {
    expect(apportionFigure([30, 30], [1, 0], { total: 62, points: 97 })).toEqual([48, 49]);
  });
  test('nothing in scope shares nothing out', () => {
    expect(apportionFigure([0, 0], [0, 1], { total: 0, points: 0 })).toEqual([0, 0]);
  });
  test('a figure that its parts cannot come to is refused, and no part gets a point beyond its exact share', () => {
    expect(() => apportionFigure([1, 1], [0, 1], { total: 2, points: 101 })).toThrow(RangeError);
    expect(() => apportionFigure([1, 1], [0, 1], { total: 2, points: 99 })).toThrow(RangeError);
  });
});
