/** What is read of an action's row: its cells as they stand, its owners, its dates and its status, and where the plan was read from. */
import { makeGrid, type CellSpec, type GridOptions } from '../../make/grid';
import { planOf } from '../say-plan';

type Row = Readonly<Record<string, CellSpec>>;
const BASE: Row = { Ref: '1.1', Action: 'Take the first step', Status: 'Completed' };
let step = 0;
/** A plan with these columns beside reference, action and status. */
function plan(rows: readonly Row[], options: GridOptions = {}) {
  const headers = [...new Set(['Ref', 'Action', 'Status', ...rows.flatMap(Object.keys)])];
  const full = rows.map((row) => ({ ...BASE, Action: `Take step ${++step} of the work`, ...row }) as Row);
  return planOf(
    makeGrid([headers, ...full.map((row) => headers.map((header) => row[header] ?? null))], options),
  );
}
const first = (...given: Parameters<typeof plan>) => plan(...given).actions[0];

describe('The owner', () => {
  const owners = (row: Row) => first([row, { ...row }])?.owner?.text;
  test('is each of several columns, without blanks and repeats', () => {
    expect(owners({ 'Lead officer': ' Ann ', 'Lead member': 'Bob' })).toBe('Ann + Bob');
    expect(owners({ 'Lead officer': 'Ann', 'Lead member': 'Ann' })).toBe('Ann');
    expect(owners({ 'Lead officer': null, 'Lead member': 'Bob' })).toBe('Bob');
    expect(owners({ 'Lead officer': null, 'Lead member': null })).toBe('');
  });
  test('stands at the first of them', () => {
    expect(first([{ Zzz: 'x', 'Lead officer': null, 'Lead member': 'Bob' }])?.owner?.cell).toMatchObject({
      row: 1,
      column: 4,
    });
  });
  test('is none where no column has it', () => {
    expect(first([{}])?.owner).toBeNull();
  });
});

describe('"By who and by when"', () => {
  const shared = (cell: CellSpec) => {
    const action = first(
      [{ 'By who and by when': 'Head of Law, June 2025' }, { 'By who and by when': cell }].toReversed(),
    );
    return [action?.owner?.text, action?.due?.text, action?.due?.reading.kind];
  };
  test('is parted where it is text', () => {
    expect(shared('Head of Finance, 31 March 2025')).toEqual(['Head of Finance', '31 March 2025', 'date']);
    expect(shared('Head of Finance')).toEqual(['Head of Finance', '', 'blank']);
  });
  test('is a day where it is one', () => {
    expect(shared({ v: 45_747, text: '31/03/2025', format: 'dd/mm/yyyy' })).toEqual([
      '',
      '31/03/2025',
      'date',
    ]);
  });
});

test('A revised date is never parted: it has a column of its own', () => {
  const revised = first([{ 'By who and by when': 'Head, June 2025', 'Revised date': 'Ann, May 2025' }]);
  expect([revised?.due?.text, revised?.revised?.text]).toEqual(['June 2025', 'Ann, May 2025']);
});

test('A status is told as it is written, be it spelt in another way before', () => {
  const { actions } = plan([{ Status: 'Completed' }, { Status: 'COMPLETED' }, { Status: 'completed ' }]);
  expect(actions.map(({ status }) => status.written)).toEqual(['Completed', 'COMPLETED', 'completed']);
});

describe('Dates', () => {
  test('are read as they are held, be they shown as they may', () => {
    const due = (cell: CellSpec, options?: GridOptions) =>
      first([{ 'Due date': cell }, { 'Due date': '31/03/2025' }], options)?.due;
    expect(due({ v: 45_747, text: '#####', format: 'dd/mm/yyyy' })?.reading).toMatchObject({
      kind: 'date',
      day: '2025-03-31',
    });
    expect(
      due({ v: 44_285, text: '31/03/2025', format: 'dd/mm/yyyy' }, { date1904: true })?.reading,
    ).toMatchObject({ day: '2025-03-31' });
    expect(due(' 31/03/2025 ')).toMatchObject({ text: '31/03/2025', reading: { day: '2025-03-31' } });
    expect(due(null)).toMatchObject({ text: '', reading: { kind: 'blank' }, cell: { row: 1, column: 3 } });
  });
  test('that were revised stand beside', () => {
    const action = first([{ 'Due date': '31/03/2025', 'Revised date': '30/06/2025' }]);
    expect([action?.due?.text, action?.revised?.text]).toEqual(['31/03/2025', '30/06/2025']);
    expect(first([{}])).toMatchObject({ due: null, revised: null });
  });
});

test('Texts beside are kept with their cells, and none where there is no such column', () => {
  const texts = {
    Update: ' It went well ',
    Impact: 'People are glad',
    'Next steps': 'Ask again',
    Evidence: 'The minutes',
  };
  const action = first([texts, texts]);
  expect(
    [action?.update, action?.impact, action?.nextSteps, action?.evidence].map((cell) => [
      cell?.text,
      cell?.cell.column,
    ]),
  ).toEqual([
    ['It went well', 3],
    ['People are glad', 4],
    ['Ask again', 5],
    ['The minutes', 6],
  ]);
  expect(first([{}])).toMatchObject({ update: null, impact: null, nextSteps: null, evidence: null });
});

