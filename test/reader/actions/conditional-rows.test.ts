import fc from 'fast-check';
import { createConditionalRows } from '../../../src/reader/actions/conditional-rows';
import { makeGrid } from '../../make/grid';

test('an area above the rows that are filled colours none of them, nor does one of the sheet to the left', () => {
  const grid = makeGrid([[1], [2], [3]], { at: 'B5', conditionalColours: ['B1:B2', 'A5:A7', 'B7:B9'] });
  const isColoured = createConditionalRows();
  expect([0, 1, 2, 3].map((row) => isColoured(grid, row, 0))).toEqual([false, false, true, false]);
  expect(createConditionalRows()(makeGrid([[1]]), 0, 0)).toBe(false);
});

test('a cell lies under a conditional format where one of the areas holds it, however many there are', () => {
  const area = fc.tuple(fc.nat(9), fc.nat(5), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }));
  fc.assert(
    fc.property(fc.array(area, { maxLength: 12 }), fc.constantFrom('A1', 'B3'), (areas, at) => {
      const plain = makeGrid(
        Array.from({ length: 8 }, () => [1, 2, 3, 4]),
        { at },
      );
      const conditionalColours = areas.map(([top, left, rows, columns]) => ({ top, left, rows, columns }));
      const grid = { ...plain, conditionalColours };
      const isColoured = createConditionalRows();
      for (let row = 0; row < grid.rowCount; row++) {
        for (let column = 0; column < grid.columnCount; column++) {
          const [y, x] = [grid.top + row, grid.left + column];
          const inside = conditionalColours.some(
            ({ top, left, rows, columns }) => y >= top && y < top + rows && x >= left && x < left + columns,
          );
          expect(isColoured(grid, row, column)).toBe(inside);
        }
      }
    }),
  );
});
