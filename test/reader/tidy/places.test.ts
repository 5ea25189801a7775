/** Where a tidy copy takes things from: sheets that begin anywhere, several sheets, several tables on one, headers of two rows. */
import { locatePlan, readPlan } from '../../make/at-once';
import { makeGrid, type CellSpec, type GridOptions } from '../../make/grid';
import type { Grid } from '../../../src/model/grid';
import { NO_SETTINGS } from '../../../src/model/settings';
import { areaAddress } from '../../../src/model/address';
import { hasOwnKey } from '../../../src/reader/tidy/own-key';
import { tidyPlan } from '../../../src/reader/tidy/tidy-plan';

const tidy = (...grids: Grid[]) => {
  const located = locatePlan(grids, NO_SETTINGS);
  return tidyPlan(grids, located, readPlan(grids, located, NO_SETTINGS));
};
const of = (rows: CellSpec[][], options: GridOptions = {}) => tidy(makeGrid(rows, options));
const columnsOf = ({ columns }: ReturnType<typeof tidy>) =>
  Object.fromEntries(columns.map(({ header, role, values }) => [header || (role ?? '-'), values]));
/** "text at C6 of Homes" */
const besideOf = ({ beside }: ReturnType<typeof tidy>) =>
  beside.map(({ text, cell: { sheet, row, column } }) => {
    const at = areaAddress({ top: row, left: column, rows: 1, columns: 1 });
    return `${text} at ${at}${sheet === 'Action plan' ? '' : ` of ${sheet}`}`;
  });

const HEADER = ['Action', 'Owner', 'Status'];
let step = 0;
const work = (status: CellSpec = 'Completed'): CellSpec[] => [`Take step ${++step} of it`, 'Leader', status];

describe('On a sheet that begins anywhere', () => {
  const rows = (): CellSpec[][] => [
    ['Our action plan'],
    ['Ask finance first'],
    [...HEADER, null, 'Aside'],
    ['Recommendation 4: Close the gap'],
    [...work(), null, 'seen'],
    ['What we did: we asked', null, null, null, 'heard'],
    [...work()],
    ['What we did: nothing'],
    ['Recommendation 2: Build homes', null, null, null, 'said'],
    [...work()],
    ['What we did: built'],
    [],
    ['Note: seen by the board'],
  ];
  test.each(['A1', 'C4'])(
    'as at %s, each cell is taken once, and the rest is listed where it stands',
    (at) => {
      const read = of(rows(), { at });
      const columns = columnsOf(read);
      expect(Object.keys(columns)).toEqual(['recommendation', ...HEADER, 'beneath']);
      expect(columns['recommendation']).toEqual([
        ...['Recommendation 4: Close the gap', 'Recommendation 4: Close the gap'],
        'Recommendation 2: Build homes',
      ]);
      expect(columns['beneath']).toEqual([
        ...['What we did: we asked', 'What we did: nothing', 'What we did: built'],
      ]);
      expect(besideOf(read)).toEqual(
        at === 'A1'
          ? [
              ...['Ask finance first at A2', 'Aside at E3', 'seen at E5', 'heard at E6', 'said at E9'],
              'Note: seen by the board at A13',
            ]
          : [
              ...['Ask finance first at C5', 'Aside at G6', 'seen at G8', 'heard at G9', 'said at G12'],
              'Note: seen by the board at C16',
            ],
      );
      expect(read.columns.map(({ from }) => from)).toEqual(
        at === 'A1' ? [null, 0, 1, 2, null] : [null, 2, 3, 4, null],
      );
    },
  );
  test('a header of two rows is taken whole', () => {
    const read = of(
      [
        ['Our action plan'],
        [],
        [null, 'People', 'Progress', 'Timing'],
        ['Action', 'Lead', 'Status', 'Due date', 'extra'],
        [...work(), '31/03/2025'],
        [...work(), '30/06/2025'],
      ],
      { at: 'B3' },
    );
    expect(besideOf(read)).toEqual([]);
    expect(read.columns).toHaveLength(5);
  });
  test('a header that is repeated is no remark', () => {
    expect(besideOf(of([HEADER, work(), HEADER, work()]))).toEqual([]);
  });
});

test('Rows of one sheet are none of another', () => {
  const sheet = (name: string, sheetIndex: number, more: CellSpec[][]) =>
    makeGrid([...more, HEADER, work(), work()], { sheet: name, sheetIndex });
  const read = tidy(
    sheet('Homes', 0, []),
    sheet('Roads', 1, [['Ask finance first'], ['Ask housing second'], ['Ask the members third']]),
  );
  expect(besideOf(read)).toEqual(['Ask finance first at A1 of Roads', 'Ask housing second at A2 of Roads']);
  expect(columnsOf(read)['Action']).toHaveLength(4);
});

