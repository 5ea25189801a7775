import { count, text } from '../../../src/report/cell';
import {
  GAP,
  heading,
  headline,
  note,
  sentence,
  type Block,
  type SheetDocument,
} from '../../../src/report/document';
import { table, type Column } from '../../../src/report/table';
import { renderSheet } from '../../../src/render/sheet/render-sheet';
import { rowsOf } from '../../make/sheet-rows';
import { sheetCellAt } from '../../../src/render/sheet-cells';

const document = (blocks: SheetDocument['blocks'], grid: number[] = []): SheetDocument => ({
  kind: 'checks',
  title: 'A title',
  grid,
  asAt: '2024-09-05',
  blocks,
});
const columns = (...widths: (number | undefined)[]): Column<string>[] =>
  widths.map((width, index) => ({
    header: `Column ${index}`,
    ...(width !== undefined && { width }),
    cell: text,
  }));
const plain = (...widths: (number | undefined)[]) =>
  table({ name: 'RagSummaryPlan', heading: 'Heading', columns: columns(...widths), rows: ['a'] });

describe('A document as a sheet', () => {
  test('it has the name of its kind, and at its foot the day that it speaks for and the page', () => {
    const { name, asAt, print } = renderSheet(document([plain()]), '1.0');
    expect([name, asAt]).toEqual(['Checks', '2024-09-05']);
    expect(print.footer).toEqual({ left: 'As at 5 September 2024', centre: '', right: 'Page &P of &N' });
  });

  test('a column is as wide as the grid has it, and wider where its table says so', () => {
    expect(renderSheet(document([plain(30, 5)], [20, 20, 9]), '1').widths).toEqual([30, 20, 9]);
  });

  test('a column beyond the grid has room all the same', () => {
    const { widths } = renderSheet(document([plain(undefined, 12, undefined)], [20]), '1');
    expect(widths.slice(0, 2)).toEqual([20, 12]);
    expect(widths[2]).toBeGreaterThan(5);
  });

  test('whatever only a terminal lays out is a line of the sheet', () => {
    const sheet = renderSheet(
      document(
        [
          GAP,
          { ...sentence('Look.', 'entry'), label: { text: 'ERROR', severity: 'error' } },
          note('By the way.'),
          { kind: 'places', places: [{ place: 'F7', text: 'It is blank.' }] },
        ],
        [20],
      ),
      '1',
    );
    expect(
      rowsOf(sheet)
        .slice(2)
        .map(([cell]) => cell?.value),
    ).toEqual([undefined, 'ERROR Look.', 'By the way.', 'F7 It is blank.']);
  });

  test('a sentence is broken so that no line is longer than 150 characters, a headline at 125', () => {
    const words = Array.from({ length: 100 }, () => 'word').join(' ');
    const longest = (block: Block) =>
      Math.max(
        ...rowsOf(renderSheet(document([block], [20]), '1'))
          .slice(2)
          .map(([cell]) => String(cell?.value).length),
      );
    // Words of four letters with a space fill 149 and 124.
    expect([longest(sentence(words)), longest(headline(words))]).toEqual([149, 124]);
    const exact = (length: number) => ['x'.repeat(length - 5), 'yyyy'].join(' ');
    expect([longest(sentence(exact(150))), longest(headline(exact(125)))]).toEqual([150, 125]);
    expect([longest(sentence(exact(151))), longest(headline(exact(126)))]).toEqual([146, 121]);
  });

  test('links end with the 2,000th row of the sheet, wherever their table begins', () => {
    const places: Column<number> = {
      header: 'Where',
      cell: (row) => ({ kind: 'link', text: `A${row}`, to: { sheet: 'Plan', row, column: 0 } }),
    };
    const rows = Array.from({ length: 2100 }, (_, row) => row);
    const sheet = renderSheet(
      document([table({ name: 'RagChecksFindings', heading: 'All', columns: [places], rows })], [20]),
      '1',
    );
    const linked = rowsOf(sheet).flatMap(([cell], row) => (cell?.link ? [row] : []));
    expect(linked.at(-1)).toBe(1999);
    expect(linked).toHaveLength(2000 - 5);
  });

  test.each([
    [60, 'is not laid out before it is made shorter', 0],
    [40, 'is laid out to see whether it fits', 40],
  ])('a page with a table of %i rows %s', (rows, _what, times) => {
    let asked = 0;
    const listed = (length: number, cell: (row: string) => ReturnType<typeof text>): SheetDocument => ({
      ...document([
        table({
          name: 'RagSummaryPlan',
          heading: 'Heading',
          columns: [{ header: 'Name', cell }],
          rows: Array.from({ length }, () => 'a'),
        }),
      ]),
      kind: 'summary',
    });
    const long = listed(rows, (row) => {
      asked += 1;
      return text(row);
    });
    const sheet = renderSheet({ ...long, shorter: () => listed(3, text) }, '1');
    expect(sheet.tables[0]?.rows).toBe(4);
    expect(asked).toBe(times);
  });

  /** A table with a bar over its one figure. */
  const drawn = (
    all: readonly Column<string>[],
    chart: Column<string>,
    names: Column<string>,
    gaps = 0,
    hasChart = true,
  ) =>
    renderSheet(
      document([
        ...Array.from({ length: gaps }, () => GAP),
        table({
          name: 'RagSummaryPlan',
          heading: 'Heading',
          columns: all,
          rows: ['a'],
          ...(hasChart && {
            chart: {
              altText: 'One bar of three actions, all of them completed.',
              names,
              series: [{ part: 'completed', label: 'Done', column: chart }],
              hasLegend: true,
            },
          }),
        }),
      ]),
      '1',
    );
  const names: Column<string> = { header: 'Name', cell: text };
  const done: Column<string> = { header: 'Done', cell: () => count(3) };

  test('a bar draws the columns that it is made from, wherever these stand in the table', () => {
    const { cells, chart, tables } = drawn([done, names], done, names);
    expect(
      chart?.series.map(({ name, label }) => [sheetCellAt(cells, name.row, name.column)?.value, label]),
    ).toEqual([['Done', 'Done']]);
    expect(chart?.categories.left).toBe(1);
    expect((chart?.anchor.top ?? 0) + (chart?.anchor.rows ?? 0)).toBe(tables[0]?.top);
    expect(() => drawn([names], done, names)).toThrow('no column of its table');
  });

  test('a bar takes its lines of the page, so that it is never cut from the table that it belongs to', () => {
    const fits = (hasChart: boolean) =>
      Array.from({ length: 31 }, (_, gaps) => gaps).filter(
        (gaps) => drawn([names, done], done, names, gaps, hasChart).breaks?.length === 0,
      ).length;
    expect(fits(false) - fits(true)).toBe(3);
  });

  describe('printed over several pages', () => {
    const listOf = (name: 'RagDiscussActions' | 'RagDiscussSoon' | 'RagOwnerFigures', header: string) =>
      table({
        name,
        heading: name,
        columns: [{ header, cell: text }],
        rows: ['a', 'b'],
        paging: 'list',
      });
    const rowRepeated = (...blocks: Block[]) => {
      const { print, tables } = renderSheet(document(blocks), '1');
      return tables.findIndex(({ top }) => top === print.titleRows[0]);
    };

    test('the lists with which a sheet ends repeat their header, from the first of those that have the same one', () => {
      const [owners, first, second] = [
        listOf('RagOwnerFigures', 'Owner'),
        listOf('RagDiscussActions', 'Action'),
        listOf('RagDiscussSoon', 'Action'),
      ];
      expect(rowRepeated(owners, first, second)).toBe(1);
      expect(rowRepeated(first, second, owners)).toBe(2);
      const between = table({
        name: 'RagDiscussReasons',
        heading: 'Short',
        columns: [{ header: 'Why', cell: text }],
        rows: ['a'],
      });
      // On a page that begins with what stands between, the header of the first would be that of another table.
      expect(rowRepeated(owners, first, between, second)).toBe(3);
    });

    test('where no page goes on with a table, no page repeats a header', () => {
      const few = (rows: number) =>
        table({
          name: 'RagDiscussActions',
          heading: 'Few',
          isBare: true,
          columns: [{ header: 'Action', cell: text }],
          rows: Array.from({ length: rows }, () => 'a'),
          paging: 'list',
        });
      const below = [heading('Below'), ...Array.from({ length: 5 }, () => sentence('Said'))];
      const first = table({
        name: 'RagDiscussReasons',
        heading: 'First',
        isBare: true,
        columns: [{ header: 'Why', cell: text }],
        rows: ['a'],
      });
      const written = (rows: number) => renderSheet(document([first, GAP, few(rows), ...below]), '1');
      // The sentences stand together with their heading, on the second page.
      const short = written(22);
      expect(short.breaks?.map((row) => rowsOf(short)[row]?.[0]?.style)).toEqual(['heading']);
      expect(short.print.titleRows).toEqual([0, 0]);
      const long = written(60);
      expect(long.print.titleRows[0]).toBe(long.tables[1]?.top);
    });

    test('a sheet that ends with a short table says on every page whose it is', () => {
      const short = table({
        name: 'RagDiscussReasons',
        heading: 'Short',
        columns: [{ header: 'Why', cell: text }],
        rows: ['a'],
      });
      expect(rowRepeated(listOf('RagDiscussActions', 'Action'), short)).toBe(-1);
      expect(rowRepeated(short)).toBe(0);
    });
  });

  test('no word of a header is broken, however narrow the column was to be', () => {
    const wide = (header: string) =>
      renderSheet(
        document([
          table({
            name: 'RagDiscussActions',
            heading: 'A',
            columns: [{ header, width: 3, cell: text }],
            rows: ['a'],
          }),
        ]),
        '1',
      ).widths[0] ?? 0;
    expect(wide('Recommendation')).toBeGreaterThanOrEqual(17);
    expect(wide('Recommendation number')).toBe(wide('Recommendation'));
    expect(wide('No.')).toBe(8);
  });
});
