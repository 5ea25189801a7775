/** A plan is read from the cells where it was located, under the settings that led there; and what is said of it as a whole. */
import { locatePlan, readPlan } from '../make/at-once';
import { NO_SETTINGS, type ChosenStatus, type PlanSettings } from '../../src/model/settings';
import { isLocatedFor, readSliced } from '../../src/reader/read-plan';
import { ROWS_IN_SLICE } from '../../src/model/slices';
import { makeGrid, type CellSpec, type GridOptions } from '../make/grid';
import { planOf } from './say-plan';

const GRIDS = ['Roads', 'Parks'].map((sheet, sheetIndex) =>
  makeGrid(
    [
      ['Ref', 'Action', 'Owner', 'Status'],
      ['1.1', `Survey the ${sheet.toLowerCase()}`, 'Head of Place', 'Green'],
      ['1.2', `Repair the ${sheet.toLowerCase()}`, 'Head of Place', 'Closed'],
    ],
    { sheet, sheetIndex },
  ),
);
const decided = (more: Partial<PlanSettings>): PlanSettings => ({ ...NO_SETTINGS, ...more });
const located = locatePlan(
  GRIDS,
  decided({ sheets: ['Roads'], columns: { action: 'Action', owner: 'Owner' } }),
);
const settings = located.settings;

test('what a status means and how actions are grouped is decided without looking for the plan again', () => {
  const green: ChosenStatus = {
    ...{ status: 'Green', colour: null, lifecycle: 'completed', rating: 'green', decidedOn: null },
  };
  const changed = { ...settings, statusMap: [green], grouping: 'none' };
  expect(isLocatedFor(located, changed)).toBe(true);
  expect(readPlan(GRIDS, located, changed).actions.map(({ lifecycle }) => lifecycle)).toEqual([
    'completed',
    'completed',
  ]);
});

test('columns that are named in another order are the same columns', () => {
  expect(isLocatedFor(located, { ...settings, columns: { owner: 'Owner', action: 'Action' } })).toBe(true);
});

test.each<[string, Partial<PlanSettings>]>([
  ['another sheet', { sheets: ['Parks'] }],
  ['a table', { tables: ['Works'] }],
  ['another header row', { headerRow: 2 }],
  ['another column', { columns: { action: 'Owner' } }],
])('a plan is never read from its old place once somebody has asked for %s', (_, more) => {
  const changed = { ...settings, ...more };
  expect(isLocatedFor(located, changed)).toBe(false);
  expect(() => readPlan(GRIDS, located, changed)).toThrow('where these settings have found it');
});

const HEADER = ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status'];
const work = (topic: string, count = 3): CellSpec[][] =>
  Array.from({ length: count }, (_, at) => [
    `${at + 1}`,
    `Say what ${topic} is for, part ${at}`,
    `Hold meeting ${at} about ${topic}`,
    'Clerk',
    '31/12/2025',
    'Complete',
  ]);
const sheet = (name: string, sheetIndex: number, rows: CellSpec[][], options: GridOptions = {}) =>
  makeGrid(rows, { sheet: name, sheetIndex, ...options });

test('A long plan is read in slices, so that a page stays awake', () => {
  const slicesOf = (actions: number): number => {
    const grids = [sheet('Plan', 0, [HEADER, ...work('money', actions)])];
    const reading = readSliced(grids, locatePlan(grids, NO_SETTINGS), NO_SETTINGS);
    let slices = 0;
    while (!reading.next().done) slices++;
    return slices;
  };
  const short = slicesOf(3);
  expect(slicesOf(ROWS_IN_SLICE - 1)).toBe(short);
  expect(slicesOf(ROWS_IN_SLICE)).toBe(short + 1);
});

describe('A sheet that looks like a part of the plan and is not counted', () => {
  const other = ['Ref', 'Recommendation', 'Action', 'Officer', 'By when', 'Status'];
  const finance = sheet('Finance', 0, [HEADER, ...work('money', 4)]);
  const people = [['People'], other, ...work('pay'), [], ['Note: seen by the board']];
  const notesOf = (grid: ReturnType<typeof makeGrid>, settings: Partial<PlanSettings> = {}) =>
    planOf([finance, grid], settings).notes.filter(({ code }) => /sheet-left-out|plan-ambiguous/.test(code));

  test('is named with its header and its actions, once', () => {
    expect(notesOf(sheet('People', 1, people, { at: 'C5' }))).toEqual([
      expect.objectContaining({
        code: 'sheet-left-out',
        value: 'People',
        cell: { sheet: 'People', row: 5, column: 2 },
        facts: { actions: 3 },
      }),
    ]);
  });
  test('is named by its table, where it is one', () => {
    const tabled = sheet('Finance', 0, [HEADER, ...work('money', 4)], { tables: { Money: 'all' } });
    const [note] = planOf([tabled, sheet('People', 1, people, { tables: { Staff: 'A2:F7' } })]).notes;
    expect(note).toMatchObject({ code: 'sheet-left-out', value: 'Staff' });
  });
  test('is none where somebody has said which sheets or tables are the plan', () => {
    const tabled = sheet('People', 1, people, { tables: { Staff: 'A2:F7' } });
    expect(notesOf(tabled, { sheets: ['Finance'] })).toEqual([]);
    expect(notesOf(tabled, { tables: ['Staff'] })).toEqual([]);
  });
});

