/** A sheet after a change is the sheet that somebody would have typed. */
import { changedGrids, withCell } from '../../src/edit/changed-grids';
import type { Mend } from '../../src/edit/mend';
import type { PlanChange } from '../../src/edit/plan-change';
import type { Grid } from '../../src/model/grid';
import { makeGrid, type CellSpec, type GridOptions } from '../make/grid';

const SHEET = 'Action plan';
const mend = (row: number, column: number, part: Partial<Mend>): Mend => ({
  cell: { sheet: SHEET, row, column },
  expected: '',
  replacement: '',
  ...part,
});
const change = (part: Partial<PlanChange>): PlanChange => ({ row: null, grown: null, mends: [], ...part });
const rowAt = (row: number, part: Partial<PlanChange> = {}): PlanChange =>
  change({ row: { sheet: SHEET, row, around: [] }, ...part });

/** As the cells are seen, whatever is left out at the ends of columns. */
function seen(grid: Grid) {
  const all = <T>(columns: readonly (readonly T[])[], blank: T): T[][] =>
    Array.from({ length: grid.rowCount }, (_, row) =>
      Array.from({ length: grid.columnCount }, (_column, column) => columns[column]?.[row] ?? blank),
    );
  const { rowCount, columnCount, hiddenRows, tables, merges, conditionalColours, validations } = grid;
  return {
    size: [rowCount, columnCount],
    values: all(grid.values, null),
    texts: all(grid.texts, ''),
    formats: all(grid.formats, ''),
    fills: all(grid.looks.map((look) => look?.fills ?? []), null),
    struck: all(grid.looks.map((look) => look?.struck ?? []), false),
    uncalculated: [...grid.uncalculated].sort((a, b) => a - b),
    hiddenRows: [...hiddenRows],
    areas: { tables, merges, conditionalColours, validations },
  };
} // prettier-ignore

const GREEN: CellSpec = { v: 'Done', fill: '#00B050', format: '@', struck: true };
const SUM: CellSpec = { v: 3, uncalculated: true };
const changed = (rows: CellSpec[][], made: PlanChange, options: GridOptions = {}) =>
  seen(changedGrids([makeGrid(rows, options)], made)[0]!);
const made = (rows: CellSpec[][], options: GridOptions = {}) => seen(makeGrid(rows, options));

const ROWS: CellSpec[][] = [
  ['Ref', 'Status', 'Sum'],
  ['1', GREEN, SUM],
  ['2', 'Late', 4],
];

describe('A cell that is written', () => {
  test.each<[string, Mend, CellSpec[][]]>([
    ['says its text', mend(2, 1, { replacement: 'Done' }), [ROWS[0]!, ROWS[1]!, ['2', 'Done', 4]]],
    [
      'is blank where nothing is written',
      mend(2, 1, { expected: 'Late' }),
      [ROWS[0]!, ROWS[1]!, ['2', null, 4]],
    ],
    [
      'is a number in its format',
      mend(2, 0, { replacement: '31/03/2025', number: { value: 45_747, format: 'dd/mm/yyyy' } }),
      [ROWS[0]!, ROWS[1]!, [{ v: 45_747, text: '31/03/2025', format: 'dd/mm/yyyy' }, 'Late', 4]],
    ],
    [
      'keeps what it says where only its fill is another',
      mend(1, 1, { expected: 'Done', replacement: 'Done', fill: '#FF0000' }),
      [ROWS[0]!, ['1', { ...GREEN, fill: '#FF0000' }, SUM], ROWS[2]!],
    ],
    [
      'loses its fill where it is to have none',
      mend(1, 1, { expected: 'Done', replacement: 'Late', fill: null }),
      [ROWS[0]!, ['1', { v: 'Late', format: '@', struck: true }, SUM], ROWS[2]!],
    ],
    [
      'keeps its fill where nothing is said of it',
      mend(1, 1, { expected: 'Done', replacement: 'Late' }),
      [ROWS[0]!, ['1', { ...GREEN, v: 'Late' }, SUM], ROWS[2]!],
    ],
    [
      'is no formula any more',
      mend(1, 2, { expected: '3', replacement: '5' }),
      [ROWS[0]!, ['1', GREEN, '5'], ROWS[2]!],
    ],
    [
      'may stand below all others',
      mend(4, 0, { replacement: '3' }),
      [...ROWS, [null, null, null], ['3', null, null]],
    ],
    [
      'may stand right of all others, and formulas that have no value stay where they are',
      mend(2, 4, { replacement: 'Note', fill: '#FFC000' }),
      [
        ['Ref', 'Status', 'Sum', null, null],
        ['1', GREEN, SUM, null, null],
        ['2', 'Late', 4, null, { v: 'Note', fill: '#FFC000' }],
      ],
    ],
  ])('%s', (_, one, rows) => {
    expect(changed(ROWS, change({ mends: [one] }))).toEqual(made(rows));
    const placed = { ...one, cell: { sheet: SHEET, row: one.cell.row + 3, column: one.cell.column + 1 } };
    expect(changed(ROWS, change({ mends: [placed] }), { at: 'B4' })).toEqual(made(rows, { at: 'B4' }));
  });

  test.each([
    ['above', 1, 1],
    ['left of', 3, 0],
  ])('%s the first of its sheet is none of it', (_, row, column) => {
    const grid = makeGrid(ROWS, { at: 'B4' });
    expect(withCell(grid, mend(row, column, { replacement: 'x' }))).toBe(grid);
  });

  test('leaves the sheet as it was, and every other sheet is the same', () => {
    const [grid, other] = [makeGrid(ROWS), makeGrid(ROWS, { sheet: 'Notes' })];
    const before = seen(grid);
    const after = changedGrids([grid, other], change({ mends: [mend(2, 1, { replacement: 'Done' })] }));
    expect(seen(grid)).toEqual(before);
    expect(after[1]).toBe(other);
  });

  test('has no fill to lose where looks were not asked for', () => {
    const after = withCell(makeGrid(ROWS, { looks: false }), mend(1, 1, { replacement: 'Late', fill: null }));
    expect([after.looks[1], after.texts[1]?.[1]]).toEqual([undefined, 'Late']);
  });
});

