/** How much of a sheet goes on a page, and how columns of text give way so that its type can still be read. A4 landscape has 770 points across and 523 down. */
import { fitsOnePage, pagePoints, readableWidths } from '../../../src/render/sheet/page-room';

/** A column of n characters is 5.25 n + 3.75 points wide. */
const column = (points: number): number => (points - 3.75) / 5.25;

test('A page has room for more points of rows the more its columns are shrunk, is never stretched, and is ended a little early', () => {
  expect(pagePoints([column(770)])).toBeCloseTo(512.54, 6);
  expect(pagePoints([column(385), column(385)])).toBeCloseTo(512.54, 6);
  expect(pagePoints([column(1540)])).toBeCloseTo(1025.08, 6);
  expect(pagePoints([10])).toBeCloseTo(512.54, 6);
});

test('One page is enough where its type of 11 points is shrunk to nine at most, across and down', () => {
  const across = column((770 * 11) / 9);
  const down = (523 * 11) / 9;
  expect(fitsOnePage(100, [across])).toBe(true);
  expect(fitsOnePage(100, [across + 0.1])).toBe(false);
  expect(fitsOnePage(down - 0.001, [10])).toBe(true);
  expect(fitsOnePage(down + 0.1, [10])).toBe(false);
});

describe('Columns give way', () => {
  test('not at all where the page has room for them in readable type', () => {
    expect(readableWidths([100, 60, 10], [])).toEqual([100, 60, 10]);
  });
  // Three columns have room for 177.1 characters.
  test('each in proportion to what it has above sixteen characters', () => {
    expect(readableWidths([100, 100, 10], [])).toEqual([83, 83, 10]);
    expect(readableWidths([150, 50, 10], [])).toEqual([123, 43, 10]);
  });
  test('no further than to what it needs at least', () => {
    expect(readableWidths([100, 100, 10], [90])).toEqual([96, 70, 10]);
    expect(readableWidths([300, 300], [290, 280])).toEqual([290, 280]);
  });
  test('as far as they stand on the page', () => {
    expect(readableWidths([100, 100, 10, 50], [], 3)).toEqual([83, 83, 10, 50]);
    expect(readableWidths([100, 60, 10, 90], [], 3)).toEqual([100, 60, 10, 90]);
  });
});
