/** References that Excel has made something else of: which are noted, and what they were. */
import { noteMangled } from '../../../src/reader/actions/mangled-references';
import { makeGrid, type CellSpec } from '../../make/grid';

const mangled = (cells: readonly CellSpec[]) => {
  const grid = makeGrid(cells.map((cell) => [cell]));
  return noteMangled(cells.map((_, row) => ({ grid, row, column: 0 }))).map((note) => [
    (note.facts as { as: string }).as,
    note.cell?.row,
    note.value,
    note.suggestion,
  ]);
};
const date = (text: string, format = 'mmm-yy'): CellSpec => ({ v: 42_736, text, format });

test.each([
  ['Jan-17', 'mmm-yy', '1/17'],
  ['DEC-05', 'mmm-yy', '12/5'],
  ['03-Apr', 'd-mmm', '3/4'],
  ['01/01/2017', 'dd/mm/yyyy', null],
  ['Xyz-17', 'mmm-yy', null],
  ['123/4', 'd/m', null],
  ['1/123', 'd/m', null],
])('%s in the format %s was %s', (text, format, was) => {
  expect(mangled([date(text, format)])).toEqual([['date', 0, text, was]]);
});

test('what still shows a reference, or is no date, is none', () => {
  expect(mangled([date('1/17', 'd/m'), date('1.17', 'd.m'), '1/17', 'Jan-17'])).toEqual([]);
  expect(mangled([date('12/03', 'dd/mm'), date('12.3', 'd.m')])).toEqual([]);
  expect(
    mangled([
      { v: 1.5, text: '1.5', format: '0.0' },
      { v: 2, text: '2', format: '"day" 0' },
    ]),
  ).toEqual([]);
  expect(
    mangled([
      { v: 2, text: '2', format: 'General' },
      { v: 2, text: '2', format: '[Red]0' },
    ]),
  ).toEqual([]);
});

test('a text in the format of a date is what was typed, beside a number that is none', () => {
  expect(mangled([{ v: 'Jan-17', text: 'Jan-17', format: 'mmm-yy' }, date('Feb-17')])).toEqual([
    ['date', 1, 'Feb-17', '2/17'],
  ]);
});

test.each([
  ['January-17', null],
  ['Jan-2017', null],
  ['3-April', null],
  ['on 03-Apr', null],
  ['on Jan-17', null],
  ['12-Dec', '12/12'],
  ['Jan-07', '1/7'],
])('%s was %s', (text, was) => {
  expect(mangled([date(text)])).toEqual([['date', 0, text, was]]);
});

test.each<[string, CellSpec[], unknown[]]>([
  ['after 1.9', ['1.8', '1.9', 1.1], [['number', 2, '1.1', '1.10']]],
  ['after 2.19', ['2.19', 2.2], [['number', 1, '2.2', '2.20']]],
  ['of several, the last', ['1.1', '1.9', 1.1, 1.1], [['number', 3, '1.1', '1.10']]],
  ['with letters before it', ['R1.9', 1.1], []],
  ['shown with a letter', ['R1.9', { v: 1.1, text: 'R1.1' }], [['number', 1, 'R1.1', 'R1.10']]],
  ['shown with blanks', ['1.9 ', { v: 1.1, text: ' 1.1 ' }], [['number', 1, '1.1', '1.10']]],
  ['that comes first', [1.1, '1.9'], []],
  ['where there is no 1.9', ['1.8', 1.1], []],
  ['that is text', ['1.9', '1.1'], []],
  ['that is text, beside a number', ['1.9', '1.1', 2], []],
  ['of two decimals, where all stand before it', ['1.189', '1.19', 1.19], []],
  ['of two decimals', ['1.9', 1.11], []],
  ['of another whole', ['1.9', 2.1], []],
])('a number that lost its last nought %s', (_what, cells, notes) => {
  expect(mangled(cells)).toEqual(notes);
});
