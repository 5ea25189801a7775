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

test('what comes first is none, though it begins as an action does', () => {
  const rows = rowsOf((row) => [
    row < 2 ? 'Balance the budget of the council' : 'Hear what residents say',
    `Action ${row + 2} is done first`,
    WORK[row] ?? '',
  ]);
  for (const first of ['Dependencies', 'Depends on', 'Interdependency', 'Prerequisites'])
    expect(columnsOf(['Recommendation', first, 'Zzz', 'Owner', 'Status'], rows)).toContain('action=Zzz');
});

test('what comes first leaves the next steps or the progress beside it in one column as they are', () => {
  const rows = rowsOf((row) => [
    WORK[row] ?? '',
    `It waits for step ${row} of another, which is being looked at`,
  ]);
  expect(columnsOf(['Action', 'Dependencies and next steps', 'Owner', 'Status'], rows)).toContain(
    'nextSteps=Dependencies and next steps',
  );
  expect(columnsOf(['Action', 'Dependencies, progress and comments', 'Owner', 'Status'], rows)).toContain(
    'update=Dependencies, progress and comments',
  );
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

test('values differ where four of five do, and repeat where one of five does', () => {
  const five = [...WORK, WORK[3]!];
  const zzz = (works: string[]) => () =>
    columnsOf(
      ['Zzz', 'Owner', 'Status'],
      rowsOf((row) => [works[row] ?? null], 5),
    );
  expect(zzz(five)()).toContain('action=Zzz');
  expect(zzz([...WORK.slice(0, 3), WORK[2]!, WORK[2]!])).toThrow();
  const asks = (first: number) => (row: number) => `Recommend matter ${Math.max(row, first)} to the council`;
  const beside = (first: number) =>
    columnsOf(
      ['Owner', 'Recommendation', 'Zzz', 'Status'],
      Array.from({ length: 5 }, (_, row) => [
        ...['Leader', asks(first)(row), `${WORK[row % 4]} ${row}`, STATUSES[row % 4]!],
      ]),
    );
  expect(beside(1)).toContain('action=Zzz');
  expect(beside(0)).not.toContain('action=');
});

test('a recommendation by content alone has twenty-five letters at least', () => {
  const left = (length: number) =>
    columnsOf(
      ['Zzz', 'Action', 'Owner', 'Status'],
      rowsOf((row) => [row % 2 === 0 ? 'Balance the budget of all'.slice(0, length) : null, WORK[row] ?? '']),
    );
  expect(left(25)).toContain('recommendation=Zzz');
  expect(left(24)).not.toContain('recommendation=');
});

test('beside a recommendation, what says that it is something else, or is short, is no action', () => {
  const asks = (row: number) => (row < 2 ? 'Balance the budget of the council' : 'Hear what residents say');
  const beside = (headers: string[], ...cells: ((row: number) => CellSpec)[]) =>
    columnsOf(
      ['Recommendation', ...headers, 'Owner', 'Status'],
      rowsOf((row) => [asks(row), ...cells.map((cell) => cell(row))]),
    );
  const work = (row: number) => WORK[row] ?? '';
  expect(beside(['Outcome', 'Benefit'], work, (row) => `${WORK[row]} too`)).not.toContain('action=');
  expect(beside(['Zzz'], (row) => `Step ${row}`)).not.toContain('action=');
  expect(beside(['Zzz'], (row) => 'abcdefghijk'.slice(row) + 'x'.repeat(row + 1))).toContain('action=Zzz');
  expect(beside(['Zzz'], (row) => 'abcdefghijk'.slice(row) + 'x'.repeat(row))).not.toContain('action=');
  expect(beside(['Zzz'], (row) => (row < 2 ? `${row + 1} March 2025` : work(row)))).not.toContain('action=');
});

test('short texts are what is followed up where there is nothing else, unless they are names or a narrative', () => {
  const short = (header: string, cell: (row: number) => CellSpec) => () =>
    columnsOf(
      [header, 'Owner', 'Status'],
      rowsOf((row) => [cell(row)]),
    );
  const works = (row: number) => ['Sell land', 'Buy trees', 'Fix roofs', 'Hire staff'][row] ?? '';
  expect(short('Zzz', works)()).toContain('action=Zzz');
  expect(short('Comment', works)).toThrow();
  expect(short('Zzz', (row) => ['Team one', 'Team two', 'Team six', 'Team ten'][row] ?? '')).toThrow();
  expect(short('Zzz', (row) => works(row).slice(0, 5))).toThrow();
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

describe('Recommendations that headings name are no column of texts beside the actions', () => {
  const TEXT = 'Balance the budget of the council';
  const PLAN: CellSpec[][] = [
    ['Zzz', 'Action', 'Owner', 'Status'],
    ...rowsOf((row) => [row % 2 === 0 ? TEXT : null, WORK[row] ?? '']),
  ];
  const named = (rows: CellSpec[][], tables?: Readonly<Record<string, string>>) =>
    !sayColumns(planOf(makeGrid(rows, tables ? { tables } : {}))).includes('recommendation=Zzz');
  const within = (...heading: CellSpec[]) => [...PLAN.slice(0, 3), heading, ...PLAN.slice(3)];
  test.each<[string, CellSpec[][], boolean]>([
    ['within the plan', within('Recommendation 1: Balance it'), true],
    ['as key recommendations', within('Key recommendation 1: Balance it'), true],
    ['right above the header', [['Recommendation 1: Balance it'], ...PLAN], true],
    ['two rows above the header', [['Recommendation 1: Balance it'], [], ...PLAN], true],
    ['three rows above the header', [['Recommendation 1: Balance it'], [], [], ...PLAN], false],
    ['beside another text', within('Recommendation 1: Balance it', 'Hold it', 'Leader'), false],
    ['in another column', within(null, 'Recommendation 1: Balance it'), true],
    ['in the last column', within(null, null, null, 'Recommendation 1: Balance it'), true],
    ['as themes', within('Theme 1: Balance it'), false],
    ['in a text of 300 characters', within('Recommendation 1: '.padEnd(300, 'x')), true],
    ['in a longer text', within('Recommendation 1: '.padEnd(301, 'x')), false],
  ])('%s', (_what, rows, is) => expect(named(rows)).toBe(is));
  test('and what stands below a table names none of its', () => {
    const below = [...PLAN, ['Recommendation 1: Balance it']];
    expect([named(below), named(below, { Plan: 'A1:D5' })]).toEqual([true, false]);
  });
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
