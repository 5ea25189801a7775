import type { OwnTable } from '../../../src/model/own-names';
import { count, text, total } from '../../../src/report/cell';
import type { Block } from '../../../src/report/document';
import { heading, headline, sentence } from '../../../src/report/document';
import { table } from '../../../src/report/table';
import { renderSheet } from '../../../src/render/sheet/render-sheet';
import type { SheetPlan } from '../../../src/render/sheet-plan';
import { BAR } from '../../../src/render/styles';
import { checkSheet } from '../../make/check-sheet-plan';
import { cellsOf } from '../../report/make-book';
import { rowsOf } from '../../make/sheet-rows';

const sheetOf = (...blocks: Block[]) =>
  renderSheet({ kind: 'checks', title: 'A title', grid: [20, 20], blocks }, '1.0');
const tableOf = (name: OwnTable, rows: number, said = 'x', paging?: 'list') =>
  table({
    name,
    heading: `Heading of ${name}`,
    intro: [`Before ${name}`],
    columns: [
      { header: 'One', cell: (row: number) => text(`${said}${row}`) },
      { header: 'Two', cell: () => text(said) },
    ],
    rows: Array.from({ length: rows }, (_, row) => row),
    notes: [`After ${name}`],
    ...(paging && { paging }),
  });
const lines = (sheet: ReturnType<typeof sheetOf>) => rowsOf(sheet).map(([cell]) => cell?.value ?? '');

