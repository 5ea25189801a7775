/** 2.5 where a plan's key is looked for: on its own sheets, on sheets that are called so, in a header, in the cells' lists. */
import { locatePlan } from '../../make/at-once';
import type { Grid } from '../../../src/model/grid';
import { NO_SETTINGS } from '../../../src/model/settings';
import { findKey, isKeySheet } from '../../../src/reader/key/find-key';
import { makeGrid, type CellSpec, type GridOptions } from '../../make/grid';

const HEADER: CellSpec[] = ['Ref', 'Action', 'Owner', 'Status'];
const work = (at: number): CellSpec[] => [`${at}.1`, `Take step ${at} of it`, 'Leader', 'Green'];
const PLAN = [HEADER, work(1), work(2), work(3)];
const found = (grids: Grid[], statuses: string[] = []) => {
  const parts = locatePlan(grids, NO_SETTINGS).plans[0]?.parts ?? [];
  return findKey(parts, grids, new Set(statuses)).map(
    ({ label, colourText }) => `${colourText ?? '-'}=${label}`,
  );
};
const on = (rows: CellSpec[][], options: GridOptions = {}, statuses: string[] = []) =>
  found([makeGrid(rows, options)], statuses);
const blank = (count: number): CellSpec[][] => Array.from({ length: count }, () => []);
const [GREEN, RED]: [CellSpec[], CellSpec[]] = [
  ['Green', 'Complete'],
  ['Red', 'Late'],
];
const BOTH = ['Green=Complete', 'Red=Late'];

describe('Lines without a heading are a key', () => {
  test('above the plan, where there are two, within forty rows', () => {
    expect(on([GREEN, RED, [], ...PLAN])).toEqual(BOTH);
    expect(on([GREEN, [], ...PLAN])).toEqual([]);
    expect(on([GREEN, RED, ...blank(38), ...PLAN])).toEqual(BOTH);
    expect(on([GREEN, RED, ...blank(39), ...PLAN])).toEqual([]);
  });
  test('beside the plan, where there are two, from three rows above its header on', () => {
    const beside = (rows: CellSpec[][]) => PLAN.map((row, at) => [...row, null, ...(rows[at] ?? [])]);
    expect(on(beside([GREEN, RED]))).toEqual(BOTH);
    expect(on(beside([GREEN]))).toEqual([]);
    expect(on(beside([[], [], GREEN, RED]))).toEqual(BOTH);
  });
  test('beside the plan, within eighty rows', () => {
    const long = (at: number) =>
      [HEADER, ...Array.from({ length: 90 }, (_, row) => work(row))].map((row, index) =>
        index === at ? [...row, null, ...GREEN] : index === at + 1 ? [...row, null, ...RED] : row,
      );
    expect(on(long(78))).toEqual(BOTH);
    expect(on(long(79))).toEqual([]);
  });
  test('below a table, where there are two, within forty rows', () => {
    const below = (rows: CellSpec[][]) => on([...PLAN, ...rows], { tables: { Plan: 'A1:D4' } });
    expect(below([[], GREEN, RED])).toEqual(BOTH);
    expect(below([[], GREEN])).toEqual([]);
    expect(below([...blank(38), GREEN, RED])).toEqual(BOTH);
    expect(below([...blank(39), GREEN, RED])).toEqual([]);
  });
});

test('Lines below the plan are one by themselves, each of them', () => {
  expect(on([...PLAN, [], ['Key'], ['Green', 'Complete']])).toEqual(['Green=Complete']);
});

test('Codes without a heading are no key', () => {
  const codes: CellSpec[][] = [
    ['1', 'Complete'],
    ['2', 'Late'],
  ];
  expect(on([...codes, [], ...PLAN])).toEqual([]);
  expect(on([...PLAN, [], ...codes], { tables: { Plan: 'A1:D4' } })).toEqual([]);
  expect(on(PLAN.map((row, at) => [...row, null, ...(codes[at] ?? [])]))).toEqual([]);
  expect(on([...PLAN, [], ['Key'], ...codes])).toEqual(['1=Complete', '2=Late']);
});