test('Signs of the plan that lines above it explain are read by them, be they words or colours', () => {
  const header = ['Action', 'Owner', 'Status', 'RAG'];
  const act = (status: CellSpec, rag: CellSpec): CellSpec[] => [
    `Ask ${status} of ${rag}`,
    'Clerk',
    status,
    rag,
  ];
  const read = (lines: CellSpec[][], ...rows: CellSpec[][]) =>
    planOf(sheet('Plan', 0, [...lines, [], header, ...rows])).actions.map(
      ({ lifecycle, rating }) => `${lifecycle} ${rating}`,
    );
  const key = [
    ['Q7', 'Completed'],
    ['Q8', 'Not started'],
  ];
  expect(read(key, act('Q7', 'Green'), act('Q8', 'Red'))).toEqual(['completed green', 'not-started red']);
  expect(read([], act('Q7', 'Green'), act('Q8', 'Red')).join()).not.toMatch(/completed/);
});

describe('Of two plans that are equally good', () => {
  const trackers = (second: GridOptions = {}, rows = 2) => [
    sheet('Governance tracker', 0, [HEADER, ...work('boards', 2)]),
    sheet('Safety tracker', 1, [HEADER, ...work('safety', rows)], second),
  ];
  const said = (...grids: ReturnType<typeof makeGrid>[]) =>
    planOf(grids).notes.filter(({ code }) => code === 'plan-ambiguous');
  test('it is said which was taken and which was not', () => {
    expect(said(...trackers())).toEqual([
      expect.objectContaining({
        cell: null,
        value: 'Governance tracker',
        facts: { taken: 'Governance tracker', other: 'Safety tracker' },
      }),
    ]);
  });
  test('a table is called by its name', () => {
    const [governance] = trackers();
    expect(
      said(
        governance!,
        sheet('Safety tracker', 1, [HEADER, ...work('safety', 2)], { tables: { Safe: 'all' } }),
      )[0]?.facts,
    ).toEqual({ taken: 'Safe', other: 'Governance tracker' });
  });
  test('nothing is said where somebody has named them', () => {
    const other = ['Ref', 'Recommendation', 'Action', 'Officer', 'By when', 'RAG'];
    const grids = [
      sheet('Governance tracker', 0, [HEADER, ...work('boards', 2)], { tables: { Boards: 'all' } }),
      sheet('Safety tracker', 1, [other, ...work('safety', 2)], { tables: { Safe: 'all' } }),
    ];
    const codes = (settings: Partial<PlanSettings>) =>
      planOf(grids, settings).notes.filter(({ code }) => /plan-ambiguous|left-out/.test(code));
    expect(codes({})).toHaveLength(1);
    expect(codes({ sheets: ['Governance tracker', 'Safety tracker'] })).toEqual([]);
    expect(codes({ tables: ['Boards', 'Safe'] })).toEqual([]);
  });
  test('nothing is said where one is far better, or where there is no other', () => {
    expect(said(...trackers({ visible: false }))).toEqual([]);
    expect(said(...trackers().slice(0, 1))).toEqual([]);
  });
});

test('A column beside is called as the first sheet that has one calls it', () => {
  const risks = (name: string, sheetIndex: number, header: string | null) =>
    sheet(
      name,
      sheetIndex,
      [HEADER, ...work(name)].map((row, at) =>
        header === null ? row : [...row, at === 0 ? header : 'Costs may rise'],
      ),
    );
  const called = (...headers: (string | null)[]) =>
    planOf(headers.map((header, at) => risks(['Homes', 'Roads', 'Parks'][at]!, at, header))).beside;
  expect(called('Risk', 'Risks')).toEqual({ risk: 'Risk' });
  expect(called(null, 'Risks')).toEqual({ risk: 'Risks' });
  expect(called(null, null)).toEqual({});
});

test('What the plan has: ratings, hidden rows, actions or recommendations', () => {
  const hidden = planOf(sheet('Plan', 0, [HEADER, ...work('money')], { hiddenRows: [1, 3] }));
  expect([hidden.hiddenRows, hidden.hasRatings, hidden.unit]).toEqual([2, false, 'action']);
  const rated = [HEADER, ...work('money').map((row, at) => row.with(5, at === 1 ? 'Amber' : 'Completed'))];
  expect(planOf(sheet('Plan', 0, rated)).hasRatings).toBe(true);
  const asks = [HEADER, ...work('money')].map((row) => row.toSpliced(2, 1));
  expect(planOf(sheet('Plan', 0, asks)).unit).toBe('recommendation');
  const both = planOf([sheet('Homes', 0, [HEADER, ...work('homes')]), sheet('Roads', 1, asks)]);
  expect([both.parts.length, both.unit]).toEqual([2, 'action']);
});

describe('Of a plan of several sheets', () => {
  const of = (...heads: CellSpec[][][]) =>
    planOf(
      heads.map((head, at) =>
        sheet(['Homes', 'Roads'][at] ?? '', at, [...head, HEADER, ...work(`part ${at}`)]),
      ),
    );
  test('the title is one that is no name of a part, and the latest day is that for which it speaks', () => {
    const first = [['Our improvement'], ['Updated 31/01/2025']];
    const read = of(first, [['Our improvement'], ['Updated 31/03/2025']]);
    expect([read.title, read.lastUpdated, read.statedDay]).toEqual([
      'Our improvement',
      'Updated 31/01/2025',
      '2025-03-31',
    ]);
    expect(of(first, [['Other improvement']]).title).toBeNull();
    expect(of([['Updated 31/03/2025']], [['Updated 31/01/2025']]).statedDay).toBe('2025-03-31');
    expect(of([], [['Updated 31/01/2025']]).statedDay).toBe('2025-01-31');
    expect(of([['Updated 31/01/2025']], []).statedDay).toBe('2025-01-31');
    expect(of([], []).statedDay).toBeNull();
  });
});
