import { text } from '../../../src/report/cell';
import { GAP, headline, note, sentence, type Block, type SheetDocument } from '../../../src/report/document';
import { table, type Column } from '../../../src/report/table';
import { progressChart, tallyColumns } from '../../../src/report/tally-columns';
import { renderSheet } from '../../../src/render/sheet/render-sheet';
import { recommendationRows, type TallyRow } from '../../../src/report/sheets/grouped-tables';
import { makeInput } from '../../report/make-book';

const document = (blocks: SheetDocument['blocks'], grid: number[] = []): SheetDocument => ({
  kind: 'summary',
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
  test('it has the name of its kind, its day, and the product, the day of printing and the page at its foot', () => {
    const { name, asAt, print } = renderSheet(document([plain()]), '1.0');
    expect([name, asAt]).toEqual(['RAG Summary', '2024-09-05']);
    expect(print.footer).toEqual({ left: 'RAG Action Plan 1.0', centre: '&D', right: 'Page &P of &N' });
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
    const { cells } = renderSheet(
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
    expect(cells.slice(2).map(([cell]) => cell?.value)).toEqual([
      undefined,
      'ERROR Look.',
      'By the way.',
      'F7 It is blank.',
    ]);
  });

  test('a sentence is broken so that no line is longer than 150 characters, a headline at 125', () => {
    const words = Array.from({ length: 100 }, () => 'word').join(' ');
    const longest = (block: Block) =>
      Math.max(
        ...renderSheet(document([block], [20]), '1')
          .cells.slice(2)
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
    const { cells } = renderSheet(
      document([table({ name: 'RagChecksFindings', heading: 'All', columns: [places], rows })], [20]),
      '1',
    );
    const linked = cells.flatMap(([cell], row) => (cell?.link ? [row] : []));
    expect(linked.at(-1)).toBe(1999);
    expect(linked).toHaveLength(2000 - 5);
  });

  test('bars draw the columns that they are made from, wherever these stand in the table', () => {
    const { plan, measures } = makeInput({ rows: [{ status: 'Completed' }, { rec: '2', status: 'Red' }] });
    const names: Column<TallyRow> = { header: 'Name', cell: ({ name }) => text(name) };
    const more: Column<TallyRow> = { header: 'More', cell: ({ about }) => text(about) };
    const drawn = (...all: Column<TallyRow>[]) =>
      renderSheet(
        document([
          table({
            name: 'RagSummaryRecommendations',
            heading: 'Heading',
            columns: all,
            rows: recommendationRows(plan, measures),
            chart: progressChart(names, 2, 'action'),
          }),
        ]),
        '1',
      );
    const { cells, chart, tables } = drawn(more, ...tallyColumns('action'), names);
    expect(chart?.series.map(({ name, label }) => [cells[name.row]?.[name.column]?.value, label])).toEqual(
      ['Completed', 'In progress', 'Not started', 'No status read'].map((label) => [label, label]),
    );
    expect(chart?.categories.left).toBe(11);
    // A row of air below the bars, and the table.
    expect((chart?.anchor.top ?? 0) + (chart?.anchor.rows ?? 0) + 1).toBe(tables[0]?.top);
    expect(() => drawn(names, more)).toThrow('no column of its table');
  });

  test('bars take their lines of the page, so that they are never cut from the table that they belong to', () => {
    const { plan, measures } = makeInput({ rows: [{ status: 'Completed' }] });
    const names: Column<TallyRow> = { header: 'Name', cell: ({ name }) => text(name) };
    const breaks = (lines: number, hasChart: boolean) =>
      renderSheet(
        document([
          ...Array.from({ length: lines }, () => GAP),
          table({
            name: 'RagSummaryRecommendations',
            heading: 'Heading',
            columns: [names, ...tallyColumns('action')],
            rows: recommendationRows(plan, measures),
            paging: 'whole',
            ...(hasChart && { chart: progressChart(names, 1, 'action') }),
          }),
        ]),
        '1',
      ).breaks?.length;
    // On the first page; it has 33 lines.
    const room = Array.from({ length: 33 }, (_, lines) => lines).filter(
      (lines) => breaks(lines, false) === 0,
    );
    const withBars = room.filter((lines) => breaks(lines, true) === 0);
    expect(room.length - withBars.length).toBe(9);
  });
});
