import * as SheetJs from '@e965/xlsx';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { valueAt, type CellValue } from '../../../../src/model/grid';
import { openWorkbookBytes } from '../../../../src/workbook/file/package/open-bytes';
import type { MadeCell } from '../../../make/workbook';
import { makeWorkbook } from '../../../make/workbook';

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  fc.constantFrom(
    'Completed',
    ' In progress',
    'Tick ✓',
    'Blue 🔵 circle',
    '“Done” – £5m',
    '#N/A',
    '=1+1',
    '007',
    '1.10',
  ),
  fc.constantFrom('<b>&amp;</b>', 'two\nlines', ']]>', '<!-- none -->', "it's", '"quoted"', 'a\tb', 'Café'),
);
const sheet = fc.array(fc.array(value, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });

/** SheetJS keeps and changes what it is given. */
const copy = (rows: readonly (readonly CellValue[])[]): CellValue[][] => rows.map((cells) => [...cells]);

/** What a cell says: nothing, or the value. SheetJS and Excel write numbers to 17 digits at most. */
const said = (rows: readonly (readonly unknown[])[], row: number, column: number): unknown =>
  rows[row]?.[column] ?? null;

async function readBack(bytes: Uint8Array, rows: readonly (readonly CellValue[])[]): Promise<void> {
  const [grid] = (await openWorkbookBytes('plan.xlsx', bytes)).grids;
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const read = grid ? valueAt(grid, row - grid.top, column - grid.left) : null;
      if (typeof cell === 'number') expect(read).toBeCloseTo(cell, 6);
      else expect(read).toBe(cell);
    }),
  );
}

describe('a workbook of any values', () => {
  test('is read as SheetJS wrote it', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, fc.boolean(), async (rows, bookSST) => {
        const book = SheetJs.utils.book_new();
        SheetJs.utils.book_append_sheet(book, SheetJs.utils.aoa_to_sheet(copy(rows)), 'Plan');
        const written: unknown = SheetJs.write(book, { type: 'array', bookType: 'xlsx', bookSST });
        await readBack(new Uint8Array(written as ArrayBuffer), rows);
      }),
      { numRuns: 150 },
    );
  });

  test('is read as hucre wrote it, with looks and without, and as hucre reads it', async () => {
    const look = fc.constantFrom<Partial<MadeCell>>(
      {},
      { bold: true },
      { fill: '#92D050' },
      { strike: true },
    );
    await fc.assert(
      fc.asyncProperty(sheet, look, async (rows, style) => {
        const bytes = await makeWorkbook([
          {
            name: 'Plan',
            rows: rows.map((cells) => cells.map((v) => (v === null ? null : { v, ...style }))),
          },
        ]);
        await readBack(bytes, rows);
        const { sheets } = await readXlsx(bytes);
        const [grid] = (await openWorkbookBytes('plan.xlsx', bytes)).grids;
        rows.forEach((cells, row) =>
          cells.forEach((_, column) => {
            const own = grid ? valueAt(grid, row - grid.top, column - grid.left) : null;
            expect(own).toBe(said(sheets[0]?.rows ?? [], row, column));
          }),
        );
      }),
      { numRuns: 150 },
    );
  });
});
