import { valueAt } from '../../../../../src/model/grid';
import { readSettingsSheet } from '../../../../../src/settings/read-settings-sheet';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import { failOnGaps, startHost } from '../../../../excel-host/testing';
import { PLAN_SHEET, startWithPlan } from '../host-book';

failOnGaps();

const rowsOf = (count: number, width = 4): string[][] =>
  Array.from({ length: count }, (_, row) =>
    Array.from({ length: width }, (__, column) => `Row ${row}, column ${column}`),
  );

describe('A workbook that has not been seen', () => {
  it('of 200 sheets is open after four round trips, and refreshed after one', async () => {
    const sheets = Array.from({ length: 200 }, (_, index) => ({ name: `Sheet ${index}`, rows: rowsOf(3) }));
    const host = startHost({ sheets });
    const workbook = openExcelWorkbook();
    const grids = await workbook.readGrids();
    const dressed = await workbook.withLooks(grids, [{ sheet: 'Sheet 7', columns: [1, 2] }]);
    await workbook.access();
    expect(host.trace.syncs).toHaveLength(4);
    expect(dressed).toHaveLength(200);
    host.trace.reset();
    expect((await workbook.refreshGrids(dressed))[7]?.looks[2]).toEqual({ fills: [], struck: [] });
    expect(host.trace.syncs).toHaveLength(1);
  });

  it('of 20,000 rows is read in as many parts as it needs, none above what Excel answers', async () => {
    const host = startHost({ sheets: [{ name: 'Plan', rows: rowsOf(20_000, 13) }] });
    const [grid] = await openExcelWorkbook().readGrids();
    expect(grid?.rowCount).toBe(20_000);
    expect(valueAt(grid!, 19_999, 12)).toBe('Row 19999, column 12');
    const good = host.trace.syncs.filter(({ error }) => error === null);
    expect(Math.max(...good.map(({ responseBytes }) => responseBytes))).toBeLessThanOrEqual(5 * 1024 * 1024);
    expect(host.trace.syncs.length).toBeLessThanOrEqual(9);
  }, 60_000);

  it('that is just below the limit is read in one part', async () => {
    const host = startHost({ sheets: [{ name: 'Plan', rows: rowsOf(5_300, 13) }] });
    await openExcelWorkbook().readGrids();
    expect(host.trace.syncs).toHaveLength(3);
    expect(host.trace.syncs[2]?.responseBytes).toBeGreaterThan(3_000_000);
  }, 60_000);

  it('with one stray cell far away is not read to the end of the sheet', async () => {
    const host = startWithPlan();
    host.as('user').type(PLAN_SHEET, 'XFD1048576', [['stray']]);
    const [grid] = await openExcelWorkbook().readGrids();
    expect([grid?.rowCount, grid?.columnCount]).toEqual([3, 4]);
  }, 60_000);

  it('says which rows are hidden, and takes text that looks like HTML or a formula as text', async () => {
    const host = startWithPlan();
    host.as('user').change(PLAN_SHEET, 'A2:A2', (range) => {
      range.rowHidden = true;
    });
    host.as('user').type(PLAN_SHEET, 'C3', [["'=cmd|' /C calc'!A0 <b>bold</b>"]]);
    const workbook = openExcelWorkbook();
    const grids = await workbook.readGrids();
    expect([...grids[0]!.hiddenRows]).toEqual([1]);
    expect(valueAt(grids[0]!, 2, 2)).toBe("=cmd|' /C calc'!A0 <b>bold</b>");
    expect([...(await workbook.refreshGrids(grids))[0]!.hiddenRows]).toEqual([1]);
  });

  it('is empty where it is empty', async () => {
    startHost({ sheets: [{ name: 'Sheet1' }] });
    const workbook = openExcelWorkbook();
    const [grid] = await workbook.readGrids();
    expect(grid).toMatchObject({ sheet: 'Sheet1', rowCount: 0, columnCount: 0, values: [] });
    expect(await workbook.refreshGrids([grid!])).toEqual([grid]);
  });

  it('gives its settings sheet even where somebody has damaged it by hand', async () => {
    const host = startHost({
      sheets: [
        {
          name: 'RAG settings',
          rows: [
            ['Status', 'Colour', 'Lifecycle', 'Rating', 'Decided on'],
            ['Green', '', 'Nearly there', 'Mauve', 'yesterday'],
            ['Amber', '', 'In progress', 'Amber', ''],
          ],
          tables: { RagStatusMap: 'A1:E3' },
        },
      ],
    });
    const { settings, problems } = readSettingsSheet(await openExcelWorkbook().readGrids());
    expect(problems.length).toBeGreaterThan(0);
    expect(settings.statusMap.map(({ status }) => status)).toEqual(['Amber']);
    expect(host.gaps).toEqual([]);
  });
});

