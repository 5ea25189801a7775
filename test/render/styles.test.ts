/** Text can be read on whatever ground a plan gives it (WCAG 2.2, 1.4.3). */
import fc from 'fast-check';
import { contrastOf, READABLE } from '../../src/render/contrast';
import { lookOf, lookOn, RATING_STYLES } from '../../src/render/styles';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);

test('on any fill of a plan’s own', () => {
  fc.assert(
    fc.property(colour, (fill) => {
      expect(contrastOf(lookOn('text', fill).colour ?? '', fill)).toBeGreaterThanOrEqual(READABLE);
    }),
  );
});

test.each(['#808080', '#777777', '#767676', '#FF0000', '#00B0F0', '#C55A11'])('on %s, of middling lightness', (fill) => {
  expect(contrastOf(lookOn('text', fill).colour ?? '', fill)).toBeGreaterThanOrEqual(READABLE);
}); // prettier-ignore

test.each(['blue', 'green', 'amber', 'red'] as const)('on the fill of a plan that is begun: %s', (rating) => {
  const { colour: ink = '', fill = '' } = lookOf(RATING_STYLES[rating]);
  expect(contrastOf(ink, fill)).toBeGreaterThanOrEqual(READABLE);
});

describe('the contrast of two colours', () => {
  test.each([
    ['#FFFFFF', '#000000', 21],
    ['#777777', '#FFFFFF', 4.48],
    ['#FF0000', '#FFFFFF', 4],
    ['#92D050', '#92D050', 1],
    ['#92D050', 'none', 1],
  ])('%s on %s is %d', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
    expect(contrastOf(other, one)).toBeCloseTo(ratio, 2);
  });
});
