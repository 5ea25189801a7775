/** A sheet, a header row and columns that the user chose are read, whatever the headers say. */
import { locatePlan, readPlan } from '../../make/at-once';
import { NO_SETTINGS, type PlanSettings } from '../../../src/model/settings';
import { pointedBlock } from '../../../src/reader/locate/pointed-block';
import type { ChosenHeaders } from '../../../src/reader/table/name-label';
import { makeGrid, type CellSpec } from '../../make/grid';

const PLAN = makeGrid(
  [
    ['Action', 'Owner', 'Status'],
    ['Publish the register of grants', 'Head of Place', 'Completed'],
    ['Train the scrutiny panel', 'Head of Law', 'In progress'],
  ],
  { sheet: 'Plan' },
);
const BODY = [
  ['a1', 'Repair the roof of the depot', 'Sam', 'Completed'],
  ['a2', 'Replace the boilers', 'Ali', 'In progress'],
  ['a3', 'Survey the drains', 'Jo', 'Not started'],
];
const ODD = makeGrid([['Quokka log'], [], ['Zub', 'Wibble', 'Frob', 'Blen'], ...BODY], {
  sheet: 'Odd',
  sheetIndex: 1,
  at: 'B2',
});
const BARE = makeGrid([['Zub', null, null, null], ...BODY], { sheet: 'Bare', sheetIndex: 1 });

const read = (settings: Partial<PlanSettings>, ...grids: ReturnType<typeof makeGrid>[]) => {
  const all = { ...NO_SETTINGS, ...settings };
  const plan = readPlan(grids, locatePlan(grids, all), all);
  return {
    sheet: plan.parts[0]?.sheet,
    actions: plan.actions.map(({ text, lifecycle }) => `${text.text}: ${lifecycle}`),
    columns: plan.columns,
  };
};
const ACTIONS = [
  'Repair the roof of the depot: completed',
  'Replace the boilers: in-progress',
  'Survey the drains: not-started',
];

test('without a word from the user it is the other sheet', () => {
  expect(read({}, PLAN, ODD).sheet).toBe('Plan');
});

test('a sheet, a row and columns whose headers mean nothing are read as chosen', () => {
  const columns = { action: 'Wibble', status: 'Blen', owner: 'Frob' };
  const chosen = read({ sheets: ['Odd'], headerRow: 4, columns }, PLAN, ODD);
  expect(chosen).toMatchObject({ sheet: 'Odd', actions: ACTIONS, columns });
});

test('the row may be left out where the columns are named', () => {
  const columns = { action: 'Wibble', status: 'Blen' };
  expect(read({ sheets: ['Odd'], columns }, PLAN, ODD)).toMatchObject({ sheet: 'Odd', actions: ACTIONS });
});

test('the sheet alone is enough where its content says which column is which', () => {
  expect(read({ sheets: ['Odd'] }, PLAN, ODD).sheet).toBe('Odd');
});

test('columns without a header are named by their letters', () => {
  const columns = { action: 'B', owner: 'c', status: 'D' };
  const chosen = read({ sheets: ['Bare'], headerRow: 1, columns }, PLAN, BARE);
  expect(chosen).toMatchObject({ actions: ACTIONS, columns: { action: 'B', owner: 'C', status: 'D' } });
});

test('a header that is there wins over a letter', () => {
  const grid = makeGrid([['D', 'Wibble', 'Frob', 'B'], ...BODY], { sheet: 'Odd' });
  const columns = { action: 'Wibble', status: 'B' };
  expect(read({ sheets: ['Odd'], headerRow: 1, columns }, PLAN, grid)).toMatchObject({ actions: ACTIONS });
});

test('columns apart from the rest are read with them when they are chosen', () => {
  const apart = [
    ['Action', null, 'Blen'],
    ...BODY.map(([, text, , status]) => [text ?? '', null, status ?? '']),
  ];
  const columns = { action: 'Action', status: 'Blen' };
  expect(
    read({ sheets: ['Odd'], headerRow: 1, columns }, PLAN, makeGrid(apart, { sheet: 'Odd' })),
  ).toMatchObject({
    actions: ACTIONS,
  });
});

test('a risk register in place of the plan is read when it is pointed at, its risks as actions', () => {
  const risks = makeGrid(
    [
      ['Risk', 'Likelihood', 'Mitigation', 'Where it stands'],
      ['Flood at the depot', 'High', 'Raise the doors', 'Completed'],
      ['Loss of key staff', 'Low', 'Train deputies', 'Not started'],
    ],
    { sheet: 'Risks', sheetIndex: 1 },
  );
  const columns = { action: 'Mitigation', status: 'Where it stands' };
  expect(read({ sheets: ['Risks'], headerRow: 1, columns }, PLAN, risks).actions).toEqual([
    'Raise the doors: completed',
    'Train deputies: not-started',
  ]);
});

test('a table whose headers mean nothing is read when it is named', () => {
  const grid = makeGrid([['Zub', 'Wibble', 'Frob', 'Blen'], ...BODY], {
    sheet: 'Odd',
    tables: { Log: 'all' },
  });
  const columns = { action: 'Wibble', status: 'Blen' };
  expect(read({ tables: ['Log'], columns }, PLAN, grid)).toMatchObject({ sheet: 'Odd', actions: ACTIONS });
});

