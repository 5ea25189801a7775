import { displayPercent, formatCount } from '../../src/words/format';

test.each([
  [0, '0'],
  [62, '62'],
  [999, '999'],
  [1000, '1,000'],
  [12345, '12,345'],
  [1234567, '1,234,567'],
  [-1200, '-1,200'],
])('the count %d is written %s', (count, text) => {
  expect(formatCount(count)).toBe(text);
});

test.each([
  [97, 60, 62, '97%'],
  [0, 0, 62, '0%'],
  [100, 62, 62, '100%'],
  [0, 1, 900, '<1%'],
  [100, 899, 900, '>99%'],
  [1, 1, 114, '1%'],
  [99, 113, 114, '99%'],
])('4.5 %d per cent, %d of %d, is shown as %s', (percent, count, inScope, shown) => {
  expect(displayPercent(percent, count, inScope)).toBe(shown);
});

test('3.4 nothing in scope is shown as a dash, never as 0%', () => {
  expect(displayPercent(null, 0, 0)).toBe('–');
  expect(displayPercent(0, 0, 0)).toBe('–');
});
