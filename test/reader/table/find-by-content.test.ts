/** Columns that are recognised by their content, since nobody has seen their header; whose a reference is; which names the report. */
import { makeGrid, type CellSpec } from '../../make/grid';
import { planOf, sayColumns } from '../say-plan';

const WORK = [
  'Sell the old depot in the east',
  'Close the staff canteen',
  'Hold a survey of residents',
  'Train the new managers',
];
const columnsOf = (headers: string[], rows: CellSpec[][]) => sayColumns(planOf(makeGrid([headers, ...rows])));
const STATUSES = ['Completed', 'In progress', 'Not started', 'Completed'];
/** Rows of a plan: what stands before a status, by row. */
const rowsOf = (cells: (row: number) => CellSpec[], count = 4): CellSpec[][] =>
  Array.from({ length: count }, (_, row) => [...cells(row), 'Head of Finance', STATUSES[row] ?? null]);

test('what is followed up is the column of texts that differ, under whatever header', () => {
  expect(
    columnsOf(
      ['Zzz', 'Owner', 'Status'],
      rowsOf((row) => [WORK[row] ?? '']),
    ),
  ).toContain('action=Zzz');
  // What calls itself a narrative is none.
  const two = columnsOf(
    ['Notes on it', 'Zzz', 'Owner', 'Status'],
    rowsOf((row) => [`${WORK[row]} now`, WORK[row] ?? '']),
  );
  expect(two).toContain('action=Zzz');
});

test('texts that begin with the codes of recommendations are recommendations', () => {
  const coded = rowsOf((row) => [`R${row + 1}: ${WORK[row]}`]);
  expect(columnsOf(['Zzz', 'Owner', 'Status'], coded)).toContain('recommendation=Zzz');
});

test('an action is found beside a recommendation that covers several rows, and not beside one of one row each', () => {
  const several = rowsOf((row) => [
    row < 2 ? 'Balance the budget of the council' : 'Hear what residents say',
    WORK[row] ?? '',
  ]);
  expect(columnsOf(['Recommendation', 'Zzz', 'Owner', 'Status'], several)).toContain('action=Zzz');
  const each = rowsOf((row) => [`Recommend matter ${row} to the council`, WORK[row] ?? '']);
  expect(columnsOf(['Recommendation', 'Zzz', 'Owner', 'Status'], each)).not.toContain('action=');
});

test('a recommendation is found left of the action, where it is long, covers rows and no heading names any', () => {
  const left = (text: string) => rowsOf((row) => [row % 2 === 0 ? text : null, WORK[row] ?? '']);
  expect(
    columnsOf(['Zzz', 'Action', 'Owner', 'Status'], left('Balance the budget of the council')),
  ).toContain('recommendation=Zzz');
  expect(columnsOf(['Zzz', 'Action', 'Owner', 'Status'], left('Balance it'))).not.toContain(
    'recommendation=Zzz',
  );
  const right = rowsOf((row) => [
    WORK[row] ?? '',
    row % 2 === 0 ? 'Balance the budget of the council' : null,
  ]);
  expect(columnsOf(['Action', 'Zzz', 'Owner', 'Status'], right)).not.toContain('recommendation=Zzz');
  const headed: CellSpec[][] = [
    ['Recommendation 1: Balance the budget'],
    ...left('Balance the budget of the council'),
  ];
  expect(columnsOf(['Zzz', 'Action', 'Owner', 'Status'], headed)).not.toContain('recommendation=Zzz');
});

describe('3.5 a reference is', () => {
  const headers = ['Ref', 'Recommendation', 'Action', 'Owner', 'Status'];
  const asked = ['Balance the budget of the council', 'Hear what residents say of it'];
  const withRefs = (refs: string[]) =>
    columnsOf(
      headers,
      rowsOf((row) => [refs[row] ?? null, asked[row < 2 ? 0 : 1] ?? '', WORK[row] ?? '']),
    );
  test('of the recommendation where all rows of one have the same', () => {
    expect(withRefs(['1', '1', '2', '2'])).toContain('recommendationReference=Ref');
  });
  test('of the action where they differ', () => {
    expect(withRefs(['1.1', '1.2', '2.1', '2.2'])).toContain('reference=Ref');
  });
  test('of the action, in a column of its own beside that of the recommendation', () => {
    const both = columnsOf(
      ['Rec no.', 'Ref', 'Recommendation', 'Action', 'Owner', 'Status'],
      rowsOf((row) => [
        row < 2 ? 'R1' : 'R2',
        `${row < 2 ? 1 : 2}.${(row % 2) + 1}`,
        asked[row < 2 ? 0 : 1] ?? '',
        WORK[row] ?? '',
      ]),
    );
    expect(both).toContain('recommendationReference=Rec no.');
    expect(both).toMatch(/^reference=Ref/);
  });
});