test('a column name that is on no sheet takes nothing away from the plan', () => {
  const chosen = read({ sheets: ['Plan'], columns: { impact: 'Wobble' } }, PLAN, ODD);
  expect(chosen).toMatchObject({ sheet: 'Plan', columns: { action: 'Action', status: 'Status' } });
});

describe('What was found stays', () => {
  const beside = makeGrid(
    [
      ['Action', 'Owner', 'Status', null, null, 'Minutes'],
      ['Publish the register of grants', 'Head of Place', 'Completed', null, null, 'seen'],
      ['Train the scrutiny panel', 'Head of Law', 'In progress', null, null, 'heard'],
    ],
    { sheet: 'Plan' },
  );
  const columnsOf = (columns: ChosenHeaders, grid = beside) => {
    const all = { ...NO_SETTINGS, sheets: ['Plan'], columns };
    return readPlan([grid], locatePlan([grid], all), all).parts.map(({ area }) => area.columns);
  };
  test('where under the row there are no more of the chosen columns', () => {
    expect(columnsOf({ action: 'Action' })).toEqual([3]);
    expect(columnsOf({ action: 'Action', impact: 'Wobble' })).toEqual([3]);
    expect(columnsOf({ action: 'Action', impact: 'Minutes' })).toEqual([6]);
  });
  test('where under the row that has more of them nothing can be followed up', () => {
    const lower = makeGrid(
      [
        ['Action', 'Owner', 'Status'],
        ['Publish the register of grants', 'Head of Place', 'Completed'],
        ['Train the scrutiny panel', 'Head of Law', 'In progress'],
        [],
        ['Zub', 'Wibble'],
        [1, 2],
        [3, 4],
      ],
      { sheet: 'Plan' },
    );
    expect(columnsOf({ owner: 'Wibble' }, lower)).toEqual([3]);
  });
});

describe('Where nothing fitting was found, is meant', () => {
  const at = (
    rows: CellSpec[][],
    row: number | null,
    chosen: ChosenHeaders = {},
    found: number | null = null,
  ) => {
    const block = pointedBlock(makeGrid(rows), row, chosen, found);
    return block && `${block.headerRow}: ${block.labels.map(({ text }) => text).join(', ')}`;
  };
  const sheet: CellSpec[][] = [
    ['Quokka log'],
    ['Owner:', 'Sam'],
    ['Zub', 'Wibble', 'Frob'],
    ['a1', 'Repair it', 'Sam'],
    ['a2', 'Replace it', 'Ali'],
  ];
  test('the first row of three cells or more above another such', () => {
    expect(at(sheet, null)).toBe('2: Zub, Wibble, Frob');
    expect(at([['a', 'b', 'c'], ['d', 'e'], ...sheet.slice(2)], null)).toBe('2: Zub, Wibble, Frob');
    expect(
      at(
        [
          ['a', 'b'],
          ['c', 'd'],
          ['e', 'f'],
        ],
        null,
      ),
    ).toBeNull();
    expect(
      at(
        [
          ['a', 'b', 'c'],
          [' ', 'd', 'e'],
        ],
        null,
      ),
    ).toBeNull();
  });
  test('before it the row of a block that was found, before that the one that names a column, before all the one that was chosen', () => {
    const two = [...sheet, ['Aaa', 'Bbb', 'Ccc'], ['1', '2', '3']];
    const rowOf = (...given: [number | null, ChosenHeaders?, (number | null)?]) =>
      at(two, ...given)?.split(':')[0];
    expect(rowOf(null, {}, 3)).toBe('3');
    expect(rowOf(null, { action: 'bbb' }, 3)).toBe('5');
    expect(rowOf(0, { action: 'Bbb' }, 3)).toBe('0');
    expect(rowOf(null, { action: '' }, 3)).toBe('3');
    // A letter names a column in any row.
    expect(rowOf(null, { action: 'B' }, 3)).toBe('3');
  });
  test('as far as anything stands below, and nothing where nothing does', () => {
    expect(at([['Zub'], [null, 'x'], [null, null, 'y']], 0)).toBe('0: Zub, , ');
    expect(
      at(
        [
          [null, 'Zub', null],
          [null, 'x', null],
        ],
        0,
      ),
    ).toBe('0: Zub');
    expect(at(sheet, 4)).toBeNull();
    expect(at([['a'], [], []], 1)).toBeNull();
  });
  test('within the first two hundred rows', () => {
    const below = (blank: number) => [
      ...Array.from({ length: blank }, (): CellSpec[] => []),
      ...sheet.slice(2),
    ];
    expect([at(below(199), null), at(below(200), null)]).toEqual(['199: Zub, Wibble, Frob', null]);
    const named = (blank: number) => at(below(blank), null, { action: 'Wibble' }, 0)?.split(':')[0];
    expect([named(199), named(200)]).toEqual(['199', '0']);
  });
});
