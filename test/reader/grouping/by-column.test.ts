/** 3.5, 3.9 recommendations in columns of their own: the cell that names each, and which actions stray from the one above. */
import { makeGrid, type CellSpec, type GridOptions } from '../../make/grid';
import { planOf, sayRecommendations } from '../say-plan';

const NUMBERED = ['Rec no', 'Recommendation', 'Ref', 'Action', 'Status'];
let step = 0;
/** @param no and text of the recommendation; `ref` of the action */
const row = (no: string | null, text: string | null, ref: string | null): CellSpec[] => [
  ...[no, text, ref, `Take step ${step++} of the work`, 'Complete'],
];
const of = (header: CellSpec[], rows: CellSpec[][], options: GridOptions = {}) =>
  planOf(makeGrid([header, ...rows], options));
const belongs = (...rows: CellSpec[][]) =>
  of(NUMBERED, rows).actions.map(({ recommendation }) => recommendation);
const ONE = row('1', 'Set priorities', '1.1');
const TWO = row('2', 'Strengthen scrutiny', '2.1');
const THREE = row('3', 'Close the gap', '3.1');
const FOUR = row('4', 'Mend the roads', '4.1');

describe('A recommendation is named in the cell', () => {
  const cellsOf = (header: CellSpec[], ...rows: CellSpec[][]) =>
    of(header, rows).recommendations.map(({ cell }) => [cell.row, cell.column]);
  test('of its words, or where it has none of its number, beside its action', () => {
    expect(cellsOf(NUMBERED, ONE, row('2', null, '2.1'), THREE)).toEqual([
      [1, 1],
      [2, 0],
      [3, 1],
    ]);
  });
  test('and in a row of its own', () => {
    expect(
      cellsOf(
        NUMBERED,
        ['1', 'Set priorities'],
        row(null, null, 'a'),
        ['2', null],
        row(null, null, 'b'),
        ['3', 'Close the gap'],
        row(null, null, 'c'),
      ),
    ).toEqual([
      [1, 1],
      [3, 0],
      [5, 1],
    ]);
  });
  test('that is filled down, be it one of numbers', () => {
    const notes = of(
      ['Rec no', 'Action', 'Owner', 'Status'],
      [
        ['1', 'Hold a workshop', 'Leader', 'Complete'],
        [null, 'Publish the priorities', 'Leader', 'Complete'],
        ['2', 'Train the chairs', 'Leader', 'Complete'],
      ],
    ).notes.filter(({ code }) => code === 'grouping-inferred');
    expect(notes.map(({ cell }) => [cell?.row, cell?.column])).toEqual([[2, 0]]);
  });
});

describe('An action without a recommendation, whose reference begins as those of another, goes there', () => {
  test('where four of five rows that name theirs agree with their references, and not where fewer do', () => {
    const stray = row(null, null, '1.2');
    const other = row('5', 'Plant trees', '9.1');
    expect(belongs(other, ONE, THREE, FOUR, TWO, stray)).toEqual([0, 1, 2, 3, 4, 1]);
    expect(belongs(other, ONE, FOUR, TWO, stray)).toEqual([0, 1, 2, 3, 3]);
  });
  test('where the number stands before the words', () => {
    const header = ['Recommendation', 'Ref', 'Action', 'Status'];
    const read = of(header, [
      ['1. Set priorities', '1.1', 'Hold a workshop', 'Complete'],
      ['2. Strengthen scrutiny', '2.1', 'Train the chairs', 'Complete'],
      [null, '1.2', 'Publish the priorities', 'Complete'],
    ]);
    expect(read.actions.map(({ recommendation }) => recommendation)).toEqual([0, 1, 0]);
  });
  test('where recommendations have no number and their actions tell it', () => {
    const rows = [
      row(null, 'Set priorities', '3.1'),
      row(null, null, '3.2'),
      row(null, 'Strengthen scrutiny', '4.1'),
      row(null, null, '3.3'),
      row(null, null, '4.2'),
    ].map((cells) => cells.slice(1));
    const read = of(NUMBERED.slice(1), rows);
    expect(read.actions.map(({ recommendation }) => recommendation)).toEqual([0, 0, 1, 0, 1]);
  });
  test('and not where the one above has another number than its own actions', () => {
    expect(belongs(ONE, TWO, THREE, FOUR, row('5', 'Plant trees', '9.1'), row(null, null, '9.2'))).toEqual([
      0, 1, 2, 3, 4, 4,
    ]);
  });
  test('where the one above has no action with a reference yet', () => {
    expect(belongs(ONE, row('2', 'Strengthen scrutiny', null), row(null, null, '1.2'))).toEqual([0, 1, 0]);
  });
  test('and is not said to be filled down, as is one whose reference agrees', () => {
    const [note] = of(NUMBERED, [
      ONE,
      row(null, null, '1.2'),
      row(null, null, '1.3'),
      TWO,
      row(null, null, '1.4'),
    ]).notes.filter(({ code }) => code === 'grouping-inferred');
    expect(note?.facts).toEqual({ actions: 2 });
  });
});

describe('In an Excel table', () => {
  const header = ['Theme', 'Rec no', 'Action', 'Owner', 'Status'];
  const cells = (theme: string | null, no: string | null): CellSpec[] => [
    ...[theme, no, `Take step ${step++} of the work`, 'Leader', 'Complete'],
  ];
  test('a recommendation that has a number alone has the theme of its own row', () => {
    const rows = [cells('Money', '1'), cells(null, '2'), cells('Money', '3')];
    expect(sayRecommendations(of(header, rows, { tables: { Plan: 'all' } }))).toEqual([
      '1  [Money]',
      '2 ',
      '3  [Money]',
    ]);
    expect(sayRecommendations(of(header, rows))).toEqual(['1  [Money]', '2  [Money]', '3  [Money]']);
  });
  test('an action without a recommendation has none, be those above named by numbers alone', () => {
    const read = of(header, [cells('Money', '1'), cells('Money', null), cells('Money', '2')], {
      tables: { Plan: 'all' },
    });
    expect(read.actions.map(({ recommendation }) => recommendation)).toEqual([0, null, 1]);
  });
  test('a blank row ends nothing, as it does in a range', () => {
    const rows = [
      ['1', 'Set priorities'],
      row(null, null, 'a'),
      [],
      row(null, null, 'b'),
      ['2', 'Close the gap'],
      row(null, null, 'c'),
    ];
    const said = (options: GridOptions) =>
      of(NUMBERED, rows, options).actions.map(({ recommendation }) => recommendation);
    expect(said({ tables: { Plan: 'all' } })).toEqual([0, 0, 1]);
    expect(said({})).toEqual([0, null, 1]);
  });
});

test('A plan of recommendations without a row is grouped by their column', () => {
  expect(of(['Rec no', 'Recommendation', 'Owner', 'Due date', 'Status'], []).decision.grouping).toBe(
    'column',
  );
});
