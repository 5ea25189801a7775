/** The columns of a tidy copy: which there are, what each holds in each row, and what names the group a row belongs to. */
import { locatePlan, readPlan } from '../../make/at-once';
import type { Grid } from '../../../src/model/grid';
import { NO_SETTINGS } from '../../../src/model/settings';
import { tidyPlan } from '../../../src/reader/tidy/tidy-plan';
import { makeGrid, type CellSpec, type GridOptions } from '../../make/grid';

const tidy = (...grids: Grid[]) => {
  const located = locatePlan(grids, NO_SETTINGS);
  return tidyPlan(grids, located, readPlan(grids, located, NO_SETTINGS));
};
const of = (rows: CellSpec[][], options: GridOptions = {}) => tidy(makeGrid(rows, options));
const say = ({ columns }: ReturnType<typeof tidy>) =>
  Object.fromEntries(columns.map(({ header, role, values }) => [header || (role ?? '-'), values]));

const HEADER = ['Action', 'Owner', 'Status'];
let step = 0;
const work = (status = 'Completed'): CellSpec[] => [`Take step ${++step} of it`, 'Leader', status];

describe('The group of a row stands in columns of its own, first of all', () => {
  test('theme and recommendation of headings, words as they stand', () => {
    const columns = say(
      of([
        HEADER,
        ['Theme: Money'],
        ['Recommendation 4: Close the gap'],
        work(),
        work(),
        ['Recommendation 9: Build'],
        work(),
      ]),
    );
    expect(Object.keys(columns)).toEqual(['theme', 'recommendation', ...HEADER]);
    expect(columns['theme']).toEqual(['Theme: Money', 'Theme: Money', 'Theme: Money']);
    expect(columns['recommendation']).toEqual([
      'Recommendation 4: Close the gap',
      'Recommendation 4: Close the gap',
      'Recommendation 9: Build',
    ]);
  });
  test('the number where the words have none, and nothing where it is the place', () => {
    const by = (...refs: string[]) => say(of([['Ref', ...HEADER], ...refs.map((ref) => [ref, ...work()])]));
    expect(by('3.1', '3.2', '4.1')['recommendationReference']).toEqual(['3', '3', '4']);
    expect(say(of([HEADER, ['Close the gap'], work(), ['Build'], work()]))).not.toHaveProperty(
      'recommendationReference',
    );
  });
  test('the sheet where the numbering begins anew', () => {
    const sheet = (name: string, sheetIndex: number) =>
      makeGrid(
        [
          ['Rec no.', 'Recommendation', ...HEADER],
          ['1', `Ask ${name}`, ...work()],
          ['2', `Hear ${name}`, ...work()],
        ],
        { sheet: name, sheetIndex },
      );
    const columns = say(tidy(sheet('March 2025', 0), sheet('June 2025', 1)));
    expect(columns['source']).toEqual([null, null, 'June 2025', 'June 2025']);
  });
  test('the report, by its own column, which is filled in where it is blank', () => {
    const columns = say(
      of([
        ['Source', 'Rec no.', 'Recommendation', ...HEADER],
        ['Audit', '1', 'Close the gap', ...work()],
        [null, null, null, ...work()],
        ['Audit', '2', 'Sell the land', ...work()],
        ['Review', '1', 'Build homes', ...work()],
        ['Review', '2', 'Plant trees', ...work()],
      ]),
    );
    expect(columns['Source']).toEqual(['Audit', 'Audit', 'Audit', 'Review', 'Review']);
    expect(columns['Rec no.']).toEqual(['1', '1', '2', '1', '2']);
    expect(columns['Recommendation']?.[1]).toBe('Close the gap');
  });
});