test('Lines above and to the right of the plan are found once', () => {
  const right = (cells: CellSpec[]): CellSpec[] => [...HEADER.map(() => null), null, ...cells];
  expect(on([right(GREEN), right(RED), ...blank(4), ...PLAN])).toEqual(BOTH);
});

describe('A sheet that is called a key', () => {
  const sheet = (name: string, rows: CellSpec[][] = [GREEN, RED]) =>
    found([makeGrid(PLAN), makeGrid(rows, { sheet: name, sheetIndex: 1 })]);
  test.each(['Key', 'RAG_key', 'Legend', 'Guidance notes', 'Definitions', 'Ratings'])(
    '%s holds one',
    (name) => {
      expect(sheet(name)).toEqual(BOTH);
    },
  );
  test.each(['Minutes', 'Keynote', 'Monkey'])('%s holds none', (name) => {
    expect(sheet(name)).toEqual([]);
  });
  test('holds two lines or more, in its first two hundred rows', () => {
    expect(sheet('Key', [GREEN])).toEqual([]);
    expect(sheet('Key', [...blank(198), GREEN, RED])).toEqual(BOTH);
    expect(sheet('Key', [...blank(199), GREEN, RED])).toEqual([]);
  });
  test('holds it in its first sixty columns', () => {
    const across = (count: number) =>
      sheet(
        'Key',
        [GREEN, RED].map((row) => [...Array.from({ length: count }, () => null), ...row]),
      );
    expect([across(58), across(60)]).toEqual([BOTH, []]);
  });
  test('by its whole name says that any code is a mark', () => {
    const codes: CellSpec[][] = [
      ['1', 'Complete'],
      ['2', 'Late'],
    ];
    expect(sheet('RAG key', codes)).toEqual(['1=Complete', '2=Late']);
    expect(sheet('Guidance', codes)).toEqual([]);
  });
  test('is none of ours', () => {
    expect(isKeySheet(makeGrid([['x']], { sheet: 'RAG Summary', tables: { RagSummaryPlan: 'all' } }))).toBe(
      false,
    );
    expect(isKeySheet(makeGrid([['x']], { sheet: 'RAG Summary' }))).toBe(true);
  });
});

test('A list in the header of the status, and what its cells may hold, are labels', () => {
  expect(on([['Ref', 'Action', 'Owner', 'Status (Open/Shut)'], work(1), work(2)])).toEqual([
    '-=Open',
    '-=Shut',
  ]);
  expect(on(PLAN, { validations: [{ area: 'D2:D4', allowed: ['Begun', 'Over'] }] })).toEqual([
    '-=Begun',
    '-=Over',
  ]);
  const lower = [['Our plan'], [], [], ...PLAN];
  expect(on(lower, { validations: [{ area: 'D5:D7', allowed: ['Begun', 'Over'] }] })).toEqual([
    '-=Begun',
    '-=Over',
  ]);
  expect(on(lower, { validations: [{ area: 'D1:D2', allowed: ['Begun', 'Over'] }] })).toEqual([]);
  expect(on(PLAN, { validations: [{ area: 'C2:C4', allowed: ['Ann', 'Bob'] }] })).toEqual([]);
});

test('A status of the plan is a mark wherever the key stands', () => {
  expect(on([['Open', 'Begun'], ['Shut', 'Over'], [], ...PLAN], {}, ['open', 'shut'])).toEqual([
    'Open=Begun',
    'Shut=Over',
  ]);
});

describe('A sheet that holds much else, by its name, has a key', () => {
  const beside = (name: string, ...rows: CellSpec[][]) =>
    found([makeGrid(PLAN, { sheet: 'Plan' }), makeGrid(rows, { sheet: name, sheetIndex: 1 })], ['2']);

  test.each(['Notes', 'Cover', 'About this plan', 'Help', 'Introduction'])(
    '"%s": where each of its lines is short',
    (name) => {
      expect(beside(name, GREEN, RED)).toEqual(BOTH);
      expect(
        beside(name, GREEN, RED, ['Amber', 'The Valley works have been put off again to next year']),
      ).toEqual([]);
    },
  );

  test('and not where what is numbered are versions', () => {
    expect(beside('Cover', ['1', 'First draft'], ['2', 'Complete'])).toEqual([]);
  });
});
