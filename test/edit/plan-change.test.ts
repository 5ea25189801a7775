/** A place keeps its cell while a row comes in above it. */
import { grownBy, isInNewRow, placeBefore, type NewRow } from '../../src/edit/plan-change';
import { movedArea, movedChange, movedRules } from '../../src/edit/move-changes';

const row: NewRow = { sheet: 'Plan', row: 4, around: [] };
const at = (line: number, sheet = 'Plan') => ({ sheet, row: line, column: 2 });

test.each([
  ['above it', at(3), at(3)],
  ['in it', at(4), at(4)],
  ['right below it', at(5), at(4)],
  ['far below it', at(9), at(8)],
  ['on another sheet', at(9, 'Notes'), at(9, 'Notes')],
])('Before a row came in a cell %s stood where it was, or one higher', (_, after, before) => {
  expect(placeBefore(row, after)).toEqual(before);
  expect(placeBefore(null, after)).toEqual(after);
});

test('Only cells of the new row are in it', () => {
  const change = { row, grown: null, mends: [] };
  expect([at(3), at(4), at(5), at(4, 'Notes')].map((cell) => isInNewRow(change, { cell }))).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect(isInNewRow({ ...change, row: null }, { cell: at(4) })).toBe(false);
});

const area = (top: number, rows: number) => ({ top, left: 0, rows, columns: 3 });
test.each([
  ['ends above the row', area(1, 3), area(1, 3)],
  ['reaches over it', area(1, 4), area(1, 5)],
  ['begins where it comes in', area(4, 2), area(5, 2)],
  ['begins below it', area(6, 1), area(7, 1)],
])('An area that %s stays, grows or moves', (_, before, after) => {
  expect(movedArea(before, 4)).toEqual(after);
});

test('What has been changed and ruled before goes along, on its own sheet alone', () => {
  const mend = (cell: ReturnType<typeof at>) => ({ cell, expected: '', replacement: 'x' });
  const grown = { sheet: 'Plan', table: 'T', area: area(1, 4) };
  const change = {
    row: null,
    grown,
    mends: [mend(at(3)), mend(at(4)), mend(at(6)), mend(at(6, 'Notes'))],
  };
  expect(movedChange(change, row)).toEqual({
    row: null,
    grown: { ...grown, area: area(1, 5) },
    mends: [mend(at(3)), mend(at(5)), mend(at(7)), mend(at(6, 'Notes'))],
  });
  const elsewhere = { ...grown, sheet: 'Notes' };
  expect(movedChange({ ...change, grown: elsewhere }, row).grown).toBe(elsewhere);

  const list = { sheet: 'Plan', areas: [area(1, 2), area(5, 2)], words: ['a'] };
  const colour = { sheet: 'Plan', area: area(1, 9), text: 'a', fill: '#00B050' };
  const rules = {
    lists: [list, { ...list, sheet: 'Notes' }],
    colours: [colour, { ...colour, sheet: 'Notes' }],
  } as unknown as Parameters<typeof movedRules>[0];
  expect(movedRules(rules, row)).toEqual({
    lists: [
      { ...list, areas: [area(1, 2), area(6, 2)] },
      { ...list, sheet: 'Notes' },
    ],
    colours: [
      { ...colour, area: area(1, 10) },
      { ...colour, sheet: 'Notes' },
    ],
  });
});

test('A table grows by rows below it and by columns at its right', () => {
  const table = { name: 'T', area: area(2, 3), hasHeaders: true, hasTotals: false };
  expect(grownBy('Plan', table, { rows: 1 })).toEqual({ sheet: 'Plan', table: 'T', area: area(2, 4) });
  expect(grownBy('Plan', table, { columns: 2 }).area).toEqual({ ...area(2, 3), columns: 5 });
});
