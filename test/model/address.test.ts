/** Addresses of cells, as a person, a formula or a name of the workbook writes them. */
import fc from 'fast-check';
import {
  absoluteAddress,
  areaAddress,
  cellAddress,
  columnLetters,
  fullAddress,
  parseAddress,
  parseArea,
} from '../../src/model/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(parseAddress(`${letters}7`)).toEqual({ row: 6, column });
});

test('any cell is found again by its address, in any case and with dollars', () => {
  const place = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
  fc.assert(
    fc.property(place, ({ row, column }) => {
      const address = cellAddress(row, column);
      expect(parseAddress(address.toLowerCase())).toEqual({ row, column });
      expect(parseAddress(address.replace(/([A-Z]+)/, '$$$1$$'))).toEqual({ row, column });
    }),
  );
});

test.each(['', 'A', '7', 'ABCD7', 'A12345678', 'A7 ', ' A7', 'A7:B8', 'A-7', '$A$$7'])(
  '%j is no address',
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);

test('an area is written from its first cell to its last, and read from any two of its corners', () => {
  const area = { top: 3, left: 0, rows: 63, columns: 11 };
  expect(areaAddress(area)).toBe('A4:K66');
  expect(absoluteAddress(area)).toBe('$A$4:$K$66');
  expect(absoluteAddress({ top: 0, left: 27, rows: 12, columns: 1 })).toBe('$AB$1:$AB$12');
  for (const address of ['A4:K66', 'K66:A4', 'A66:K4', 'k4:a66']) expect(parseArea(address)).toEqual(area);
  const one = { top: 3, left: 1, rows: 1, columns: 1 };
  expect(areaAddress(one)).toBe('B4');
  expect([parseArea('B4'), parseArea('B4:B4')]).toEqual([one, one]);
  expect(['', 'B', 'B4:', 'B4:C', 'B:C4'].map(parseArea)).toEqual([null, null, null, null, null]);
});

test('a cell of another sheet is named with its sheet, whose quotes are doubled', () => {
  expect(fullAddress({ sheet: "Director's plan", row: 11, column: 7 })).toBe("'Director''s plan'!H12");
});