test('An action says where it stands, whether it is hidden or struck through, and what its status is', () => {
  const { actions } = plan(
    [
      { Action: { v: 'Take one step', struck: true } },
      { Status: { v: ' In progress ', fill: '#92D050' } },
      { Status: null },
    ],
    { at: 'C5', hiddenRows: [2] },
  );
  expect(
    actions.map(({ index, row, hidden, struckThrough, lifecycle }) => [
      index,
      row,
      hidden,
      struckThrough,
      lifecycle,
    ]),
  ).toEqual([
    [0, 5, false, true, 'excluded'],
    [1, 6, true, false, 'in-progress'],
    [2, 7, false, false, 'unknown'],
  ]);
  expect(actions[1]).toMatchObject({
    rating: 'green',
    basis: 'words',
    sheet: 'Action plan',
    status: {
      written: 'In progress',
      source: 'text',
      fill: '#92D050',
      carriedFrom: null,
      percentComplete: null,
    },
  });
  expect(actions[2]).toMatchObject({
    rating: 'none',
    basis: 'unread',
    status: { written: '', source: 'none' },
  });
});

describe('The parts of a plan', () => {
  const HEADER = ['Ref', 'Action', 'Owner', 'Status', 'RAG', '% complete'];
  const row = (status: CellSpec): CellSpec[] => [
    '1.1',
    `Take step ${++step} of the work`,
    'Leader',
    status,
    'Green',
    50,
  ];
  test('reach to the last row that says something', () => {
    const [part] = planOf(
      makeGrid([['Plan'], HEADER, row('Completed'), row('In progress'), [], ['Note: seen']], { at: 'B2' }),
    ).parts;
    expect(part).toMatchObject({
      sheet: 'Action plan',
      table: null,
      headerRow: 2,
      area: { top: 2, left: 1, rows: 3, columns: 6 },
    });
    const [empty] = planOf(makeGrid([HEADER, [], ['Note: none yet']])).parts;
    expect(empty?.area).toEqual({ top: 0, left: 0, rows: 1, columns: 6 });
  });
  test('reach as far as their table', () => {
    const [part] = planOf(makeGrid([HEADER, row('Completed'), [], []], { tables: { Plan: 'A1:F4' } })).parts;
    expect(part).toMatchObject({ table: 'Plan', area: { top: 0, left: 0, rows: 4, columns: 6 } });
  });
  test('have a column for each role, the current period for the status', () => {
    const columns = (headers: string[], cells: CellSpec[]) =>
      planOf(
        makeGrid(
          [
            ['Action', ...headers],
            ['Take a first step', ...cells],
            ['Take a second one', ...cells],
          ],
          { at: 'B1' },
        ),
      ).parts[0]?.columns.map(({ role, column, header }) => `${role} ${column} ${header}`);
    expect(columns(['Status', 'RAG', '% complete'], ['Completed', 'Green', 100])).toEqual([
      'action 1 Action',
      'status 2 Status',
      'rating 3 RAG',
      'percentComplete 4 % complete',
    ]);
    expect(columns(['Q1 status', 'Q2 status'], ['Completed', 'In progress'])).toEqual([
      'action 1 Action',
      'status 3 Q2 status',
    ]);
  });
  test('are called by no header where a column has none', () => {
    const { columns, parts } = planOf(
      makeGrid([
        [null, 'Action', 'Status'],
        ['1.1', 'Take a first step', 'Completed'],
        ['1.2', 'Take a second one', 'In progress'],
        ['2.1', 'Take a third one', 'Not started'],
      ]),
    );
    expect(parts[0]?.columns).toContainEqual({ role: 'reference', column: 0, header: '' });
    expect(columns).toEqual({ action: 'Action', status: 'Status' });
  });
  test('are called by the first that has such a column', () => {
    const sheet = (name: string, sheetIndex: number, headers: string[]) =>
      makeGrid(
        [
          ['Action', 'Owner', 'Status', ...headers],
          [`Do one thing for ${name}`, 'Ann', 'Completed', 'x'],
          [`Do another for ${name}`, 'Bob', 'Completed', 'y'],
        ],
        { sheet: name, sheetIndex },
      );
    const { columns } = planOf([sheet('Homes', 0, []), sheet('Roads', 1, ['Update'])]);
    expect(columns).toEqual({ action: 'Action', owner: 'Owner', status: 'Status', update: 'Update' });
  });
});

describe('Two dates in one cell', () => {
  const datesOf = (cells: Record<string, CellSpec>) => {
    const action = first([cells]);
    return [action?.due, action?.revised].map((date) => date && [date.text, date.reading.kind]);
  };
  const BOTH = '31/12/2025 → 31/08/2026';
  test('are the due date and the revised one', () => {
    expect(datesOf({ 'Due date': BOTH })).toEqual([
      ['31/12/2025', 'date'],
      ['31/08/2026', 'date'],
    ]);
  });
  test('beside a column of revised dates the first, and the latest until that is filled', () => {
    const beside = (revised: CellSpec) => datesOf({ 'Due date': BOTH, 'Revised date': revised });
    expect(beside('30/09/2026')).toEqual([
      ['31/12/2025', 'date'],
      ['30/09/2026', 'date'],
    ]);
    expect(beside(' ')?.[0]).toEqual(['31/08/2026', 'date']);
  });
  test('in a column of revised dates the latest', () => {
    expect(datesOf({ 'Due date': '30/06/2025', 'Revised date': BOTH })[1]).toEqual(['31/08/2026', 'date']);
  });
  test('a range stays one', () => {
    expect(datesOf({ 'Due date': 'April 2025 to March 2026' })).toEqual([
      ['April 2025 to March 2026', 'date'],
      null,
    ]);
  });
});