describe('Stacking the blocks of a sheet', () => {
  test('each block stands below the one before, a gap above each heading', () => {
    const sheet = sheetOf(headline('Main'), sentence('Said'), heading('Part'), tableOf('RagSummaryPlan', 2));
    expect(lines(sheet)).toEqual([
      ...['A title', 'This sheet has one table.', 'Main', 'Said', '', 'Part', ''],
      ...['Heading of RagSummaryPlan', 'Before RagSummaryPlan', 'One', 'x0', 'x1', 'After RagSummaryPlan'],
    ]);
  });

  test('tables stand one below the other at column A, all of their rows in the order given', () => {
    const sheet = sheetOf(tableOf('RagSummaryPlan', 3), tableOf('RagSummaryRecommendations', 2, 'y'));
    expect(sheet.tables.map(({ name, top, left, rows }) => [name, top, left, rows])).toEqual([
      ['RagSummaryPlan', 5, 0, 4],
      ['RagSummaryRecommendations', 13, 0, 3],
    ]);
    const first = cellsOf(sheet, 'RagSummaryPlan')?.map(({ One }) => One?.value);
    expect(first).toEqual(['x0', 'x1', 'x2']);
    expect(cellsOf(sheet, 'RagSummaryRecommendations')?.map(({ One }) => One?.value)).toEqual(['y0', 'y1']);
    expect(checkSheet(sheet)).toEqual([]);
  });

  test('rows that are higher than others are those of the title, the headline and the headings', () => {
    const sheet = sheetOf(headline('Main'), tableOf('RagSummaryPlan', 1));
    expect(Object.keys(sheet.heights).map(Number)).toEqual([0, 2, 4]);
  });

  test('a short table that would be cut begins a page, with its heading', () => {
    const sheet = sheetOf(tableOf('RagSummaryPlan', 24), tableOf('RagSummaryRecommendations', 12));
    expect(sheet.breaks).toEqual([(sheet.tables[1]?.top ?? 0) - 2]);
    expect(rowsOf(sheet)[sheet.breaks?.[0] ?? 0]?.[0]?.style).toBe('heading');
  });

  test('tables that fit stay on the page that they are on', () => {
    expect(sheetOf(tableOf('RagSummaryPlan', 5), tableOf('RagSummaryRecommendations', 5)).breaks).toEqual([]);
  });

  test('a table takes its heading, its sentences, its header and its rows from the page, and no line more', () => {
    // A page of these columns is filled with 512 points. The title takes three lines and the 11 points by which it is higher, a table of
    // n rows n + 5 lines with gap and heading, and the 7 points by which the heading is higher.
    const breaks = (first: number, second: number) =>
      sheetOf(tableOf('RagSummaryPlan', first), tableOf('RagSummaryRecommendations', second)).breaks?.length;
    expect([breaks(12, 8), breaks(12, 9)]).toEqual([0, 1]);
    expect([breaks(13, 7), breaks(13, 8)]).toEqual([0, 1]);
  });

  test('a long list runs on over pages, and only its heading is kept with its first rows', () => {
    const [plan, long] = [tableOf('RagSummaryPlan', 15), tableOf('RagSummaryRecommendations', 500)];
    const sheet = sheetOf(plan, long);
    expect(sheet.breaks?.[0]).toBeGreaterThan((sheet.tables[1]?.top ?? 0) + 2);
    expect(sheetOf(long).breaks).toEqual([]);
    const list = tableOf('RagSummaryRecommendations', 12, 'x', 'list');
    expect(sheetOf(tableOf('RagSummaryPlan', 15), list).breaks).toHaveLength(1);
    expect(sheetOf(tableOf('RagSummaryPlan', 15), list).breaks?.[0]).toBeGreaterThan(
      sheet.tables[1]?.top ?? 0,
    );
  });

  test('rows that wrap take more of the page', () => {
    const plain = sheetOf(tableOf('RagSummaryPlan', 5), tableOf('RagSummaryRecommendations', 12));
    const wrapped = sheetOf(
      tableOf('RagSummaryPlan', 5, 'words '.repeat(12)),
      tableOf('RagSummaryRecommendations', 12),
    );
    expect([plain.breaks?.length, wrapped.breaks?.length]).toEqual([0, 1]);
  });

  test('a table whose header says what its heading would has no heading, and is never cut by a page', () => {
    const bare = table({
      name: 'RagSummaryPlan',
      heading: 'Spoken',
      isBare: true,
      columns: [
        { header: 'One', cell: (row: number) => (row === 1 ? total('Sum') : text('a')) },
        { header: 'Two', align: 'right', cell: () => count(3) },
        { header: 'Three', align: 'right', cell: () => total('2 of 3') },
      ],
      rows: [0, 1, 2],
    });
    const sheet = sheetOf(bare);
    expect(lines(sheet)).toEqual(['A title', 'This sheet has one table.', 'One', 'a', 'Sum', 'a']);
    expect(sheet.tables[0]).toMatchObject({ name: 'RagSummaryPlan', isWhole: true });
    expect(sheetOf(tableOf('RagSummaryPlan', 1)).tables[0]).not.toHaveProperty('isWhole');
    // Only the name of a row says that it sums others up.
    expect(
      rowsOf(sheet)
        .slice(2)
        .map((row) => row.map((cell) => cell?.style)),
    ).toEqual([
      ['header', 'headerRight', 'headerRight'],
      ['text', 'count', 'totalRight'],
      ['total', 'totalCount', 'totalRight'],
      ['text', 'count', 'totalRight'],
    ]);
    const long = sheetOf(...Array.from({ length: 34 }, () => sentence('x')), bare);
    const [{ top, rows }] = long.tables as [SheetPlan['tables'][number]];
    expect(long.breaks?.filter((row) => row > top && row < top + rows)).toEqual([]);
  });

  test('bars are drawn in the rows of the columns that have them, and in no header', () => {
    const shares = table({
      name: 'RagSummaryPlan',
      heading: 'Shares',
      columns: [
        { header: 'One', cell: () => text('a') },
        { header: 'Two', align: 'right', hasBars: true, cell: () => count(3) },
      ],
      rows: [0, 1, 2],
    });
    const { bars, tables } = sheetOf(shares);
    expect(bars).toEqual([{ ...BAR, top: (tables[0]?.top ?? 0) + 1, left: 1, rows: 3, columns: 1 }]);
  });

  test('each part of a passage has a cell of its own, in bold where it is an entry', () => {
    const passage = (role: 'entry' | 'part'): Block => ({
      kind: 'passage',
      role,
      reference: '4.2',
      name: 'Action',
      text: 'Agree',
      ...(role === 'entry' && { standing: 'Red' }),
    });
    expect(rowsOf(sheetOf(passage('entry'), passage('part'))).slice(2)).toEqual([
      ['4.2', 'Action', 'Agree', 'Red'].map((value) => ({ value, style: 'total' })),
      ['4.2', 'Action', 'Agree', ''].map((value) => ({ value, style: 'text' })),
    ]);
  });
});