describe('A row that comes in', () => {
  const OPTIONS: GridOptions = {
    hiddenRows: [0, 2],
    tables: { Above: 'A1:B1', Plan: 'A2:C3' },
    merges: ['A1:C1', 'A2:A3', 'A3:B3'],
    conditionalColours: ['B2:B3'],
    validations: [{ area: 'C3:C3', allowed: ['a', 'b'] }],
  };

  test('is blank, looks like the row above, and all that lies below moves', () => {
    expect(changed(ROWS, rowAt(2), OPTIONS)).toEqual(
      made([ROWS[0]!, ROWS[1]!, [null, { fill: '#00B050', format: '@', struck: true }, null], ROWS[2]!], {
        hiddenRows: [0, 3],
        tables: { Above: 'A1:B1', Plan: 'A2:C4' },
        merges: ['A1:C1', 'A2:A4', 'A4:B4'],
        conditionalColours: ['B2:B4'],
        validations: [{ area: 'C4:C4', allowed: ['a', 'b'] }],
      }),
    );
  });

  test('moves formulas that have no value where it stands right above them, and not those above it', () => {
    expect(changed(ROWS, rowAt(1)).uncalculated).toEqual([8]);
    expect(changed(ROWS, rowAt(2)).uncalculated).toEqual([5]);
  });

  test('at the end makes the sheet longer by one, or by as many as lie between', () => {
    const blank = [null, null, null];
    expect(changed(ROWS, rowAt(3))).toEqual(made([...ROWS, blank]));
    expect(changed(ROWS, rowAt(5)).size).toEqual([6, 3]);
  });

  test('at the end looks like the row above it', () => {
    const rows: CellSpec[][] = [['Status'], [GREEN]];
    expect(changed(rows, rowAt(2)).fills).toEqual([[null], ['#00B050'], ['#00B050']]);
    expect(changed(rows, rowAt(3)).fills).toEqual([[null], ['#00B050'], [null], [null]]);
  });

  test('moves the words that a rule colours, of its own sheet alone', () => {
    const area = (top: number) => ({ top, left: 1, rows: 1, columns: 1 });
    const grid: Grid = { ...makeGrid(ROWS), colouredWords: [{ areas: [area(1), area(2)], text: 'Done' }] };
    const other = { ...grid, sheet: 'Notes' };
    const [after, untouched] = changedGrids([grid, other], rowAt(2));
    expect(after?.colouredWords).toEqual([{ areas: [area(1), area(3)], text: 'Done' }]);
    expect(untouched).toBe(other);
    expect(changedGrids([makeGrid(ROWS)], rowAt(2))[0]).not.toHaveProperty('colouredWords');
  });

  test('is written into where it then stands', () => {
    const after = changed(ROWS, rowAt(2, { mends: [mend(2, 0, { replacement: '1a' })] }));
    expect(after.texts.map(([first]) => first)).toEqual(['Ref', '1', '1a', '2']);
  });

  test('is taken in by the table that grows, and by no other', () => {
    const grown = {
      sheet: SHEET,
      table: 'Plan',
      area: { top: 1, left: 0, rows: 3, columns: 3 },
    };
    const tables = { Above: 'A1:B1', Plan: 'A2:C3' };
    expect(changed(ROWS, rowAt(3, { grown }), { tables }).areas.tables).toEqual(
      made([...ROWS, []], { tables: { ...tables, Plan: 'A2:C4' } }).areas.tables,
    );
    const elsewhere = change({ grown: { ...grown, sheet: 'Notes' } });
    expect(changed(ROWS, elsewhere, { tables }).areas.tables).toEqual(made(ROWS, { tables }).areas.tables);
  });
});
