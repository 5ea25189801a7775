/** `ragplan portfolio`: many plans side by side, and the actions of all in one table. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import { openWorkbookFile } from '../../src/workbook/file/package/open-file';
import { textAt, type Grid } from '../../src/model/grid';
import { makeFolder, run, sample } from './in-a-folder';

const folder = makeFolder('all');
const DAY = ['--as-at', '2025-03-31'];
let made: Awaited<ReturnType<typeof run>>;
let sheets: readonly Grid[];

beforeAll(async () => {
  mkdirSync(folder.at('plans'));
  for (const name of ['as-officers-keep-it', 'six-month-check-in', 'ten-month-review'])
    copyFileSync(sample(name), folder.at(`plans/${name}.xlsx`));
  writeFileSync(folder.at('plans/broken.xlsx'), 'no workbook');
  made = await portfolio('--csv', folder.at('actions.csv'), '--parquet', folder.at('actions.parquet'));
  sheets = (await openWorkbookFile(folder.at('portfolio.xlsx'))).grids;
});

const portfolio = (...more: string[]) =>
  run('portfolio', folder.at('plans'), '--out', folder.at('portfolio.xlsx'), ...DAY, ...more);

/** Rows of a table as records by header. */
function rowsOf(name: string): Record<string, string>[] {
  for (const grid of sheets) {
    const area = grid.tables.find((table) => table.name === name)?.area;
    if (!area) continue;
    const cell = (row: number, column: number) => textAt(grid, row - grid.top, column - grid.left);
    return Array.from({ length: area.rows - 1 }, (_, at) =>
      Object.fromEntries(
        Array.from({ length: area.columns }, (_unused, column) => [
          cell(area.top, area.left + column),
          cell(area.top + 1 + at, area.left + column),
        ]),
      ),
    );
  }
  throw new Error(`no table ${name}`);
}

describe('A portfolio', () => {
  test('has a line for each plan as it is read, and says what was written; a plan that failed is said by the exit code', () => {
    expect(made.code).toBe(2);
    expect(made.errors).toMatch(/broken\.xlsx: .*is not an Excel workbook/);
    const lines = made.out.trim().split('\n');
    expect(lines[0]).toMatch(/as-officers-keep-it\.xlsx: \d+% /);
    expect(lines.slice(4)).toEqual([
      '4 plans, of which 1 could not be done.',
      `Wrote 3 plans to ${folder.at('portfolio.xlsx')}. Open it in Excel or LibreOffice.`,
      `Wrote 113 actions to ${folder.at('actions.csv')}.`,
      `Wrote 113 actions to ${folder.at('actions.parquet')}.`,
    ]);
  });

  test('has a row for each plan with its figures and what sets it apart, and one with the reason for each that could not be read', () => {
    const rows = rowsOf('PortfolioPlans');
    expect(rows.map(({ File }) => File)).toEqual([
      'as-officers-keep-it.xlsx',
      'six-month-check-in.xlsx',
      'ten-month-review.xlsx',
      'broken.xlsx',
    ]);
    expect(rows[1]).toMatchObject({
      Council: 'Hartsmoor Borough Council',
      'In scope': '33',
      Completed: '12',
      'Impact recorded': '15',
      'Figures for': '31 Mar 2025',
      'Before comparing it': '1 of 33 assumed',
      'What it counts': 'Actions',
    });
    expect(rows[3]!['Before comparing it']).toMatch(/^Not read: .* is not an Excel workbook/);
    expect(rows[3]!['In scope']).toBe('–');
  });

  test('adds up actions and gives no share to plans that count differently', () => {
    const [sum, ...others] = rowsOf('PortfolioTotals');
    expect(others).toEqual([]);
    expect(sum).toMatchObject({ Plans: '3', 'In scope': '107', '% completed or progressed': '–' });
  });

  test('lists recommendations of two plans that share words', () => {
    const rows = rowsOf('PortfolioAlike');
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(Number(row.Plans)).toBeGreaterThanOrEqual(2);
  });

  test('has the actions of all in one tidy table, the same in the workbook, as CSV and as Parquet', async () => {
    const inBook = rowsOf('PortfolioActions');
    const file = new Uint8Array(readFileSync(folder.at('actions.parquet'))).buffer;
    const inParquet = await parquetReadObjects({ file });
    const csv = readFileSync(folder.at('actions.csv'), 'utf8');
    expect(csv.startsWith('\ufeffCouncil,Plan,Reference,')).toBe(true);
    expect([inBook.length, inParquet.length]).toEqual([113, 113]);
    expect(csv.match(/,(?:as-officers|six-month|ten-month)[^,]*\.xlsx,Actions,2025-03-31,/g)).toHaveLength(
      113,
    );
    for (const [at, row] of inParquet.entries()) {
      expect(inBook[at]).toMatchObject({ Plan: row.plan, Action: row.action, 'Counts as': row.counts_as });
      expect(row.figures_for).toEqual(new Date('2025-03-31T00:00:00Z'));
      expect(row.due === null || row.due instanceof Date).toBe(true);
    }
    // What is no day is kept as it was written.
    const undated = inParquet.filter(({ due, due_as_written }) => due === null && due_as_written !== null);
    expect(undated.length).toBeGreaterThan(0);
  });

  test('that lies in the folder from the last time is no plan of it', async () => {
    const out = folder.at('plans/all plans.xlsx');
    copyFileSync(folder.at('portfolio.xlsx'), out);
    const again = await run('portfolio', folder.at('plans'), '--out', out, ...DAY, '--force');
    expect(again.out).toContain('4 plans, of which 1 could not be done.');
  });

  test('is written whole or not at all: what cannot be written leaves every file as it was', async () => {
    const before = readdirSync(folder.path());
    const refused = await portfolio('--csv', folder.at('fresh.csv'));
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.errors).toMatch(/already a file .*portfolio\.xlsx/);
    const nowhere = await portfolio(
      '--force',
      '--csv',
      folder.at('fresh.csv'),
      '--parquet',
      folder.at('no/where.parquet'),
    );
    expect([nowhere.code, nowhere.out]).toEqual([2, '']);
    expect(readdirSync(folder.path())).toEqual(before);
    const twice = await portfolio('--force', '--csv', folder.at('portfolio.xlsx'));
    expect([twice.code, twice.out]).toEqual([2, '']);
  });

  test('is never written over a plan', async () => {
    const plan = folder.at('plans/ten-month-review.xlsx');
    const bytes = readFileSync(plan);
    const { code } = await run(
      'portfolio',
      folder.at('plans'),
      '--out',
      folder.at('x.xlsx'),
      '--csv',
      plan,
      '--force',
    );
    expect(code).toBe(2);
    expect(readFileSync(plan).equals(bytes)).toBe(true);
  });
});
