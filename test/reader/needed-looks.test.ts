/** Which columns Excel is asked to describe: as few as the plan can be read with. */
import type { Grid } from '../../src/model/grid';
import { NO_SETTINGS } from '../../src/model/settings';
import { looksNeeded } from '../../src/reader/read-plan';
import { locatePlan } from '../make/at-once';
import { makeGrid, type CellSpec } from '../make/grid';

const HEADERS = ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status'];
const ROWS = [
  ['1.1', 'Improve homes', 'Write a plan for homes', 'Head of Policy', '31/03/2025', 'Complete'],
  ['1.2', 'Improve homes', 'Write a plan for parks', 'Head of Parks', '31/03/2025', 'In progress'],
  ['2.1', 'Mend the budget', 'Set a budget that balances', 'Head of Money', '31/03/2025', 'Not started'],
];
function asked(rows: readonly (readonly CellSpec[])[]): readonly (readonly number[])[] {
  const grids = [makeGrid(rows, { sheet: 'Action plan', looks: false })];
  return looksNeeded(grids, locatePlan(grids, NO_SETTINGS)).map(({ columns }) => columns);
}

describe('The columns whose looks are asked for', () => {
  test('are those of the status, of the action and of the reference', () => {
    expect(asked([HEADERS, ...ROWS])).toEqual([[0, 2, 5]]);
  });

  test('are all of them where no column says the status, since colours may', () => {
    const without = [HEADERS, ...ROWS].map((row) => row.slice(0, 5));
    expect(asked(without)).toEqual([[0, 1, 2, 3, 4]]);
  });

  test('are those beside a key as well', () => {
    const key = [
      [null, null, null, null, null, null, null, 'Key'],
      [null, null, null, null, null, null, null, 'Green', 'Done'],
    ];
    const [columns = []] = asked([...key, [], HEADERS, ...ROWS]);
    expect(columns).toEqual(expect.arrayContaining([0, 2, 5, 6, 7, 8]));
  });

  const wide = (cells: Readonly<Record<number, CellSpec>>): CellSpec[] =>
    Array.from({ length: 12 }, (_, column) => cells[column] ?? null);
  const plain = [0, 2, 5];
  const askedOf = (rows: CellSpec[][], options = {}, ...others: Grid[]) => {
    const grids = [makeGrid(rows, { sheet: 'Action plan', looks: false, ...options }), ...others];
    return looksNeeded(grids, locatePlan(grids, NO_SETTINGS)).map(({ columns }) => columns);
  };
  const columnsOf = (rows: CellSpec[][], options = {}) => askedOf(rows, options)[0] ?? [];

  test('are those around whatever stands above the headers, within sixty rows', () => {
    expect(columnsOf([wide({ 9: 'Green' }), HEADERS, ...ROWS])).toEqual([...plain, 8, 9, 10]);
    const far = Array.from({ length: 61 }, (_, row) =>
      row === 60 ? wide({ 9: 'Green' }) : wide({ 0: 'Plan' }),
    );
    expect(columnsOf([...far, HEADERS, ...ROWS])).toEqual([0, 1, 2, 5]);
    expect(columnsOf([wide({ 9: 'x'.repeat(201) }), HEADERS, ...ROWS])).toEqual(plain);
    expect(columnsOf([wide({ 9: 'x'.repeat(200) }), HEADERS, ...ROWS])).toEqual([...plain, 8, 9, 10]);
  });

  test('are those around the lines of a key below, and around a heading of one beside', () => {
    const tail = (key: CellSpec[][]) => columnsOf([HEADERS, ...ROWS, [], ...key]);
    expect(tail([['Key'], ['Green', 'Done']])).toEqual([0, 1, 2, 5]);
    const beside = [HEADERS, ...ROWS].map((row, at): CellSpec[] => [
      ...row,
      null,
      null,
      ['Key', 'Green'][at] ?? null,
    ]);
    expect(columnsOf(beside)).toEqual([...plain, 7, 8]);
  });

  test('are those around what stands below an Excel table', () => {
    const rows = [HEADERS, ...ROWS, [], wide({ 8: 'Green', 9: 'Done' })];
    expect(columnsOf(rows, { tables: { Plan: 'A1:F4' } })).toEqual([...plain, 7, 8, 9, 10]);
    expect(columnsOf(rows)).toEqual(plain);
  });

  test('are those without a role in which more than half of the rows are blank', () => {
    const zzz = (...cells: CellSpec[]) => [
      [...HEADERS, 'Zzz'],
      ...[...ROWS, ROWS[0]?.with(2, 'Set a third plan') ?? []].map((row, at) => [...row, cells[at] ?? null]),
    ];
    expect(columnsOf(zzz('x'))).toEqual([...plain, 6]);
    expect(columnsOf(zzz('x', 'y'))).toEqual(plain);
  });

  test('are none of a column that has a role, be it blank', () => {
    expect(columnsOf([HEADERS, ...ROWS.map((row) => row.with(3, null as unknown as string))])).toEqual(plain);
  });

  test('are those of a key within sixty rows and sixty columns', () => {
    const below = (rows: number): CellSpec[][] => [
      ...[HEADERS, ...ROWS],
      ...Array.from({ length: rows }, () => []),
      wide({ 9: 'Green' }),
    ];
    const tables = { Plan: 'A1:F4' };
    expect(columnsOf(below(59), { tables })).toEqual([...plain, 8, 9, 10]);
    expect(columnsOf(below(60), { tables })).toEqual(plain);
    const far = (column: number): CellSpec[] =>
      Array.from({ length: 63 }, (_, at) => (at === column ? 'Green' : null));
    expect(columnsOf([far(59), HEADERS, ...ROWS])).toEqual([...plain, 58, 59, 60]);
    expect(columnsOf([far(60), HEADERS, ...ROWS])).toEqual(plain);
    const headed = (column: number): CellSpec[][] =>
      [HEADERS, ...ROWS].map((row, at) => [
        ...row,
        ...Array.from({ length: 58 }, (_, more) => (at === 1 && more + 6 === column ? 'Key' : null)),
      ]);
    expect(columnsOf(headed(59))).toEqual([...plain, 58, 59, 60]);
    expect(columnsOf(headed(60))).toEqual(plain);
    const low = (row: number): CellSpec[][] =>
      Array.from({ length: row + 1 }, (_, at): CellSpec[] =>
        [...(at === 0 ? HEADERS : (ROWS[at - 1] ?? Array<null>(6).fill(null))), null, null].with(
          7,
          at === row ? 'Key' : null,
        ),
      );
    expect(columnsOf(low(59))).toEqual([...plain, 6, 7]);
    expect(columnsOf(low(60))).toEqual(plain);
  });

  test('are none around a column of the plan that is called a key', () => {
    expect(columnsOf([HEADERS, ...ROWS].map((row, at) => [...row, at === 0 ? 'Key' : 'x']))).toEqual(plain);
  });

  test('are those of all parts of the plan, one request a sheet', () => {
    const two = [HEADERS, ...ROWS, [], HEADERS, ...ROWS.map((row) => row.with(2, `${row[2]} again`))];
    const tables = { Homes: 'A1:F4', Roads: 'A6:F9' };
    expect(askedOf(two, { tables })).toHaveLength(1);
    const other = makeGrid(
      [[...HEADERS.slice(1)], ...ROWS.map((row) => row.slice(1).with(1, `${row[2]} 2`))],
      {
        ...{ sheet: 'Homes', sheetIndex: 1, looks: false },
      },
    );
    expect(askedOf([HEADERS, ...ROWS], {}, other)).toEqual([plain, [0, 1, 4]]);
  });

  test('are only those that are not known yet', () => {
    const grid = makeGrid([HEADERS, ...ROWS], { sheet: 'Action plan' });
    const some = { ...grid, looks: grid.looks.map((look, column) => (column === 2 ? undefined : look)) };
    expect(looksNeeded([some], locatePlan([some], NO_SETTINGS))).toEqual([
      { sheet: 'Action plan', columns: [2] },
    ]);
  });

  test('are no more of the plan where its own sheet sounds like a key', () => {
    expect(columnsOf([HEADERS, ...ROWS], { sheet: 'RAG plan' })).toEqual(plain);
  });

  test('are those of the whole sheet, wherever it begins, and none that are known', () => {
    expect(columnsOf([HEADERS, ...ROWS], { at: 'C5' })).toEqual([2, 4, 7]);
    expect(columnsOf([HEADERS, ...ROWS], { looks: true })).toEqual([]);
  });

  test('are the first twelve of a sheet that is called a key, and none of another', () => {
    const other = (sheet: string) =>
      makeGrid([Array.from({ length: 14 }, () => 'x')], { sheet, sheetIndex: 1, looks: false });
    expect(askedOf([HEADERS, ...ROWS], {}, other('RAG key'))[1]).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
    expect(askedOf([HEADERS, ...ROWS], {}, other('Minutes'))).toHaveLength(1);
    const narrow = makeGrid([['Green', 'Done']], { sheet: 'Key', sheetIndex: 1, looks: false, at: 'C3' });
    expect(askedOf([HEADERS, ...ROWS], {}, narrow)[1]).toEqual([2, 3]);
  });

  test('is the first of the plan where it has no references', () => {
    expect(columnsOf([HEADERS, ...ROWS].map((row) => row.slice(1)))).toEqual([0, 1, 4]);
  });
});
