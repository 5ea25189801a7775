/** The table of snapshots as it stands on its sheet, wherever that begins: what a later writing carries over, and what each cell is. */
import { HISTORY_HEADERS, HISTORY_TABLE } from '../../src/history/history-format';
import { readHistoryTable } from '../../src/history/history-rows';
import { keepSnapshot } from '../../src/history/keep-snapshot';
import { readHistory } from '../../src/history/read-history';
import { makeGrid, type CellSpec } from '../make/grid';
import { makeSnapshot } from './make-snapshot';

const HEADERS: CellSpec[] = ['Mine', ...HISTORY_HEADERS, 'Yours\nas well'];
const DAY: CellSpec = { v: 45_930, text: '30/09/2025', format: 'dd/mm/yyyy' };
const row = (mine: CellSpec, day: CellSpec, more: CellSpec = null): CellSpec[] => [
  mine,
  ...[
    day,
    'Q2',
    '1',
    '1.1',
    ' Publish it ',
    'Red',
    'Not started',
    'Red',
    { v: 46_022, text: '31/12/2025', format: 'd mmm yyyy' },
    null,
  ],
  more,
];
const sheetOf = (rows: CellSpec[][], date1904 = false) =>
  makeGrid([['RAG History'], [], HEADERS, ...rows, ['below the table']], {
    sheet: 'RAG History',
    at: 'C4',
    tables: { [HISTORY_TABLE]: `C6:N${6 + rows.length}` },
    date1904,
  });
const table = (...rows: CellSpec[][]) => {
  const found = readHistoryTable(sheetOf(rows));
  if (!found) throw new Error('no table');
  return found;
};

describe('A row', () => {
  test('has the cells of our columns and of those that the user added, with their places', () => {
    const { rows, addedHeaders, address, missing } = table(row('a remark', DAY, 7));
    expect([addedHeaders, address, missing]).toEqual([['Mine', 'Yours as well'], 'C6', []]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells['As at']).toEqual({
      value: 45_930,
      text: '30/09/2025',
      isDay: true,
      address: 'D7',
    });
    expect(rows[0]?.cells.Action).toEqual({
      value: ' Publish it ',
      text: 'Publish it',
      isDay: false,
      address: 'H7',
    });
    expect(rows[0]?.cells.Update).toEqual({ value: null, text: '', isDay: false, address: 'M7' });
    expect(rows[0]?.added).toEqual([
      { value: 'a remark', text: 'a remark', isDay: false, address: 'C7' },
      { value: 7, text: '7', isDay: false, address: 'N7' },
    ]);
  });
  test('that is blank throughout is left out, and one with a remark alone stays', () => {
    const blank = HEADERS.map(() => null);
    expect(
      table(row(null, DAY), blank, blank.with(0, 'mine' as never)).rows.map(({ added }) => added[0]?.text),
    ).toEqual(['', 'mine']);
  });
  test('without a column that the table has lost has nothing there, at the place where the table begins', () => {
    const grid = sheetOf([row(null, DAY)]);
    const lost = readHistoryTable({
      ...grid,
      texts: grid.texts.map((texts) => texts.map((text) => (text === 'Update' ? 'Zzz' : text))),
      values: grid.values.map((values) => values.map((value) => (value === 'Update' ? 'Zzz' : value))),
    });
    expect(lost?.missing).toEqual(['Update']);
    expect(lost?.rows[0]?.cells.Update).toEqual({ value: null, text: '', isDay: false, address: 'C6' });
    expect(lost?.addedHeaders).toEqual(['Mine', 'Zzz', 'Yours as well']);
  });
});

test('A cell is carried over where it lies in the table, and nowhere else', () => {
  const { isRead } = table(row(null, DAY), row(null, DAY));
  const corners = [
    [4, 2],
    [5, 1],
    [5, 2],
    [5, 13],
    [5, 14],
    [7, 2],
    [7, 13],
    [8, 2],
  ] as const;
  expect(corners.map(([at, column]) => isRead(at, column))).toEqual([
    false,
    false,
    true,
    true,
    false,
    true,
    true,
    false,
  ]);
});

describe('What stands is written back as it is', () => {
  const kept = (date1904: boolean, ...rows: CellSpec[][]) =>
    keepSnapshot(readHistory([sheetOf(rows, date1904)]), makeSnapshot('2025-12-31', []), false).rows[0];
  test('days as days, counted from 1900, be they in a column of the user’s', () => {
    const cells = (date1904: boolean) => {
      const [asAt, ...others] = kept(date1904, row(7, DAY, DAY)) ?? [];
      return [asAt, others[7], others[9], others[10]];
    };
    expect(cells(false)).toEqual([
      { value: 45_930, isDay: true },
      { value: 46_022, isDay: true },
      { value: 7, isDay: false },
      { value: 45_930, isDay: true },
    ]);
    expect(cells(true)[0]).toEqual({ value: 47_392, isDay: true });
    expect(cells(true)[2]).toEqual({ value: 7, isDay: false });
    expect(cells(true)[3]).toEqual({ value: 47_392, isDay: true });
  });
  test('a number without a format in a column of days is a day', () => {
    expect(kept(false, row(null, 45_930))?.[0]).toEqual({ value: 45_930, isDay: true });
  });
  test('into a workbook without a history the first one goes alone', () => {
    const first = keepSnapshot(readHistory([]), makeSnapshot('2025-12-31', [{ text: 'Publish it' }]), false);
    expect(first.addedHeaders).toEqual([]);
    expect(first.rows).toHaveLength(1);
  });
});
