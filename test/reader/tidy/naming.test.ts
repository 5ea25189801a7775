/** How a tidy copy names recommendations, so that they are known again: words as they stand, and a number, theme or source where these are needed. */
import { makeGrid, type CellSpec, type GridOptions } from '../../make/grid';
import type { Grid } from '../../../src/model/grid';
import { nameRecommendations } from '../../../src/reader/tidy/naming';
import { planOf } from '../say-plan';

/** "reference | words | theme | source" of each */
const named = (...grids: Grid[]): string[] =>
  nameRecommendations(planOf(grids), new Map(grids.map((grid) => [grid.sheet, grid]))).map(
    ({ reference, words, theme, source }) => [reference, words, theme, source].join(' | '),
  );
const HEADER = ['Action', 'Owner', 'Status'];
let step = 0;
const work = (): CellSpec[] => [`Take step ${++step} of it`, 'Leader', 'Completed'];
const of = (rows: CellSpec[][], options: GridOptions = {}) => named(makeGrid(rows, options));

describe('A recommendation has', () => {
  test.each(['A1', 'D7'])('its words as they stand, with the number that they have, at %s', (at) => {
    const rows = [
      ['Recommendation', ...HEADER],
      ['R3: Close the gap', ...work()],
      ['7. Build homes', ...work()],
      ['Recommendation 9 - Hear residents', ...work()],
    ];
    expect(of(rows, { at })).toEqual([
      ' | R3: Close the gap |  | ',
      ' | 7. Build homes |  | ',
      ' | Recommendation 9 - Hear residents |  | ',
    ]);
  });
  test('no number where its place gives it, and where there are words', () => {
    expect(
      of([
        ['Recommendation', ...HEADER],
        ['Close the gap', ...work()],
        ['Build homes', ...work()],
      ]),
    ).toEqual([' | Close the gap |  | ', ' | Build homes |  | ']);
    expect(
      of([
        ['Ref', ...HEADER],
        ['1.1', ...work()],
        ['1.2', ...work()],
        ['2.1', ...work()],
      ]),
    ).toEqual(['1 |  |  | ', '2 |  |  | ']);
  });
  test('the number of its column, be it its place', () => {
    expect(
      of([
        ['Rec no.', 'Recommendation', ...HEADER],
        ['1', 'Close the gap', ...work()],
        ['7', '3 homes for all', ...work()],
      ]),
    ).toEqual(['1 | Close the gap |  | ', '7 | 3 homes for all |  | ']);
  });
  test('the number that its actions have in common', () => {
    expect(
      of([
        ['Recommendation', 'Ref', ...HEADER],
        ['Close the gap', '4.1', ...work()],
        ['Build homes', '5.1', ...work()],
      ]),
    ).toEqual(['4 | Close the gap |  | ', '5 | Build homes |  | ']);
  });
  test('its theme, and the report that it comes from', () => {
    expect(
      of([
        ['Source', 'Theme', 'Rec no.', 'Recommendation', ...HEADER],
        ['Audit', 'Money', '1', 'Close the gap', ...work()],
        ['Audit', 'Money', '2', 'Sell the land', ...work()],
        ['Review', 'Homes', '1', 'Build homes', ...work()],
      ]),
    ).toEqual([
      '1 | Close the gap | Money | Audit',
      '2 | Sell the land | Money | Audit',
      '1 | Build homes | Homes | Review',
    ]);
  });
});

describe('Where a second sheet numbers anew', () => {
  const sheet = (name: string, sheetIndex: number, ...rows: CellSpec[][]) =>
    makeGrid([['Theme', 'Rec no.', 'Recommendation', ...HEADER], ...rows], { sheet: name, sheetIndex });
  test('its own are told by the sheet, and those that only it has are not', () => {
    expect(
      named(
        sheet('March 2025', 0, ['Money', '1', 'Close the gap', ...work()]),
        sheet(
          'June 2025',
          1,
          ['Money', '1', 'Sell the land', ...work()],
          ['Homes', '1', 'Build homes', ...work()],
          ['Money', '2', 'Let the offices', ...work()],
        ),
      ),
    ).toEqual([
      '1 | Close the gap | Money | ',
      '1 | Sell the land | Money | June 2025',
      '1 | Build homes | Homes | ',
      '2 | Let the offices | Money | ',
    ]);
  });
});
