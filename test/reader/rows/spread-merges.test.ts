import fc from 'fast-check';
import { fillAt, formatAt, struckAt, textAt, valueAt, type Grid } from '../../../src/model/grid';
import { spreadMerges } from '../../../src/reader/rows/spread-merges';
import { makeGrid } from '../../make/grid';

const ROWS = 9;
/** Column 0 has the actions; 1 a status merged here and there; 2 is not meant to be spread. */
const column = fc.array(
  fc.record({ high: fc.integer({ min: 1, max: 4 }), value: fc.constantFrom('Done', 'Open', null) }),
  {
    minLength: ROWS,
    maxLength: ROWS,
  },
);

interface Block {
  readonly high: number;
  readonly value: string | null;
}

/** Where each row's cell is shown, and the merges, for blocks one under another. */
function stack(blocks: readonly Block[], letter: string): { shown: number[]; merges: string[] } {
  const shown: number[] = [];
  const merges: string[] = [];
  for (const { high } of blocks) {
    const from = shown.length;
    if (from >= ROWS) break;
    const end = Math.min(from + high, ROWS);
    if (end - from > 1) merges.push(`${letter}${from + 1}:${letter}${end}`);
    for (let row = from; row < end; row++) shown.push(from);
  }
  return { shown, merges };
}

const cellOf = (grid: Grid, row: number, at: number): unknown[] => [
  valueAt(grid, row, at),
  textAt(grid, row, at),
  formatAt(grid, row, at),
  fillAt(grid, row, at),
  struckAt(grid, row, at),
];

describe('3.11 cells merged over rows', () => {
  test('hold for each row that has an action, in the columns that are meant, and for no other', () => {
    fc.assert(
      fc.property(
        column,
        column,
        fc.array(fc.boolean(), { minLength: ROWS, maxLength: ROWS }),
        (statuses, others, filled) => {
          const status = stack(statuses, 'B');
          const other = stack(others, 'C');
          const cell = (blocks: readonly Block[], shown: readonly number[], row: number) => {
            const value = shown[row] === row ? (blocks[row]?.value ?? null) : null;
            return value === null ? null : { v: value, fill: '#00B050', format: '@', struck: row % 2 === 0 };
          };
          const rows = filled.map((full, row) => [
            full ? `Action ${row}` : null,
            cell(statuses, status.shown, row),
            cell(others, other.shown, row),
          ]);
          const grid = makeGrid(rows, { merges: [...status.merges, ...other.merges] });
          const spread = spreadMerges(grid, [1], 0);
          filled.forEach((full, row) => {
            const from = full ? (status.shown[row] ?? row) : row;
            expect(cellOf(spread, row, 1)).toEqual(cellOf(grid, from, 1));
            expect(cellOf(spread, row, 2)).toEqual(cellOf(grid, row, 2));
            expect(cellOf(spread, row, 0)).toEqual(cellOf(grid, row, 0));
          });
        },
      ),
    );
  });

  test('are taken as they stand where merges are not known, as in Excel', () => {
    const grid = makeGrid([
      ['Plant trees', 'Done'],
      ['Plant hedges', null],
    ]);
    expect(spreadMerges(grid, [1], 0)).toBe(grid);
  });

  test('are followed where the sheet begins elsewhere, and a merge of several columns shows in its first', () => {
    const rows = [
      ['Plant trees', 'Done', null],
      ['Plant hedges', null, null],
      ['Plant bulbs', null, 'Open'],
    ];
    const grid = makeGrid(rows, { at: 'C5', merges: ['D5:E6', 'A1:B2', 'E7:E9'] });
    const spread = spreadMerges(grid, [1, 2], 0);
    expect([0, 1, 2].map((row) => [textAt(spread, row, 1), textAt(spread, row, 2)])).toEqual([
      ['Done', ''],
      ['Done', ''],
      ['', 'Open'],
    ]);
  });

  test('that lie over one another are not followed without end', () => {
    const rows = Array.from({ length: 50 }, (_, row) => [`Action ${row}`, row === 0 ? 'Done' : null]);
    const merges = Array.from({ length: 2000 }, () => 'B1:B50');
    const shown = spreadMerges(makeGrid(rows, { merges }), [1], 0);
    expect(textAt(shown, 49, 1)).toBe('Done');
  });
});

test('3.11 a merge in the first column of a sheet holds as well, and one that begins beside it does not', () => {
  const grid = makeGrid(
    [
      ['Status', 'Action'],
      ['Done', 'Ask'],
      [null, 'Hear'],
      [null, 'Say'],
    ],
    { at: 'C3', merges: ['C4:C5', 'B6:C7'] },
  );
  const spread = spreadMerges(grid, [0], 1);
  expect([1, 2, 3].map((row) => valueAt(spread, row, 0))).toEqual(['Done', 'Done', null]);
});