test('Themes are taken, blanks are nothing, and what is listed has no blanks around it', () => {
  const read = of([
    ['Our plan', ' ', '  Ask finance '],
    [],
    HEADER,
    ['Theme: Money'],
    ['Recommendation 1: Close the gap'],
    work(),
    ['Theme: Homes'],
    ['Recommendation 2: Build homes'],
    work(),
  ]);
  expect(besideOf(read)).toEqual(['Ask finance at C1']);
});

test('What was done is told of the actions of which the plan tells it', () => {
  expect(columnsOf(of([HEADER, work(), ['What we did: we asked'], work(), work()]))['beneath']).toEqual([
    'What we did: we asked',
    null,
    null,
  ]);
});

describe('Two tables of one sheet', () => {
  test('may stand beside each other', () => {
    const [one, two, three, four] = [work(), work(), work(), work()];
    const read = of(
      [
        [...HEADER, null, ...HEADER],
        [...one, null, ...three],
        [...two, null, ...four],
      ],
      { at: 'B2', tables: { Homes: 'B2:D4', Roads: 'F2:H4' } },
    );
    expect(columnsOf(read)['Action']).toEqual([one[0], two[0], three[0], four[0]]);
    expect(besideOf(read)).toEqual([]);
  });
  const rows = (): CellSpec[][] => [
    ['Agreed in May'],
    HEADER,
    work(),
    work(),
    ['Said by the board'],
    [...HEADER, 'Room'],
    [...work(), 'Hall'],
    [...work(), 'Annexe'],
  ];
  test('are one, each with what it has, and nothing beside is listed twice', () => {
    const read = of(rows(), { at: 'B2', tables: { Homes: 'B3:D5', Roads: 'B7:E9' } });
    expect(read.rowCount).toBe(4);
    expect(columnsOf(read)['Room']).toEqual([null, null, 'Hall', 'Annexe']);
    expect(new Set(besideOf(read)).size).toBe(besideOf(read).length);
  });
});

describe('The lines of the key of a plan', () => {
  const key: CellSpec[][] = [['Key'], ['G', 'Completed', 'as agreed'], ['R', 'Not started']];
  const table = (): CellSpec[][] => [HEADER, work('G'), work('R')];
  test('are taken with the whole of their rows, and the words above them are listed', () => {
    const read = of([...key, [], ...table()]);
    expect(read.key.map(({ mark, meaning }) => `${mark}: ${meaning}`)).toEqual([
      'G: Completed',
      'R: Not started',
    ]);
    expect(besideOf(read)).toEqual(['Key at A1']);
  });
  test('are there only where they stand in cells', () => {
    const has = (grid: Grid) => {
      const located = locatePlan([grid], NO_SETTINGS);
      return hasOwnKey([grid], located, readPlan([grid], located, NO_SETTINGS));
    };
    expect(has(makeGrid([...key, [], ...table()]))).toBe(true);
    expect(
      has(
        makeGrid([['Action', 'Owner', 'Status (G = Completed / R = Not started)'], work('G'), work('R')], {
          validations: [{ area: 'C2:C3', allowed: ['G', 'R'] }],
        }),
      ),
    ).toBe(false);
  });
});

describe('The words of a recommendation', () => {
  const named = (header: string[], ...rows: CellSpec[][]) => {
    const columns = columnsOf(of([header, ...rows], { at: 'C4' }));
    return (columns['Recommendation'] ?? columns['recommendation'] ?? []).join(' | ');
  };
  test('are those of its cell, with their number', () => {
    expect(
      named(
        ['Recommendation', ...HEADER],
        ['R3: Close the gap', ...work()],
        [null, ...work()],
        ['R7 - Build homes', ...work()],
      ),
    ).toBe('R3: Close the gap | R3: Close the gap | R7 - Build homes');
  });
  test('are its own where the number comes from elsewhere, which stands in a column', () => {
    const read = of(
      [
        ['R1', 'Close the gap'].concat(['', '']).map((text) => text || null),
        ['R1.1', ...work()],
        ['R1.2', ...work()],
      ].toSpliced(0, 0, ['Ref', ...HEADER]),
    );
    expect(columnsOf(read)['recommendation']).toEqual(['Close the gap', 'Close the gap']);
    expect(columnsOf(read)['recommendationReference']).toEqual(['R1', 'R1']);
  });
});
