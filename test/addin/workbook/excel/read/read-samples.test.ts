import { allAtOnce } from '../../../../../src/model/slices';
import { OwnChanges } from '../../../../../src/workbook/excel/host/own-changes';
import { readFileSync } from 'node:fs';
import type { Grid } from '../../../../../src/model/grid';
import { fillAt, formatAt, struckAt, textAt, valueAt } from '../../../../../src/model/grid';
import { createReader } from '../../../../../src/workbook/excel/read/read-excel';
import { createRunner } from '../../../../../src/workbook/excel/host/run-excel';
import { openWorkbookBytes } from '../../../../../src/workbook/file/package/open-bytes';
import { failOnGaps, startHostWithFile } from '../../../../excel-host/testing';

failOnGaps();

const SAMPLES = ['corporate-peer-challenge', 'six-month-check-in', 'as-officers-keep-it'];

/** Everything about a grid that the two adapters have to agree on, written out cell by cell. */
const spell = (grid: Grid) => ({
  ...grid,
  merges: null,
  hiddenRows: [...grid.hiddenRows],
  uncalculated: [...grid.uncalculated],
  tables: [...grid.tables].sort((a, b) => (a.name < b.name ? -1 : 1)),
  values: spread(grid, valueAt),
  texts: spread(grid, textAt),
  formats: spread(grid, formatAt),
  looks: [spread(grid, fillAt), spread(grid, struckAt)],
  validations: spread(grid, (_, row, column) => allowedAt(grid, grid.top + row, grid.left + column)),
  conditionalColours: spread(grid, (_, row, column) =>
    isIn(grid.conditionalColours, grid.top + row, grid.left + column),
  ),
});
const spread = <T>(grid: Grid, at: (grid: Grid, row: number, column: number) => T): T[][] =>
  Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => at(grid, row, column)),
  );
const isIn = (areas: readonly Grid['conditionalColours'][number][], row: number, column: number): boolean =>
  areas.some(
    ({ top, left, rows, columns }) =>
      row >= top && row < top + rows && column >= left && column < left + columns,
  );
const allowedAt = (grid: Grid, row: number, column: number): readonly string[] =>
  grid.validations.find(({ area }) => isIn([area], row, column))?.allowed ?? [];

describe('A workbook read in Excel', () => {
  it.each(SAMPLES)('gives the same grids as its file does: %s', async (sample) => {
    const bytes = new Uint8Array(readFileSync(`samples/${sample}.xlsx`));
    const fromFile = await (await openWorkbookBytes(`${sample}.xlsx`, bytes)).readGrids();
    const host = await startHostWithFile(bytes, { name: `${sample}.xlsx` });
    const seen = {
      name: '',
      access: null,
      date1904: false,
      protectedSheets: new Set<string>(),
      sheetNames: new Map<string, string>(),
    };
    const reader = createReader(
      createRunner(() => undefined),
      seen,
      new OwnChanges(),
      allAtOnce,
    );
    const grids = await reader.readGrids();
    const everyColumn = grids.map((grid) => ({
      sheet: grid.sheet,
      columns: Array.from({ length: grid.columnCount }, (_, column) => grid.left + column),
    }));
    const dressed = await reader.withLooks(grids, everyColumn);
    const access = await reader.access();
    expect(dressed.map(spell)).toEqual(fromFile.map(spell));
    expect(access).toEqual({ canWrite: true, refusal: null });
    expect(seen.name).toBe(`${sample}.xlsx`);
    expect(host.trace.syncs).toHaveLength(4);

    host.trace.reset();
    expect((await reader.refreshGrids(dressed)).map(spell)).toEqual(fromFile.map(spell));
    expect(host.trace.syncs).toHaveLength(1);
    expect(host.trace.records.map(({ undo }) => undo)).not.toContain('step');
    expect(host.undo.clearedBy).toEqual([]);
  });
});