describe('A column', () => {
  test('without header and cells is left out, without a header goes along where it holds something', () => {
    const rows = (cell: CellSpec) =>
      Object.keys(
        say(
          of(
            [
              ['Action', 'Owner', 'Status', null, 'Zzz'],
              [...work(), cell, 'x'],
              [...work(), null, 'y'],
            ],
            { tables: { Plan: 'all' } },
          ),
        ),
      );
    expect(rows(null)).toEqual(['Action', 'Owner', 'Status', 'Zzz']);
    expect(rows('seen')).toHaveLength(5);
  });
  test('that is blank is left out, whatever stands below its table', () => {
    const { columns } = of(
      [
        ['Action', 'Owner', 'Status', null],
        [...work(), null],
        [...work(), null],
        [null, null, null, 'Notes'],
      ],
      { tables: { Plan: 'A1:D3' } },
    );
    expect(columns).toHaveLength(3);
  });
  test('of references under a header that speaks of the texts beside them has none', () => {
    const { columns } = of([
      ['No.', 'Recommendation', 'Associated actions', null, 'Status'],
      ['1', 'Improve homes', '1.1', 'Write a plan for homes', 'Complete'],
      ['1', 'Improve homes', '1.2', 'Build ten homes', 'Ongoing'],
      ['2', 'Improve parks', '2.1', 'Plant a wood', 'Ongoing'],
    ]);
    expect(columns.map(({ role, header }) => [role, header])).toEqual([
      ['recommendationReference', 'No.'],
      ['recommendation', 'Recommendation'],
      ['reference', ''],
      ['action', 'Associated actions'],
      ['status', 'Status'],
    ]);
  });
  test('without a header is one with that of another sheet where it stands in the same place', () => {
    const sheet = (name: string, sheetIndex: number, at: string, ...cells: CellSpec[]) =>
      makeGrid(
        [
          [...HEADER, ...cells.map(() => null)],
          [...work(), ...cells],
          [...work(), ...cells],
        ],
        { sheet: name, sheetIndex, at },
      );
    const values = (...grids: Grid[]) =>
      tidy(...grids)
        .columns.filter(({ role, header }) => role === null && header === '')
        .map((column) => column.values);
    expect(values(sheet('Homes', 0, 'A1', 'x', 'y'), sheet('Roads', 1, 'A1', 'z'))).toEqual([
      ['x', 'x', 'z', 'z'],
      ['y', 'y', null, null],
    ]);
    expect(values(sheet('Homes', 0, 'A1', 'x'), sheet('Roads', 1, 'B1', 'z'))).toEqual([
      ['x', 'x', null, null],
      [null, null, 'z', 'z'],
    ]);
  });
  test('is called as the first sheet that calls it anything does', () => {
    const sheet = (name: string, sheetIndex: number, first: string | null) =>
      makeGrid(
        [
          [first, ...HEADER],
          [`${sheetIndex + 1}.1`, ...work()],
          [`${sheetIndex + 1}.2`, ...work()],
        ],
        { sheet: name, sheetIndex },
      );
    const [column] = tidy(sheet('Homes', 0, 'Ref'), sheet('Roads', 1, 'Number')).columns.filter(
      ({ role }) => role === 'reference',
    );
    expect([column?.header, column?.values]).toEqual(['Ref', ['1.1', '1.2', '2.1', '2.2']]);
  });
  test('has the list that its cells offer, wherever the sheet begins', () => {
    const { columns } = of([['Our plan'], HEADER, work(), work()], {
      at: 'C5',
      validations: [{ area: 'E7:E8', allowed: ['Open', 'Shut'] }],
    });
    expect(columns.map(({ allowed }) => allowed)).toEqual([[], [], ['Open', 'Shut']]);
  });
  test('keeps numbers with their formats, and texts as they were typed', () => {
    const { columns } = of([
      [...HEADER, 'Cost'],
      [...work(), { v: 1200, text: '£1,200', format: '£#,##0' }],
      [...work(), ' about 5 '],
      [...work(), { v: true, text: 'TRUE' }],
      [...work(), { v: ' ', text: ' ' }],
    ]);
    const cost = columns.find(({ header }) => header === 'Cost');
    expect(cost?.values).toEqual([1200, ' about 5 ', 'TRUE', null]);
    expect(cost?.formats).toEqual(['£#,##0', '', '', '']);
  });
  test('counts days from 1900, whatever the workbook does, and no other number', () => {
    const dated = (date1904: boolean) =>
      of(
        [
          [...HEADER, 'Due date', 'Cost'],
          [...work(), { v: 45_000, text: '15/03/2023', format: 'dd/mm/yyyy' }, 45_000],
          [...work(), { v: 45_001, text: '16/03/2023', format: 'dd/mm/yyyy' }, 7],
        ],
        { date1904 },
      )
        .columns.slice(-2)
        .map(({ values }) => values[0]);
    expect(dated(false)).toEqual([45_000, 45_000]);
    expect(dated(true)).toEqual([46_462, 45_000]);
  });
  test('keeps strokes, and fills where they say how an action stands', () => {
    const { columns } = of([
      [...HEADER, 'RAG'],
      [{ v: 'Take one step', fill: '#FF0000', struck: true }, 'Leader', 'Completed', { fill: '#92D050' }],
      [...work(), { fill: '#FFC000' }],
    ]);
    expect([...(columns[0]?.struck ?? [])]).toEqual([0]);
    expect([...(columns[0]?.fills ?? [])]).toEqual([]);
    expect([...(columns[3]?.fills ?? [])]).toEqual([
      [0, '#92D050'],
      [1, '#FFC000'],
    ]);
  });
  test('of two sheets is one where it has the same role or the same header', () => {
    const sheet = (name: string, sheetIndex: number, more: string) =>
      makeGrid(
        [
          [...HEADER, 'Room', more],
          [...work(), name, 'x'],
          [...work(), name, 'y'],
        ],
        { sheet: name, sheetIndex },
      );
    const columns = say(tidy(sheet('Homes', 0, 'Zzz'), sheet('Roads', 1, 'Yyy')));
    expect(columns['Room']).toEqual(['Homes', 'Homes', 'Roads', 'Roads']);
    expect([columns['Zzz'], columns['Yyy']]).toEqual([
      ['x', 'y', null, null],
      [null, null, 'x', 'y'],
    ]);
  });
  test('holds what was done, where the plan says it beneath', () => {
    const columns = say(
      of([
        HEADER,
        work(),
        ['What we did: we asked'],
        ['What we did: they answered'],
        work(),
        ['What we did: nothing'],
      ]),
    );
    expect(columns['beneath']).toEqual([
      'What we did: we asked\nWhat we did: they answered',
      'What we did: nothing',
    ]);
    expect(say(of([HEADER, work(), work()]))).not.toHaveProperty('beneath');
  });
});

