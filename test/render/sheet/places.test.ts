/** What is worked out of places: formulas in full, room of pages, rows for charts, cells of few words. */
import { atOnce, ROWS_IN_STRIP } from '../../../src/model/slices';
import { formulaCell } from '../../../src/render/sheet/place-formula';
import { fitsOnePage, pagePoints, readableWidths } from '../../../src/render/sheet/page-room';
import { chartRows } from '../../../src/render/sheet/place-chart';
import { glanceRows } from '../../../src/render/sheet/glance-rows';
import { CellStack, sheetCellAt } from '../../../src/render/sheet-cells';
import { inkOn } from '../../../src/render/styles';
import { count, share } from '../../../src/report/cell';
import type { Formula, Spot } from '../../../src/report/formula';

describe('A formula in its place', () => {
  const placed = { top: 6, left: { table: 0, beside: 6 } };
  const [figure, again]: Spot[] = [
    { in: 'table', column: 3, row: 0 },
    { in: 'beside', column: 1, row: 2 },
  ];
  const spelt = (formula: Formula) => formulaCell({ kind: 'formula', formula, value: 1 }, placed);

  test('looks at cells by where they have been put', () => {
    expect(spelt({ kind: 'share', count: again!, of: figure! })).toEqual({
      value: 1,
      style: 'recountShare',
      formula: ['H9/D7'],
    });
    expect(spelt({ kind: 'remainder', count: again!, of: figure! })).toEqual({
      value: 1,
      style: 'recountPoints',
      formula: ['MOD(100*H9,D7)/D7'],
    });
  });

  test('counts rows that meet one of several lists, numbers and what is not meant among them', () => {
    const anyOf = [
      [{ column: 'Counts as', is: 'Excluded', isNot: true as const }],
      [
        { column: 'Counts as', is: 'a "b"' },
        { column: 'Theme order', is: 2 },
      ],
    ];
    expect(spelt({ kind: 'count', table: 'RagActionList', anyOf }).formula).toEqual([
      'COUNTIFS(',
      '',
      { table: 'RagActionList', column: 'Counts as' },
      ',"<>Excluded"',
      ')',
      '+COUNTIFS(',
      '',
      { table: 'RagActionList', column: 'Counts as' },
      ',"a ""b"""',
      ',',
      { table: 'RagActionList', column: 'Theme order' },
      ',2',
      ')',
    ]);
  });

  test('says whether counts are equal, and shares near', () => {
    const words = { agrees: 'yes', differs: 'no' };
    const counts = [figure!, again!] as const;
    expect(spelt({ kind: 'agrees', counts, shares: null, words }).formula).toEqual(['IF(D7=H9,"yes","no")']);
    const shares = { shown: figure!, exact: again!, points: 4 };
    expect(spelt({ kind: 'agrees', counts, shares, words }).formula).toEqual([
      'IF(AND(D7=H9,ABS(D7-H9)<0.04),"yes","no")',
    ]);
  });
});

/** Points of a page of 523 that is ended a little early. */
const FILLED = 0.98 * 523;

describe('Room of a page', () => {
  test('is nearly all of it where the columns fit, and grows as they are shrunk', () => {
    expect(pagePoints([10, 10])).toBeCloseTo(FILLED, 8);
    // 300 characters are 1,575 points, with the padding of three columns 1,586.25: shrunk to 770.
    expect(pagePoints([100, 100, 100])).toBeCloseTo((FILLED * 1586.25) / 770, 8);
  });

  test('is one page while type of nine points is enough', () => {
    expect([639, 640].map((points) => fitsOnePage(points, [10]))).toEqual([true, false]);
    // 770 points hold 179.25 characters of one column at nine elevenths of the size.
    expect([178, 179].map((width) => fitsOnePage(100, [width]))).toEqual([true, false]);
  });

  test('is made by the wide columns, each in proportion to what it has, none below its least', () => {
    expect(readableWidths([80, 40, 40], [])).toEqual([80, 40, 40]);
    const narrowed = readableWidths([100, 80, 16, 12], [10, 70]);
    expect(narrowed.slice(2)).toEqual([16, 12]);
    expect(narrowed[1]).toBeGreaterThanOrEqual(70);
    expect(fitsOnePage(1, narrowed)).toBe(true);
    expect((100 - narrowed[0]!) / (80 - narrowed[1]!)).toBeCloseTo(84 / 10, -1);
    // Only what is printed has to fit.
    expect(readableWidths([100, 70, 300], [], 2)).toEqual([100, 70, 300]);
  });
});

