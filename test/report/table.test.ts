import { adjustedNotes, columnOf, table, type Column } from '../../src/report/table';
import { BLANK, count, share, text } from '../../src/report/cell';

const name: Column<string> = { header: 'Name', width: 20, cell: text };
const length: Column<string> = { header: 'Letters', align: 'right', cell: (row) => count(row.length) };
const figure = (adjusted: boolean, percent: number | null = 50): Column<unknown> => ({
  header: 'Share',
  cell: () => share({ percent, count: 1, of: 2, adjusted }),
});

describe('Tables of a document', () => {
  const made = () =>
    table({
      name: 'RagSummaryPlan',
      heading: 'Names',
      columns: [name, length],
      rows: ['Leeds', 'Bath'],
    });

  test('each column says how each row is shown in it', () => {
    expect(made().columns.map(({ cellAt }) => [cellAt(0), cellAt(1)])).toEqual([
      [text('Leeds'), text('Bath')],
      [count(5), count(4)],
    ]);
    expect(made().columns.map(({ header, width, align }) => [header, width, align])).toEqual([
      ['Name', 20, undefined],
      ['Letters', undefined, 'right'],
    ]);
  });

  test('a row that is not there is a fault of the product, and no empty cell', () => {
    expect(() => made().columns[0]?.cellAt(2)).toThrow(RangeError);
  });

  test('a column made for one kind of row serves another that holds such rows', () => {
    const column = columnOf(length, ({ town }: { town: string }) => town);
    expect([column.header, column.align, column.cell({ town: 'Ely' })]).toEqual([
      'Letters',
      'right',
      count(3),
    ]);
  });

  test('4.4 the note on rounding stands below a table with a marked figure, and below no other', () => {
    const note = (...columns: Column<unknown>[]) => adjustedNotes(columns, ['a', 'b'], 'Why');
    expect(note(figure(false), figure(true))).toEqual(['Why']);
    expect(note(figure(false), { header: 'None', cell: () => BLANK })).toEqual([]);
    expect(note(figure(true, null))).toEqual([]);
  });
});
