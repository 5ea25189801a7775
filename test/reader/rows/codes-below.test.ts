/** 3.8 codes explained below a plan are told from actions of which only a number and a text are known. */
import { makeGrid } from '../../make/grid';
import { planOf } from '../say-plan';

const cellsOf = (line: string): (string | null)[] => line.split('|').map((cell) => cell.trim() || null);
const countOf = (header: string, rows: readonly string[], below: readonly string[]): number =>
  planOf(makeGrid([header, ...rows, '', ...below].map(cellsOf))).actions.length;

const OWNED = [
  '1 | Train the chairs | AB | Late',
  '2 | Visit each hall | CD | Late',
  '3 | Hold a forum | AB | Late',
];
const below = (...lines: string[]): number =>
  countOf('Ref | Action | Lead | Status', OWNED, lines) - OWNED.length;

test('initials with their names are no actions', () => {
  expect(below('AB | Anna Brown', 'CD | Carl Dean')).toBe(0);
  expect(below('AB | Anna Brown', 'CD | Carl Dean', 'XY | Somebody who has no action')).toBe(0);
});

test('whatever stands below them, and numbers as well, though each looks like a count', () => {
  expect(below('AB | Anna Brown', 'CD | Carl Dean', '', 'Produced by the policy team', 'Page 1 of 3')).toBe(
    0,
  );
  expect(below('AB | Anna Brown', 'CD | Carl Dean', '', 'Total number of actions | 3')).toBe(0);
  const coded = OWNED.map((row, at) => row.replace('Late', String(1 + (at % 2))));
  const key = ['2 | Complete', '1 | In progress'];
  const read = planOf(makeGrid(['Ref | Action | Lead | St', ...coded, '', ...key].map(cellsOf)));
  expect(read.actions.map(({ lifecycle }) => lifecycle)).toEqual(['in-progress', 'completed', 'in-progress']);
});

test.each([
  ['letters that no row has', ['XY | Visit more halls', 'ZZ | Mend the roof'], 2],
  ['one line alone', ['AB | Anna Brown'], 1],
  ['numbers that go on', ['4 | Visit more halls', '5 | Mend the roof'], 2],
  ['a line that says more', ['AB | Anna Brown | Clerk', 'CD | Carl Dean'], 2],
  ['an action among them', ['AB | Anna Brown', '4 | Mend the roof | CD | Late', 'CD | Carl Dean'], 3],
  ['words in place of a code', ['Chair | Anna Brown', 'Leader | Carl Dean'], 2],
])('what stays an action: %s', (_what, lines, count) => {
  expect(below(...lines)).toBe(count);
});

test('letters that number the actions go on below a gap, though a ward has the same', () => {
  const rows = [
    'A | Train the chairs | A | Late',
    'B | Visit each hall | B | Late',
    'C | Hold a forum | D | Late',
  ];
  expect(countOf('Ref | Action | Ward | Status', rows, ['D | Mend the roof', 'E | Plant a hedge'])).toBe(5);
});

test('numbers that a column has are no codes where no status stands beside them', () => {
  const rows = [
    '1 | Train the chairs | 4 | Late',
    '2 | Visit each hall | 5 | Late',
    '3 | Hold a forum | 4 | Late',
  ];
  expect(countOf('Ref | Action | Ward | Status', rows, ['4 | Mend the roof', '5 | Plant a hedge'])).toBe(5);
});

test('numbers that go on beside a status in its own column are actions without a text', () => {
  const owned = OWNED.map((row, at) => row.replace('|', `| ${at + 3} |`));
  const rows = ['4 | | | | In progress', '5 | | | | Not started'];
  expect(countOf('Ref | Theme | Action | Lead | Status', owned, rows)).toBe(5);
});
