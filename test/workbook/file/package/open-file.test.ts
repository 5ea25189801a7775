import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as SheetJs from '@e965/xlsx';
import type { Problem } from '../../../../src/model/problem';
import { struckAt, valueAt } from '../../../../src/model/grid';
import { openWorkbookBytes } from '../../../../src/workbook/file/package/open-bytes';
import { openWorkbookFile } from '../../../../src/workbook/file/package/open-file';
import { makeWorkbook } from '../../../make/workbook';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

const kindOf = (path: string): Promise<string> =>
  openWorkbookFile(path).then(
    () => 'opened',
    (error: unknown) => (error as Problem).kind,
  );

describe('opening a plan from disk', () => {
  test('the plan is read, named without its folder, and never changed', async () => {
    const path = join(folder, 'plan.xlsx');
    const bytes = await makeWorkbook([{ name: 'Plan', rows: [['Ref'], [1]] }]);
    await writeFile(path, bytes, { mode: 0o444 });
    const workbook = await openWorkbookFile(path);
    expect(workbook.name).toBe('plan.xlsx');
    expect(await workbook.access()).toEqual({ canWrite: false, refusal: 'no-way' });
    const grids = await workbook.readGrids();
    expect(await workbook.withLooks(grids, [{ sheet: 'Plan', columns: [0] }])).toBe(grids);
    expect(Buffer.compare(await readFile(path), bytes)).toBe(0);
  });

  test('a file that is not there, a folder, and an empty file are told apart', async () => {
    await writeFile(join(folder, 'empty.xlsx'), '');
    expect(await kindOf(join(folder, 'none.xlsx'))).toBe('file-not-found');
    expect(await kindOf(join(folder, 'empty.xlsx', 'below.xlsx'))).toBe('file-not-found');
    expect(await kindOf(folder)).toBe('not-a-workbook');
    expect(await kindOf(join(folder, 'empty.xlsx'))).toBe('not-a-workbook');
    expect(await kindOf('/dev/zero')).toBe('file-unreadable');
  });
});

describe('workbooks written by someone else', () => {
  test('every value that SheetJS writes is read back', async () => {
    const rows = [
      ['Ref', 'Action', 'Due', 'Done'],
      ['1.10', 'Publish <the> "plan" & report – £5m', 45747, true],
      ['2', '  leading space\nsecond line', 0.5, false],
      [3, '=1+1', -1.25e-7, 123456789012],
    ];
    const sheet = SheetJs.utils.aoa_to_sheet(rows, { origin: 'C5' } as SheetJs.AOA2SheetOpts & {
      origin: string;
    });
    // Beside the table: what lies under a merge is not read.
    sheet['!merges'] = [{ s: { r: 5, c: 8 }, e: { r: 6, c: 8 } }];
    const book = SheetJs.utils.book_new();
    SheetJs.utils.book_append_sheet(book, sheet, "Today's plan");
    for (const bookSST of [true, false]) {
      const bytes = new Uint8Array(
        SheetJs.write(book, { type: 'array', bookType: 'xlsx', bookSST }) as ArrayBuffer,
      );
      const [grid] = await (await openWorkbookBytes('plan.xlsx', bytes)).readGrids();
      if (!grid) throw new Error('no sheet');
      expect([grid.sheet, grid.top, grid.left]).toEqual(["Today's plan", 4, 2]);
      expect(rows.map((row, r) => row.map((_, c) => valueAt(grid, r, c)))).toEqual(rows);
      expect(grid.merges).toEqual([{ top: 5, left: 8, rows: 2, columns: 1 }]);
    }
  });

  test('another library reads the same values in a workbook of formulas, rich text and looks', async () => {
    const bytes = await makeWorkbook([
      {
        name: 'Plan',
        rows: Array.from({ length: 200 }, (_, row) => [
          `R${row}`,
          row % 3 ? { v: row / 7, format: '0.00' } : null,
          { v: row % 2 ? 'Green' : 'Red', fill: '#92D050', strike: row % 5 === 0 },
          { formula: 'A1', v: row % 4 ? row : 'text' },
          { rich: [{ text: 'Part ' }, { text: String(row), bold: true }] },
          { v: 45000 + row / 16, format: 'dd/mm/yyyy hh:mm' },
        ]),
      },
    ]);
    const [grid] = await (await openWorkbookBytes('plan.xlsx', bytes)).readGrids();
    const other = SheetJs.read(bytes, { cellDates: false }).Sheets['Plan'];
    if (!grid || !other) throw new Error('no sheet');
    const columns = [0, 1, 2, 3, 4, 5];
    const ours = Array.from({ length: 200 }, (_, row) => columns.map((column) => valueAt(grid, row, column)));
    expect(ours).toEqual(SheetJs.utils.sheet_to_json(other, { header: 1, raw: true, defval: null }));
    for (let row = 0; row < 200; row++) expect(struckAt(grid, row, 2)).toBe(row % 5 === 0);
  });
});
