/** 2.5 cells of a key, each beside the one that only nearly is: marks, fills, several lines in one cell. */
import { readKeyLines } from '../../../src/reader/key/read-key-lines';
import { makeGrid, type CellSpec } from '../../make/grid';

const [GREEN, RED] = ['#92D050', '#FF0000'];
const every = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
function lines(rows: CellSpec[][], { sure = false, statuses = [] as string[] } = {}): string[] {
  const grid = makeGrid(rows);
  return readKeyLines(grid, every(grid.rowCount), every(grid.columnCount), sure, new Set(statuses)).map(
    ({ label, colourText, fill }) => `${colourText ?? '-'} ${fill ?? '-'} ${label}`,
  );
}
const BLANK: CellSpec = { v: ' ', text: ' ' };
/** A row of more cells than a status, its meaning and a note. */
const long = (...cells: CellSpec[]): CellSpec[] => [...cells, 'Hall', 'Shop', 'Farm'];
const LONGEST = 'x'.repeat(200);

test.each<[string, CellSpec[], boolean, string[]]>([
  ['a word and a dash', ['House - garden'], false, []],
  ['a code and a dash', ['C - complete'], false, []],
  ['a word and a sign of equality', ['House = garden'], false, []],
  ['a code and a sign of equality', ['C = complete'], false, ['C - complete']],
  ['a code and a dash, in a line that calls itself a key', ['Key: C - complete'], false, ['C - complete']],
  ['two statuses and a dash, below a heading', ['Complete - late'], true, ['- - Complete - late']],
  ['a band and a dash, below a heading', ['Band A - in hand'], true, ['Band A - in hand']],
  [
    'lines with a blank one between',
    ['Green = complete\n \nRed = late'],
    false,
    ['Green - complete', 'Red - late'],
  ],
  ['labels around a semicolon', ['Complete ;  Late'], true, ['- - Complete', '- - Late']],
  ['a bar at the end', ['Complete |'], true, ['- - Complete |']],
  [
    'a pair and no other after a comma',
    ['Green = complete, Hall - garden'],
    false,
    ['Green - complete, Hall - garden'],
  ],
  ['a pair and a remark', ['Green = complete; at last'], false, ['Green - complete']],
  [
    'two pairs in one filled cell',
    [{ v: 'Green = complete; Red = late', fill: GREEN }],
    false,
    ['Green - complete', 'Red - late'],
  ],
  ['a pair of 200 letters', [`Green = ${'x'.repeat(192)}`], false, [`Green - ${'x'.repeat(192)}`]],
  ['a longer one', [`Green = ${'x'.repeat(193)}`], false, []],
  ['a longer one, below a heading', [`Green = ${'x'.repeat(193)}`], true, []],
  ['two that are longer together', [`Green = ${LONGEST}; Red = late`], false, []],
  [
    'the same below a heading',
    [`Green = ${LONGEST}; Red = late`],
    true,
    [`Green - ${LONGEST}`, 'Red - late'],
  ],
  [
    'two codes that are longer together, below a heading',
    [`1 - ${LONGEST}, 2 - late`],
    true,
    [`1 - ${LONGEST}`, '2 - late'],
  ],
])('one text: %s', (_what, cells, sure, said) => {
  expect(lines([cells], { sure })).toEqual(said);
});

test.each<[string, CellSpec[], string[]]>([
  ['blank cells around it', [null, BLANK, 'Open', null, 'In hand', null], ['Open - In hand']],
  ['three cells beside it, none of them another mark', ['Open', 'In hand', 'x', 'y'], ['Open - In hand']],
  ['a meaning of 200 letters', ['Open', LONGEST], [`Open - ${LONGEST}`]],
])('a status of the plan with %s', (_what, cells, said) => {
  expect(lines([cells], { statuses: ['open'] })).toEqual(said);
});

test.each<[string, CellSpec[], boolean, string[]]>([
  ['its meaning counts once', long('Green', 'Complete'), true, ['Green - Complete']],
  ['a blank text is no meaning', long('Green', BLANK, ' Complete '), false, ['Green - Complete']],
  ['a meaning of 200 letters', long('Green', LONGEST), false, [`Green - ${LONGEST}`]],
  ['a longer one', long('Green', `${LONGEST}x`), false, []],
  [
    'its own fill first',
    long({ v: 'Green', fill: GREEN }, { v: 'Complete', fill: RED }),
    false,
    [`Green ${GREEN} Complete`],
  ],
  [
    'then that of the blank cell before it',
    long({ fill: GREEN }, 'Green', { v: 'Complete', fill: RED }),
    false,
    [`Green ${GREEN} Complete`],
  ],
  ['then that of its meaning', long('Green', { v: 'Complete', fill: RED }), false, [`Green ${RED} Complete`]],
])('a colour in a row of many cells: %s', (_what, cells, sure, said) => {
  expect(lines([cells], { sure })).toEqual(said);
});

test('a fill before a label reaches over blank cells, and counts once', () => {
  expect(lines([[{ fill: GREEN }, null, 'Complete', 'Late']])).toEqual([`- ${GREEN} Complete`]);
  expect(lines([[{ ...{ v: ' ', text: ' ' }, fill: GREEN }, 'Complete']])).toEqual([`- ${GREEN} Complete`]);
});

test('codes count below a heading with blanks around it', () => {
  expect(lines([[' RAG key '], ['1', 'In hand']])).toEqual(['1 - In hand']);
});
