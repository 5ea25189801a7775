/** How a sheet is drawn: sizes from its texts, merges as one cell, and only what is in sight. */
import { lengthOf, axisOf, scrollTo, spanOf, startOf } from '../../../src/page/sheet/axis';
import { inkOn } from '../../../src/page/sheet/cell-ink';
import { drawnCells, shownAt } from '../../../src/page/sheet/drawn-cells';
import { moveBy } from '../../../src/page/sheet/grid-keys';
import { frameOf } from '../../../src/page/sheet/sheet-frame';
import { makeGrid } from '../../make/grid';

const HEADERS = ['Ref', 'Action', 'Status'];
const LONG = 'Write down what the council wants to be known for and publish it. '.repeat(4);
const plan = () =>
  makeGrid([
    ['A plan with a longer title', null, null],
    HEADERS,
    ['1.1', LONG, 'Complete'],
    ['1.2', 'Short', 'Not started'],
  ]);

test('a long text makes its row higher and its column wider, each up to a limit', () => {
  const { rows, columns } = frameOf(plan());
  const height = (row: number) => startOf(rows, row + 1) - startOf(rows, row);
  const width = (column: number) => startOf(columns, column + 1) - startOf(columns, column);
  expect(height(2)).toBeGreaterThan(2 * height(3));
  expect(width(1)).toBeGreaterThan(2 * width(0));
  expect(width(1)).toBeLessThan(300);
});

test('a title that stands alone runs on over the blank cells beside it and makes nothing higher', () => {
  const frame = frameOf(plan());
  expect(frame.merges).toEqual([{ top: 0, left: 0, rows: 1, columns: 2 }]);
  expect(startOf(frame.rows, 1)).toBe(startOf(frame.rows, 4) - startOf(frame.rows, 3));
});

test('of two thousand rows only those in sight are drawn', () => {
  const rows = axisOf(new Array<number>(2000).fill(26));
  const columns = axisOf([100, 100, 100]);
  const down = spanOf(rows, 26_000, 26_600, 8);
  const across = spanOf(columns, 0, 300, 2);
  const drawn = drawnCells({ rows, columns, merges: [] }, down, across);
  expect(drawn.has(1000)).toBe(true);
  expect(drawn.size).toBeLessThan(50);
  expect(lengthOf(rows)).toBe(52_000);
});

test('a merge that begins above what is in sight is drawn, once, and what it covers is not', () => {
  const frame = { ...frameOf(plan()), merges: [{ top: 0, left: 0, rows: 3, columns: 1 }] };
  const drawn = drawnCells(frame, { first: 1, end: 3 }, { first: 0, end: 3 });
  expect(drawn.get(0)).toEqual([{ row: 0, column: 0, rows: 3, columns: 1 }]);
  expect(drawn.get(2)?.map(({ column }) => column)).toEqual([1, 2]);
  expect(shownAt(frame, 2, 0)).toEqual({ row: 0, column: 0 });
});

test('a cell that cannot be seen is scrolled to, and one that can stays where it is', () => {
  const rows = axisOf(new Array<number>(100).fill(20));
  expect(scrollTo(rows, 50, 0, 400)).toBe(620);
  expect(scrollTo(rows, 5, 0, 400)).toBe(0);
  expect(scrollTo(rows, 5, 900, 400)).toBe(100);
});

test('the arrow keys step past merged cells and stop at the edges', () => {
  const size = { rowCount: 4, columnCount: 3 };
  const merges = [{ top: 0, left: 0, rows: 2, columns: 3 }];
  const press = (key: string, row: number, column: number) =>
    moveBy({ key, ctrlKey: false }, size, { row, column }, { merges });
  expect(press('ArrowDown', 0, 0)).toEqual({ row: 2, column: 0 });
  expect(press('ArrowRight', 3, 2)).toEqual({ row: 3, column: 2 });
  expect(press('End', 2, 0)).toEqual({ row: 2, column: 2 });
  expect(press('a', 2, 0)).toBeNull();
});

test.each([
  ['#FFC000', '#000000'],
  ['#00B050', '#000000'],
  ['#C00000', '#ffffff'],
  ['#1F3864', '#ffffff'],
])('text on %s is %s', (fill, ink) => {
  expect(inkOn(fill)).toBe(ink);
});
