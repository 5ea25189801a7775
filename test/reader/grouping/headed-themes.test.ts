/** Headings and sheets name the themes: a column that only may be the theme is none beside them. */
import type { CellValue } from '../../../src/model/grid';
import { makeGrid } from '../../make/grid';
import { planOf, sayRecommendations } from '../say-plan';

const HEADER = ['Recommendation', 'Area', 'Action', 'Owner', 'Status'];
const rowsOf = (asks: readonly string[]): CellValue[][] =>
  asks.flatMap((ask, at) =>
    ['Agree', 'Publish'].map((verb): CellValue[] => [
      ask,
      at % 2 === 0 ? 'Legal' : 'Finance',
      `${verb} the paper on it, ${ask}`,
      'Clerk',
      'Completed',
    ]),
  );
const ONE = rowsOf(['Improve homes', 'Improve parks', 'Improve roads']);
const OTHER = rowsOf(['Improve buses', 'Improve trams']);
const themesOf = (...grids: Parameters<typeof planOf>[0][]): string =>
  planOf(grids.flat())
    .themes.map(({ name }) => name)
    .join(', ');

test('theme by theme in rows of their own', () => {
  const rows = [HEADER, ['Theme 1: Place'], ...ONE, ['Theme 2: Travel'], ...OTHER];
  expect(themesOf(makeGrid(rows))).toBe('Theme 1: Place, Theme 2: Travel');
});

test('sheet by sheet', () => {
  const sheets = [
    makeGrid([HEADER, ...ONE], { sheet: 'Place', sheetIndex: 0 }),
    makeGrid([HEADER, ...OTHER], { sheet: 'Travel', sheetIndex: 1 }),
  ];
  expect(themesOf(...sheets)).toBe('Place, Travel');
});

test('one heading above all of them sorts nothing', () => {
  const plan = planOf(makeGrid([HEADER, ['Part 1: The town'], ...ONE, ...OTHER]));
  expect(sayRecommendations(plan).map((line) => / \[(.*)\]$/.exec(line)?.[1])).toEqual([
    ...['Legal', 'Finance', 'Legal', 'Legal', 'Finance'],
  ]);
});

test('a column that calls itself the theme stands before headings', () => {
  const rows = [HEADER.with(1, 'Theme'), ['Section 1: Place'], ...ONE, ['Section 2: Travel'], ...OTHER];
  expect(themesOf(makeGrid(rows))).toBe('Legal, Finance');
});
