/** Cells of a grid: what is not there is blank, and each knows where it stands on its sheet. */
import {
  cellRef,
  fillAt,
  formatAt,
  isUncalculated,
  struckAt,
  textAt,
  trimmed,
  valueAt,
  type Grid,
} from '../../src/model/grid';
import { makeSettingsGrid } from '../settings/settings-grid';

const grid: Grid = {
  ...makeSettingsGrid([{ name: 'T', rows: [['A', 'B', 'C']] }], 'Plan'),
  top: 4,
  left: 2,
  values: [['x', 0], [], []],
  texts: [['x', '0'], [], []],
  formats: [['', '0%'], [], []],
  looks: [{ fills: ['#FF0000'], struck: [false, true] }],
  uncalculated: new Set([4]),
};

test('a cell has its value, text, format and look, or is blank', () => {
  expect([valueAt(grid, 1, 0), textAt(grid, 1, 0), formatAt(grid, 1, 0)]).toEqual([0, '0', '0%']);
  expect([fillAt(grid, 0, 0), struckAt(grid, 0, 0), struckAt(grid, 1, 0)]).toEqual(['#FF0000', false, true]);
  for (const column of [0, 1, 9])
    expect([
      ...[valueAt(grid, 7, column), textAt(grid, 7, column), formatAt(grid, 7, column)],
      ...[fillAt(grid, 7, column), struckAt(grid, 7, column)],
    ]).toEqual([null, '', '', null, false]);
});

test('a text is trimmed, and blank where there is no column', () => {
  const spaced = { ...grid, texts: [[' x\n']] };
  expect([trimmed(spaced, 0, 0), trimmed(spaced, 1, 0), trimmed(spaced, 0, null)]).toEqual(['x', '', '']);
});

test('a cell without a value that was worked out is counted row by row', () => {
  expect(grid.columnCount).toBe(3);
  const found = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].flatMap((column) => (isUncalculated(grid, row, column) ? [[row, column]] : [])),
  );
  expect(found).toEqual([[1, 1]]);
});

test('a cell stands on its sheet where the grid does', () => {
  expect(cellRef(grid, 1, 2)).toEqual({ sheet: 'Plan', row: 5, column: 4 });
});
