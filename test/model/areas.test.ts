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
