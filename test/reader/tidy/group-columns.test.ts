/** What each row of a tidy copy belongs to is filled in, as another row of it has it, and nothing else is. */
import { locatePlan, readPlan } from '../../make/at-once';
import { makeGrid, type CellSpec, type GridOptions } from '../../make/grid';
import { NO_SETTINGS } from '../../../src/model/settings';
import { tidyPlan } from '../../../src/reader/tidy/tidy-plan';

const columnsOf = (rows: CellSpec[][], options: GridOptions = {}) => {
  const grids = [makeGrid(rows, options)];
  const located = locatePlan(grids, NO_SETTINGS);
  return tidyPlan(grids, located, readPlan(grids, located, NO_SETTINGS)).columns;
};
const say = (...given: Parameters<typeof columnsOf>) =>
  Object.fromEntries(columnsOf(...given).map(({ header, role, values }) => [header || role, values]));
const HEADER = ['Action', 'Owner', 'Status'];
let step = 0;
const work = (): CellSpec[] => [`Take step ${++step} of it`, 'Leader', 'Completed'];
const number = (v: number, text: string): CellSpec => ({ v, text, format: '0.00' });

test('A number goes with its format into the rows that leave it to the row above', () => {
  const column = columnsOf([
    ['Rec no.', 'Recommendation', ...HEADER],
    [number(1.1, '1.10'), 'Close the gap', ...work()],
    [null, null, ...work()],
    [number(2.3, '2.30'), 'Build homes', ...work()],
  ])[0];
  expect(column?.values).toEqual([1.1, 1.1, 2.3]);
  expect(column?.formats).toEqual(['0.00', '0.00', '0.00']);
});

test('What a column lacks of a recommendation is what was read of it', () => {
  const columns = say([
    ['Recommendation', ...HEADER],
    ['Close the gap', ...work()],
    ['Theme: Homes'],
    ['Build homes', ...work()],
    ['Theme: Land'],
    ['Buy land', ...work()],
  ]);
  expect(columns['theme']).toEqual([null, 'Theme: Homes', 'Theme: Land']);
  expect(columns['Recommendation']).toEqual(['Close the gap', 'Build homes', 'Buy land']);
  expect(Object.keys(columns)).toEqual(['theme', 'Recommendation', ...HEADER]);
});

test('What a heading says is filled in as text', () => {
  const [first, second] = columnsOf([
    HEADER,
    ['Theme: Money'],
    ['Recommendation 4: Close the gap'],
    work(),
    ['Theme: Homes'],
    ['Recommendation 9: Build'],
    work(),
  ]);
  expect([first?.formats, second?.formats]).toEqual([
    ['', ''],
    ['', ''],
  ]);
});

test('What a row says itself stands, be it spelt in another way', () => {
  const columns = say([
    ['Recommendation', ...HEADER],
    ['Close the gap', ...work()],
    ['CLOSE the gap', ...work()],
    [null, ...work()],
  ]);
  expect(columns['Recommendation']).toEqual(['Close the gap', 'CLOSE the gap', 'Close the gap']);
});

test('A recommendation without an action has a row, be it the last', () => {
  const columns = say([
    ['Rec no.', 'Recommendation', ...HEADER],
    ['1', 'Close the gap', ...work()],
    ['2', 'Build homes', ...work()],
    ['3', 'Hear residents'],
  ]);
  expect(columns['Recommendation']).toEqual(['Close the gap', 'Build homes', 'Hear residents']);
  expect(columns['Owner']).toEqual(['Leader', 'Leader', null]);
});

test('An action that belongs to no recommendation is left as it is', () => {
  const columns = say([
    ['Theme', 'Recommendation', ...HEADER],
    ['Money', 'Close the gap', ...work()],
    [],
    [null, null, ...work()],
  ]);
  expect([columns['Theme'], columns['Recommendation']]).toEqual([
    ['Money', null],
    ['Close the gap', null],
  ]);
});

test('Columns come in the order of source, theme, number and words where the plan has none of its own', () => {
  const rows = [
    HEADER,
    ['Theme: Money'],
    ['AFI 4 - Close the gap'],
    work(),
    ['Theme: Homes'],
    ['AFI 1 - Build'],
    work(),
  ];
  expect(Object.keys(say(rows))).toEqual(['theme', 'recommendation', ...HEADER]);
  expect(
    Object.keys(
      say([
        ['Ref', ...HEADER],
        ['3.1', ...work()],
        ['4.1', ...work()],
      ]),
    ),
  ).toEqual(['recommendationReference', 'Ref', ...HEADER]);
});

describe('Where recommendations are counted', () => {
  const rows = (second: string | null): CellSpec[][] => [
    ['Theme', 'Recommendation', 'Owner', 'Status'],
    ['Money', '4. Close the gap', 'Leader', 'Completed'],
    [second, '7. Build homes', 'Leader', 'Completed'],
  ];
  test('only what stands above them is filled in', () => {
    expect(say(rows(null))).toEqual({
      Theme: ['Money', 'Money'],
      Recommendation: ['4. Close the gap', '7. Build homes'],
      Owner: ['Leader', 'Leader'],
      Status: ['Completed', 'Completed'],
    });
  });
  test('no second column of their numbers is made', () => {
    const numbered = (header: string) =>
      Object.keys(
        say([
          [header, 'Recommendation', 'Owner', 'Status'],
          ['4', 'Close the gap', 'Leader', 'Completed'],
          ['7', 'Build homes', 'Leader', 'Completed'],
        ]),
      );
    expect(numbered('Ref')).toEqual(['Ref', 'Recommendation', 'Owner', 'Status']);
    expect(numbered('Rec no.')).toEqual(['Rec no.', 'Recommendation', 'Owner', 'Status']);
  });
  test('and headings become a column', () => {
    const read = say([
      ['Recommendation', 'Owner', 'Due date', 'Status'],
      ['Theme: Money'],
      ['Close the gap', 'Leader', '31/03/2025', 'Completed'],
      ['Build homes', 'Leader', '31/03/2025', 'Completed'],
    ]);
    expect(read['theme']).toEqual(['Theme: Money', 'Theme: Money']);
    expect(Object.keys(read)).toEqual(['theme', 'Recommendation', 'Owner', 'Due date', 'Status']);
  });
});
