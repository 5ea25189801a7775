/** A table of the settings is found by its headers, wherever it stands, with what was typed right below it; and what nobody reads is said. */
import { readSettingsSheet } from '../../src/settings/read-settings-sheet';
import { readSettingsTable } from '../../src/settings/sheet-table';
import { makeGrid, type CellSpec, type GridOptions } from '../make/grid';

const HEADERS = ['Setting', 'Value'] as const;
const sheetOf = (rows: CellSpec[][], options: GridOptions = {}) =>
  makeGrid(rows, { sheet: 'RAG settings', ...options });
/** The rows of a table that begins at D6, on a sheet whose cells begin at C4. */
const read = (rows: CellSpec[][], options: GridOptions = {}) => {
  const grid = sheetOf([['RAG settings'], [], ...rows.map((row) => [null, ...row])], {
    at: 'C4',
    ...options,
  });
  const found = readSettingsTable(grid, 'RagPlanSettings', HEADERS);
  return (
    found && {
      ...found,
      said: found.rows.map(({ Setting, Value }) => [Setting.text, Value.text, Value.address]),
    }
  );
};
const at = (area: string) => ({ tables: { RagPlanSettings: area } });
const ROWS: CellSpec[][] = [
  ['Setting', 'Value'],
  ['Council name', ' North '],
  ['Sheet', 'Plan'],
];

describe('A table of the settings', () => {
  test('is read from its own place', () => {
    const found = read(ROWS, at('D6:E8'));
    expect(found?.said).toEqual([
      ['Council name', 'North', 'E7'],
      ['Sheet', 'Plan', 'E8'],
    ]);
    expect(found).toMatchObject({
      address: 'D6',
      missing: [],
      end: 8,
      area: { top: 5, left: 3, rows: 3, columns: 2 },
    });
    expect([...(found?.columns ?? [])]).toEqual([3, 4]);
    expect([...(found?.columnOf ?? [])]).toEqual([
      ['Setting', 3],
      ['Value', 4],
    ]);
  });
  test('has its columns in any order, others between, and of two with one header the first', () => {
    const found = read(
      [
        ['Value', 'Mine', 'SETTING', 'Value'],
        ['Plan', 'x', 'Sheet', 'other'],
      ],
      at('D6:G7'),
    );
    expect(found?.said).toEqual([['Sheet', 'Plan', 'D7']]);
    expect([...(found?.columns ?? [])]).toEqual([5, 3]);
  });
  test('lacks a column that it has lost, which is blank where the table begins', () => {
    const found = read(
      [
        ['Setting', 'Zzz'],
        ['Sheet', 'Plan'],
      ],
      at('D6:E7'),
    );
    expect(found?.missing).toEqual(['Value']);
    expect(found?.said).toEqual([['Sheet', '', 'D7']]);
  });
  test('has no blank rows', () => {
    expect(read([...ROWS, [null, ' '], ['Table', null]], at('D6:E10'))?.said.map(([name]) => name)).toEqual([
      'Council name',
      'Sheet',
      'Table',
    ]);
  });
  test('has a value as it is typed, where it is shown as ####', () => {
    expect(
      read(
        [
          ['Setting', 'Value'],
          ['As at', { v: 'Plan', text: '####' }],
        ],
        at('D6:E7'),
      )?.said[0]?.[1],
    ).toBe('Plan');
    expect(
      read(
        [
          ['Setting', 'Value'],
          ['As at', { v: 7, text: '7.0' }],
        ],
        at('D6:E7'),
      )?.said[0]?.[1],
    ).toBe('7.0');
  });
});