it('Of 20,000 rows the colours of three columns are asked for in two parts, at a refresh as well, and none is refused', async () => {
  // A tall plan whose cells are nearly all empty: of its looks Excel says as much as of those of a full one.
  const COLUMNS = [0, 1, 2];
  const host = startHost({ sheets: [{ name: 'Plan', rows: [['Ref', 'Action', 'Status']] }] });
  host.as('user').type('Plan', 'A20000', [['9', 'Last', 'Red']]);
  host.as('user').change('Plan', 'C20000', (range) => {
    range.format.fill.color = '#FF0000';
  });
  const workbook = openExcelWorkbook();
  const grids = await workbook.readGrids();
  host.trace.reset();
  const dressed = await workbook.withLooks(grids, [{ sheet: 'Plan', columns: COLUMNS }]);
  const largest = Math.max(...host.trace.syncs.map(({ responseBytes }) => responseBytes));
  expect(host.trace.syncs.map(({ error }) => error)).toEqual([null, null]);
  expect(largest).toBeGreaterThan(2_500_000);
  expect(largest).toBeLessThanOrEqual(4_000_000);

  host.trace.reset();
  const [grid] = await workbook.refreshGrids(dressed);
  // Three for the cells, two for the colours: together with the cells they would be refused.
  expect(host.trace.syncs.map(({ error }) => error)).toEqual([null, null, null, null, null]);
  expect(grid?.looks.map((look) => look?.fills[19_999])).toEqual([undefined, undefined, '#FF0000']);
}, 60_000);

describe('A refresh', () => {
  it('sees rows that were added, moved or taken away since, in one round trip', async () => {
    const host = startWithPlan();
    const workbook = openExcelWorkbook();
    const grids = await workbook.withLooks(await workbook.readGrids(), [{ sheet: PLAN_SHEET, columns: [3] }]);
    host.as('user').type(PLAN_SHEET, 'A4', [['3', 'New', 'Newly agreed', 'Red']]);
    host.as('user').change(PLAN_SHEET, 'D4', (range) => {
      range.format.fill.color = '#FF0000';
    });
    host.trace.reset();
    const [grid] = await workbook.refreshGrids(grids);
    expect(host.trace.syncs).toHaveLength(1);
    expect(grid?.rowCount).toBe(4);
    expect(grid?.looks[3]?.fills).toEqual([null, null, null, '#FF0000']);
  });

  it('reads everything anew where a sheet or table came or went', async () => {
    const host = startWithPlan();
    const workbook = openExcelWorkbook();
    const grids = await workbook.readGrids();
    host.as('user').addSheet('Notes');
    expect((await workbook.refreshGrids(grids)).map(({ sheet }) => sheet)).toEqual([PLAN_SHEET, 'Notes']);
    host.as('user').deleteSheet('Notes');
    host.as('user').renameTable(PLAN_SHEET, 'ActionPlan', 'Plan2');
    const [grid] = await workbook.refreshGrids(grids);
    expect(grid?.tables.map(({ name }) => name)).toEqual(['Plan2']);
  });
});
