/** A row that comes into a file makes of it what it makes of its sheets in memory, in plans of all layouts and in workbooks of other programs. */
import fc from 'fast-check';
import { changedGrids } from '../../../../../src/edit/changed-grids';
import type { NewRow } from '../../../../../src/edit/plan-change';
import type { Grid } from '../../../../../src/model/grid';
import { copyWorkbook, takesRows } from '../../../../../src/workbook/file/copy/copy-workbook';
import { openWorkbookBytes } from '../../../../../src/workbook/file/package/open-bytes';
import { telling, TIME_LIMIT } from '../../../../hunting';
import { LAYOUTS } from '../../../../layouts/layout-list';
import { ODDITIES } from '../../../../layouts/oddities';
import { OTHER_WRITERS } from '../other-writers';
import { faultsOf, NAME } from '../parts';

const books = [
  ...LAYOUTS.flatMap(({ id, variants }) => variants.map(({ name, build }) => ({ name: `${id}, ${name}`, build }))),
  ...ODDITIES.filter((_, index) => index % 5 === 0),
  ...OTHER_WRITERS.map(([name, build]) => ({ name, build })),
]; // prettier-ignore

/** What a sheet says of each of its cells, and where its areas lie; blank ends of columns say nothing. */
function factsOf(grid: Grid): unknown {
  const { sheet, top, left, values, texts, formats, looks } = grid;
  const cells: Record<string, unknown> = {};
  values.forEach((column, at) =>
    column.forEach((value, index) => {
      const text = texts[at]?.[index] ?? '';
      const [fill, struck] = [looks[at]?.fills[index] ?? null, looks[at]?.struck[index] ?? false];
      if (value !== null || fill !== null)
        cells[`${top + index},${left + at}`] = [value, text, value === null ? '' : formats[at]?.[index], fill, value !== null && struck];
    }),
  );
  return {
    sheet,
    cells,
    hidden: [...grid.hiddenRows].map((row) => row + top),
    waiting: [...grid.uncalculated].map((place) => [Math.floor(place / grid.columnCount) + top, (place % grid.columnCount) + left]),
    tables: grid.tables,
    merges: grid.merges,
    coloured: grid.conditionalColours,
    words: grid.colouredWords,
    lists: grid.validations,
  };
} // prettier-ignore

const inMemory = (grids: readonly Grid[], rows: readonly NewRow[]): readonly Grid[] =>
  rows.reduce((all, row) => changedGrids(all, { row, grown: null, mends: [] }), grids);

test('any rows, into any book, in any order', async () => {
  const RUNS = Number(process.env['ROWS_RUNS'] ?? 60);
  let done = 0;
  const { tried, done: told } = telling('books');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...books),
      fc.array(fc.record({ sheet: fc.nat(5), at: fc.double({ min: 0, max: 1, noNaN: true }) }), { minLength: 1, maxLength: 4 }),
      async ({ build }, places) => {
        tried();
        const bytes = await build();
        const { grids } = await openWorkbookBytes(NAME, bytes);
        const rows = places.map(({ sheet, at }): NewRow => {
          const grid = grids[sheet % grids.length]!;
          return { sheet: grid.sheet, row: grid.top + Math.floor(at * (grid.rowCount + 2)), around: [] };
        });
        if (!takesRows(bytes, rows, { name: NAME })) return;
        const copy = await copyWorkbook(bytes, { rows }, { name: NAME });
        const read = await openWorkbookBytes(NAME, copy.bytes);
        expect(read.grids.map(factsOf)).toEqual(inMemory(grids, rows).map(factsOf));
        expect(faultsOf(copy.bytes)).toEqual(faultsOf(bytes));
        done += 1;
      },
    ),
    { numRuns: RUNS, ...TIME_LIMIT },
  );
  told();
  expect(done).toBeGreaterThan(RUNS / 2);
}); // prettier-ignore