describe('What was typed right below a table', () => {
  test('belongs to it where two cells are filled', () => {
    expect(
      read([...ROWS, ['Table', 'Works'], ['Council name', null], ['Sheet', 'Other']], at('D6:E8')),
    ).toMatchObject({
      said: [
        ['Council name', 'North', 'E7'],
        ['Sheet', 'Plan', 'E8'],
        ['Table', 'Works', 'E9'],
      ],
      end: 9,
      area: { rows: 4 },
    });
  });
  test('does not where it is another table, or where the table has a row of totals', () => {
    const more = [...ROWS, ['Table', 'Works']];
    expect(read(more, { tables: { RagPlanSettings: 'D6:E8', Other: 'D9:E9' } })?.said).toHaveLength(2);
    expect(read(more, { tables: { Far: 'D20:E21', RagPlanSettings: 'D6:E8' } })?.said).toHaveLength(3);
    expect(read(more, { ...at('D6:E9'), totals: ['RagPlanSettings'] })?.said).toHaveLength(2);
  });
});

describe('A write that was broken off', () => {
  const broken = (rows: CellSpec[][], state: 'writing' | 'whole' = 'writing') => {
    const grid = sheetOf(rows);
    const mark = { kind: 'settings', state, serial: 1, print: '', printBefore: '' } as never;
    return readSettingsTable({ ...grid, mark }, 'RagPlanSettings', HEADERS);
  };
  test('has left a table where its headers stand, down to the first blank', () => {
    const found = broken([['RAG settings'], ['Setting', 'Zzz'], [], ...ROWS, [], ['Sheet', 'far below']]);
    expect(found?.rows.map(({ Setting }) => Setting.text)).toEqual(['Council name', 'Sheet']);
    expect(found?.area).toEqual({ top: 3, left: 0, rows: 3, columns: 2 });
    expect(broken(ROWS)?.area).toEqual({ top: 0, left: 0, rows: 3, columns: 2 });
  });
  test('has left none where they do not, and without it there is none', () => {
    expect(
      broken([
        ['Setting', 'Zzz'],
        ['Council name', 'North'],
      ]),
    ).toBeNull();
    expect(broken(ROWS, 'whole')).toBeNull();
  });
});

describe('The sheet of the settings', () => {
  const MAP: CellSpec[][] = [
    ['Status', 'Colour', 'Lifecycle', 'Rating', 'Decided on'],
    ['Green', null, 'Completed', 'Green', null],
  ];
  const whole = (below: CellSpec[][], options: GridOptions = {}) =>
    readSettingsSheet([
      sheetOf([['RAG settings'], [], ...MAP, [], ...ROWS, ...below], {
        at: 'B3',
        tables: { RagStatusMap: 'B5:F6', RagPlanSettings: 'B8:C10' },
        ...options,
      }),
    ]);
  test('says what stands below its tables with a gap, five of them at most', () => {
    const { problems } = whole([
      [],
      [null, 'Sheet'],
      ['Sheet', 'Other'],
      ...Array.from({ length: 9 }, (): CellSpec[] => ['x']),
    ]);
    expect(problems.map(({ kind, facts }) => [kind, ...Object.values(facts)])).toEqual([
      ['row-below-tables', 'C12', 'Sheet'],
      ['row-below-tables', 'B13', 'Sheet'],
      ['row-below-tables', 'B14', 'x'],
      ['row-below-tables', 'B15', 'x'],
      ['row-below-tables', 'B16', 'x'],
    ]);
    expect(whole([[], [' ']]).problems).toEqual([]);
  });
  test('is read in the cells of its tables, and nowhere else', () => {
    const { isRead } = whole([['Table', 'Works'], [], ['x']]);
    const cells = [
      [4, 1],
      [5, 5],
      [5, 6],
      [6, 1],
      [7, 1],
      [10, 2],
      [10, 3],
      [11, 1],
      [3, 1],
      [5, 0],
    ] as const;
    expect(cells.map(([row, column]) => isRead(row, column))).toEqual([
      true,
      true,
      false,
      false,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
  test('names a header row that a sheet can have', () => {
    const headerRow = (value: string) =>
      readSettingsSheet([
        sheetOf(
          [
            ['Setting', 'Value'],
            ['Header row', value],
          ],
          { tables: { RagPlanSettings: 'all' } },
        ),
      ]).settings.headerRow;
    expect(['1', '1048576', '1048577', '0', '9999999'].map(headerRow)).toEqual([
      1,
      1_048_576,
      null,
      null,
      null,
    ]);
  });
});