describe('What stands beside the table', () => {
  const beside = (rows: CellSpec[][]) => of(rows).beside.map(({ text }) => text);
  test('is every cell that no row, heading, header or key has taken along', () => {
    expect(
      beside([
        ['Action plan'],
        ['Ask finance first'],
        [...HEADER, null, 'RAG key'],
        ['Close the gap'],
        [...work(), null, 'Green = complete'],
        ['Build homes'],
        [...work('In progress'), null, 'Red = late', 'who says so?'],
        [],
        ['Note: seen by the board'],
      ]),
    ).toEqual(['Ask finance first', 'RAG key', 'Note: seen by the board']);
  });
});

test('The key is taken along once a line, and no list of allowed values with it', () => {
  const { key } = of([
    ...[['Key'], ['Green', 'Completed'], ['Green', 'Completed'], ['Red', 'Not started']],
    [],
    ['Action', 'Owner', 'Status (Open/Shut)'],
    work('Green'),
    work('Red'),
  ]);
  expect(key).toEqual([
    { mark: 'Green', fill: null, meaning: 'Completed' },
    { mark: 'Red', fill: null, meaning: 'Not started' },
  ]);
});

test('A title and a day that the sheets share are said above it', () => {
  const sheet = (name: string, sheetIndex: number, title: string) =>
    makeGrid([[title], ['Position at 31 March 2025'], HEADER, work(), work()], { sheet: name, sheetIndex });
  expect(tidy(sheet('Homes', 0, 'Our plan'), sheet('Roads', 1, 'Our plan'))).toMatchObject({
    title: 'Our plan',
    lastUpdated: 'Position at 31 March 2025',
    statedDay: null,
  });
  expect(tidy(sheet('Homes', 0, 'Homes for all'), sheet('Roads', 1, 'Roads for all')).title).toBeNull();
  const apart = tidy(makeGrid([['Our plan'], ['Updated:', '31/03/2025'], HEADER, work(), work()]));
  expect([apart.lastUpdated, apart.statedDay]).toEqual([null, '2025-03-31']);
});
