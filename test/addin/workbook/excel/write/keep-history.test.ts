/** Snapshots in Excel: kept beside those that stand there at the moment of writing, whatever people have done to their sheet. */
import { readHistory } from '../../../../../src/history/read-history';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import { makeSnapshot } from '../../../../history/make-snapshot';
import type { ExcelHost } from '../../../../excel-host/session/host';
import { failOnGaps } from '../../../../excel-host/testing';
import { sheetNames, startWithPlan } from '../host-book';

failOnGaps();

const EMPTY = { title: '', language: 'en-GB', sheets: [] };
const keep = (day: string, replaces = false) =>
  openExcelWorkbook().writeSheets(EMPTY, [], {
    edits: [],
    snapshot: {
      snapshot: makeSnapshot(day, [{ reference: '1.10' }, { text: 'Print it', due: day }]),
      replaces,
    },
    version: '1.0',
  });
const history = async () => readHistory(await openExcelWorkbook().readGrids());
const days = async (): Promise<string[]> => (await history()).snapshots.map(({ day }) => day);
const cellAt = (host: ExcelHost, sheet: string, row: number, column: number): unknown =>
  host.model.findSheet(sheet)?.cells.get(row, column).value;
/** Where the header row of the table is, from 0. */
const headerRow = async (): Promise<number> => (await history()).sheet!.tables[0]!.area.top;

describe('Snapshots in Excel', () => {
  it('stand on a sheet of their own, one after the other, as they were taken', async () => {
    const host = startWithPlan();
    expect((await keep('2025-03-31')).sheets).toMatchObject([{ name: 'RAG History', outcome: 'made' }]);
    expect((await keep('2025-06-30')).sheets).toMatchObject([{ name: 'RAG History', outcome: 'rewritten' }]);
    expect(sheetNames(host)).toContain('RAG History');
    const { snapshots, problems } = await history();
    expect(problems).toEqual([]);
    expect(
      snapshots.map(({ day, actions }) => [day, actions.map(({ reference, due }) => [reference, due])]),
    ).toEqual([
      [
        '2025-03-31',
        [
          ['1.10', null],
          ['', '2025-03-31'],
        ],
      ],
      [
        '2025-06-30',
        [
          ['1.10', null],
          ['', '2025-06-30'],
        ],
      ],
    ]);
  });

  it('one of a day that is there is refused, and nothing is written, unless it is to give way', async () => {
    startWithPlan();
    await keep('2025-03-31');
    await expect(keep('2025-03-31')).rejects.toMatchObject({ kind: 'snapshot-exists' });
    await keep('2025-03-31', true);
    expect((await history()).snapshots.map(({ actions }) => actions.length)).toEqual([2]);
  });

  it('what people corrected, and rows that they typed below, is carried over on the same sheet', async () => {
    const host = startWithPlan();
    await keep('2025-03-31');
    const top = (await headerRow()) + 1;
    host.as('user').type('RAG History', `F${top + 1}`, [['Amber']]);
    host.as('user').type('RAG History', `A${top + 3}`, [['someday', 'Spring', '1', '1.3', 'Post it']]);
    expect((await keep('2025-06-30')).sheets).toMatchObject([{ name: 'RAG History', outcome: 'rewritten' }]);
    expect((await history()).snapshots[0]!.actions[0]!.status).toBe('Amber');
    expect(cellAt(host, 'RAG History', top + 2, 0)).toBe('someday');
    expect(await days()).toEqual(['2025-03-31', '2025-06-30']);
  });

  it('a column that people added stays with its rows, and the next snapshot leaves it empty', async () => {
    const host = startWithPlan();
    await keep('2025-03-31');
    const top = await headerRow();
    host.as('user').type('RAG History', `K${top + 1}`, [['Notes'], ['asked in June']]);
    host.as('user').resizeTable('RAG History', 'RagHistory', `A${top + 1}:K${top + 3}`);
    expect((await keep('2025-06-30')).sheets).toMatchObject([{ name: 'RAG History', outcome: 'rewritten' }]);
    const { table, snapshots } = await history();
    expect(table!.addedHeaders).toEqual(['Notes']);
    expect(table!.rows.map(({ added }) => added[0]!.text)).toEqual(['asked in June', '', '', '']);
    expect(snapshots).toHaveLength(2);
  });

  it('a note beside the table stays where it is, and the snapshots go on beside it', async () => {
    const host = startWithPlan();
    await keep('2025-03-31');
    host.as('user').type('RAG History', 'C2', [['Ask the director']]);
    const { sheets } = await keep('2025-06-30');
    expect(sheets).toMatchObject([{ name: 'RAG History (2)', outcome: 'made', aside: 'touched' }]);
    expect(cellAt(host, 'RAG History', 1, 2)).toBe('Ask the director');
    expect(await days()).toEqual(['2025-03-31', '2025-06-30']);
  });
});