test('A chart has a row for each bar and two for its legend; one without bars has room for one', () => {
  expect([0, 1, 5].map(chartRows)).toEqual([3, 3, 7]);
  expect([inkOn('completed'), inkOn('in-progress'), inkOn('not-started')]).toEqual([
    '#FFFFFF',
    '#1F1F1F',
    '#1F1F1F',
  ]);
});

test('Large figures have the value and the format that they have in a table, and words where there is no number', () => {
  const whole = { of: 1000, adjusted: false };
  const figures = [
    count(7),
    share({ ...whole, percent: 0, count: 1 }),
    share({ ...whole, percent: null, count: 0 }),
  ];
  const [first, second] = glanceRows({
    kind: 'glance',
    text: 'Main',
    rests: { text: 'Rests', isLoud: false },
    figures: figures.map((figure) => ({ figure, words: 'words' })),
  });
  expect(first).toEqual([
    { value: 'Main', style: 'headline' },
    { value: 7, style: 'figure', format: '#,##0' },
    { value: 0, style: 'figure', format: '"<1%"' },
    { value: '–', style: 'figureText' },
  ]);
  expect(second.map(({ style }) => style)).toEqual(['note', 'figureWords', 'figureWords', 'figureWords']);
});

test('Rows are filled strip by strip below those that stand already, column beside column', () => {
  const rows = 2 * ROWS_IN_STRIP + 3;
  const stack = new CellStack();
  stack.push([{ value: 'header', style: 'header' }]);
  const asked: string[] = [];
  const column = (name: string) => (row: number) => {
    asked.push(`${name}${Math.floor(row / ROWS_IN_STRIP)}`);
    return name === 'b' && row % 2 === 0 ? null : ({ value: row, style: 'count' } as const);
  };
  atOnce(stack.pushColumns(rows, [column('a'), null, column('b')]));
  const cells = stack.build();
  expect(cells.rowCount).toBe(rows + 1);
  const valuesIn = (index: number) =>
    Array.from({ length: rows }, (_, row) => sheetCellAt(cells, row + 1, index)?.value ?? null);
  expect(valuesIn(0)).toEqual(Array.from({ length: rows }, (_, row) => row));
  expect(valuesIn(2)).toEqual(Array.from({ length: rows }, (_, row) => (row % 2 === 0 ? null : row)));
  expect([...new Set(asked)]).toEqual(['a0', 'b0', 'a1', 'b1', 'a2', 'b2']);
});

test('A stack of cells keeps what few cells say of themselves, and nothing where they say nothing', () => {
  const stack = new CellStack();
  const link = { sheet: 'Plan', row: 1, column: 2 };
  stack.push([{ value: 'a', style: 'link', link }, null, { value: 1, style: 'text', fill: '#FFFFFF' }]);
  atOnce(stack.pushColumns(1, [null, () => ({ value: 'b', style: 'text', formula: ['1'], format: '0' })]));
  const cells = stack.build();
  expect(cells.rowCount).toBe(2);
  expect(cells.columns.map(({ extras }) => extras)).toStrictEqual([
    new Map([[0, { link }]]),
    new Map([[1, { formula: ['1'], format: '0' }]]),
    new Map([[0, { fill: '#FFFFFF' }]]),
  ]);
  expect([0, 1].map((row) => sheetCellAt(cells, row, 1))).toEqual([
    null,
    { value: 'b', style: 'text', formula: ['1'], format: '0' },
  ]);
  expect(sheetCellAt(cells, 0, 9)).toBeNull();
});
