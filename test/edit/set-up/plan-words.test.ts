/** The words of a plan, commonest first, with what they count as and how they are coloured; and the cells in which they stand. */
import { planWords } from '../../../src/edit/set-up/plan-words';
import { statusCells } from '../../../src/edit/set-up/status-cells';
import { makeGrid, type CellSpec, type GridOptions } from '../../make/grid';
import { planOf } from '../../reader/say-plan';

const KNOWN = [
  { word: 'Not started', meaning: 'not-started' },
  { word: 'In progress', meaning: 'in-progress' },
  { word: 'Completed', meaning: 'completed' },
] as const;
function setUp(headers: string[], rows: CellSpec[][], options: GridOptions = {}) {
  const grid = makeGrid(
    [
      ['Action', 'Owner', ...headers],
      ...rows.map((cells, at): CellSpec[] =>
        cells.length === 0 ? [] : [`Take step ${at} of the work`, 'Leader', ...cells],
      ),
    ],
    options,
  );
  return { plan: planOf(grid), grids: [grid] };
}
const words = (headers: string[], rows: CellSpec[][], place: 'status' | 'rating' = 'status') =>
  planWords(setUp(headers, rows), place, KNOWN).map(
    ({ text, lifecycle, rating, count, filled, fill }) =>
      `${text}: ${lifecycle} ${rating} ${count}${fill === null ? '' : ` ${filled} ${fill}`}`,
  );

describe('The words of a plan', () => {
  test('stand commonest first, each as it is written most often, and behind them the usual ones for what is not said yet', () => {
    expect(words(['Status'], [['Done'], ['Ongoing'], ['ongoing'], ['Ongoing']])).toEqual([
      'Ongoing: in-progress none 3',
      'Done: completed blue 1',
      'Not started: not-started none 0',
    ]);
  });
  test('have the commonest fill that is a rating, and are of its colour', () => {
    const filled = (fill: string): CellSpec => ({ v: 'Ongoing', fill });
    expect(
      words(
        ['Status'],
        [[filled('#92d050')], [filled('#FFC000')], [filled('#92d050')], ['Ongoing'], [filled('#D9D9D9')]],
      )[0],
    ).toBe('Ongoing: in-progress green 5 3 #92D050');
  });
  test('are coloured as a plan that is begun has them: what is done, and pace', () => {
    expect(words(['Status'], [['On track'], ['Off track'], ['At risk']]).slice(0, 3)).toEqual([
      'On track: in-progress green 1',
      'Off track: not-started red 1',
      'At risk: in-progress amber 1',
    ]);
  });
  test('are given no colour where the colours stand in a column of their own', () => {
    expect(
      words(
        ['Status', 'RAG'],
        [
          ['Done', 'Blue'],
          ['On track', 'Green'],
        ],
      ).slice(0, 2),
    ).toEqual(['Done: completed none 1', 'On track: in-progress none 1']);
    expect(
      words(
        ['Status', 'RAG'],
        [
          ['Done', 'Blue'],
          ['Ongoing', 'Green'],
          ['Ongoing', 'Green'],
        ],
        'rating',
      ),
    ).toEqual(['Green: in-progress green 2', 'Blue: completed blue 1']);
  });
  test('are colours alone where the colours stand in a column of their own: a misspelling is none to choose', () => {
    const rows = [
      ['50%', 'Grn'],
      ['20%', 'Grn'],
      ['100%', 'Blue'],
      ['75%', 'A/G'],
      ['80%', 'Green (watch)'],
      ['0%', 'Grey'],
    ];
    const said = words(['% complete', 'RAG'], rows, 'rating').map((one) => one.split(':')[0]);
    expect(said.toSorted()).toEqual(['A/G', 'Blue', 'Green (watch)', 'Grey']);
  });
  test('are none of more than forty characters, of several lines, or that cannot be read', () => {
    const long = 'Done'.padEnd(41, '.');
    expect(
      words(['Status'], [['Done'], [long], ['Done\nlast May'], ['Zzz'], [null]]).map(
        (said) => said.split(':')[0],
      ),
    ).toEqual(['Done', 'Not started', 'In progress']);
  });
  test('have no meaning where they do not count alike, and a row that is struck through counts for none', () => {
    expect(words(['Status'], [['Green'], ['Amber']])).toEqual([
      'Green: in-progress green 1',
      'Amber: in-progress amber 1',
    ]);
    const grid = makeGrid([
      ['Action', 'Owner', 'Status'],
      [{ v: 'Take a step', struck: true }, 'Leader', 'Ongoing'],
      ['Take another step', 'Leader', 'Ongoing'],
    ]);
    expect(planWords({ plan: planOf(grid), grids: [grid] }, 'status', [])[0]).toMatchObject({
      lifecycle: 'in-progress',
      count: 2,
    });
  });
  test('are followed by no usual ones where the plan says it in colours', () => {
    expect(words(['RAG'], [['Green'], ['Red']])).toHaveLength(2);
    expect(words(['Status'], [['Done'], [{ fill: '#92D050' }]]).map((said) => said.split(':')[0])).toEqual([
      'Done',
    ]);
  });
});

describe('The cells in which they stand', () => {
  const cells = (...given: Parameters<typeof setUp>) =>
    statusCells(setUp(...given)).map(({ place, areas, span }) => [
      place,
      areas.map(({ top, left, rows }) => [top, left, rows]),
      [span.top, span.rows],
    ]);
  test('are those of the actions, parted where something else lies between', () => {
    expect(cells(['Status'], [['Done'], ['Done'], [], ['Done']])).toEqual([
      [
        'status',
        [
          [1, 2, 2],
          [4, 2, 1],
        ],
        [1, 4],
      ],
    ]);
    expect(cells(['Status'], [['Done'], ['Done']], { at: 'C5' })).toEqual([['status', [[5, 4, 2]], [5, 2]]]);
  });
  test('are those of the colours as well', () => {
    expect(
      cells(
        ['Status', 'RAG'],
        [
          ['Done', 'Blue'],
          ['Ongoing', 'Green'],
        ],
      ).map(([place, areas]) => [place, areas]),
    ).toEqual([
      ['status', [[1, 2, 2]]],
      ['rating', [[1, 3, 2]]],
    ]);
  });
  test('are all of a table, without its totals', () => {
    const rows: CellSpec[][] = [['Done'], [], ['Done']];
    expect(cells(['Status'], rows, { tables: { Plan: 'A1:C4' } })[0]?.[1]).toEqual([[1, 2, 3]]);
    expect(
      cells(['Status'], [['Done'], ['Done'], ['2']], { tables: { Plan: 'A1:C4' }, totals: ['Plan'] })[0]?.[1],
    ).toEqual([[1, 2, 2]]);
  });
  test('are none where no column says it', () => {
    expect(cells([], [[null], [null]])).toEqual([]);
  });
});
