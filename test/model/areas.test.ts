import fc from 'fast-check';
import { areasMeet, isInArea } from '../../src/model/areas';
import type { Area } from '../../src/model/grid';

const small = fc.nat({ max: 6 });
const size = fc.integer({ min: 1, max: 6 });
const area: fc.Arbitrary<Area> = fc.record({ top: small, left: small, rows: size, columns: size });
const cellsOf = (one: Area): string[] =>
  Array.from({ length: one.rows }, (_row, row) =>
    Array.from({ length: one.columns }, (_column, column) => `${one.top + row}/${one.left + column}`),
  ).flat();

test('a cell is in an area where it is one of its cells', () => {
  fc.assert(
    fc.property(area, small, small, (one, row, column) => {
      expect(isInArea(one, row, column)).toBe(cellsOf(one).includes(`${row}/${column}`));
    }),
  );
});

test('areas meet where they have a cell in common', () => {
  fc.assert(
    fc.property(area, area, (one, other) => {
      const cells = new Set(cellsOf(other));
      expect(areasMeet(one, other)).toBe(cellsOf(one).some((cell) => cells.has(cell)));
    }),
  );
});

test('an area ends before the row and the column after its last, and begins with its first', () => {
  const one = { top: 2, left: 3, rows: 2, columns: 3 };
  const inside = (row: number, column: number) => isInArea(one, row, column);
  expect([inside(2, 3), inside(3, 5)]).toEqual([true, true]);
  expect([inside(1, 3), inside(4, 3), inside(2, 2), inside(2, 6)]).toEqual([false, false, false, false]);
  const meets = (top: number, left: number) => areasMeet(one, { top, left, rows: 1, columns: 1 });
  expect([meets(3, 5), meets(4, 5), meets(3, 6), meets(1, 3), meets(2, 2)]).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(areasMeet({ top: 3, left: 5, rows: 1, columns: 1 }, one)).toBe(true);
});
