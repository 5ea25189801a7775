import { count, share, text, type Cell } from '../../../src/report/cell';
import { table, type Column } from '../../../src/report/table';
import { progressChart, type Tallied } from '../../../src/report/tally-columns';
import { PLAIN } from '../../../src/render/text/ink';
import { drawBar } from '../../../src/render/text/bar';
import { tableLines } from '../../../src/render/text/table-lines';
import { makeInput } from '../../report/make-book';

const OPTIONS = { ink: PLAIN, width: 80 };
const lines = <Row>(columns: readonly Column<Row>[], rows: readonly Row[], notes: string[] = []) =>
  tableLines(table({ name: 'RagSummaryPlan', heading: 'Towns', columns, rows, notes }), OPTIONS);
const cells = (cell: Cell, width = 12) => lines([{ header: 'A', width, cell: () => cell }], ['row'])[1];

describe('A table as lines of text', () => {
  const reference: Column<[string, string]> = { header: '', width: 4, cell: ([first]) => text(first) };
  const about: Column<[string, string]> = { header: '', width: 6, cell: ([, second]) => text(second) };
  const letters: Column<[string, string]> = {
    header: 'Count',
    width: 6,
    align: 'right',
    cell: ([, second]) => count(second.length * 1000),
  };

  test('the heading stands over the names, headers over the figures, each cell in its column', () => {
    expect(
      lines(
        [reference, about, letters],
        [
          ['R1', 'Leeds'],
          ['R10', 'Bath'],
        ],
      ),
    ).toEqual(['Towns        Count', 'R1   Leeds   5,000', 'R10  Bath    4,000']);
  });

  test('a name that is not there gives its room to the one after it', () => {
    expect(lines([reference, about, letters], [['', 'Wakefield']])[1]).toBe('Wakefield    9,000');
  });

  test('what is too long for its column is cut, and a header that is runs on', () => {
    const wide = { ...letters, header: 'How many letters it has' };
    const [header, row] = lines([reference, about, wide], [['R1', 'Wakefield']]);
    expect(header).toBe('Towns         How many letters it has');
    expect(row).toBe('R1   Wakef…  9,000');
  });

  test('4.4 a mark has a place of its own, so that figures stand below each other', () => {
    const figure: Column<boolean> = {
      header: 'Share',
      width: 6,
      align: 'right',
      cell: (adjusted) => share({ percent: 49, count: 30, of: 62, adjusted }),
    };
    const name: Column<boolean> = { header: '', width: 3, cell: () => text('a') };
    expect(lines([name, figure], [true, false]).slice(1)).toEqual(['a     49%*', 'a     49%']);
  });

  test('what is said before and below it hangs nowhere', () => {
    const said = 'word '.repeat(20).trim();
    const found = lines([about], [['R1', 'Leeds']], [said]);
    expect(found.slice(2)).toEqual([`${'word '.repeat(16).trim()}\nword word word word`]);
  });

  test('every kind of cell says what it holds', () => {
    expect(cells({ kind: 'blank' })).toBe('–');
    expect(cells({ kind: 'link', text: 'C12', to: { sheet: 'Plan', row: 11, column: 2 } })).toBe('C12');
    expect(cells({ kind: 'day', day: '2024-09-05', shown: '5/9/24' }, 20)).toBe('5 September 2024');
    expect(cells({ kind: 'day', day: null, shown: 'TBC' })).toBe('TBC');
    expect(cells({ kind: 'day', day: null, shown: '' })).toBe('–');
    expect(cells({ kind: 'entry', value: null, isDay: false })).toBe('');
    expect(cells({ kind: 'entry', value: 'Wealdham', isDay: false })).toBe('Wealdham');
  });

  test('a chart is a bar at the end of each row, explained below the table where the document wants it', () => {
    const { measures } = makeInput({ rows: [{ status: 'Completed' }, { status: 'Not started' }] });
    const name: Column<Tallied> = { header: 'Name', width: 4, cell: () => text('All') };
    const drawn = (hasLegend: boolean) =>
      tableLines(
        table({
          name: 'RagSummaryPlan',
          heading: 'Plan',
          columns: [name],
          rows: [{ tally: measures.overall }],
          chart: progressChart(name, hasLegend),
        }),
        OPTIONS,
      );
    expect(drawn(true)).toEqual([
      'Plan',
      `All  ${'█'.repeat(12)}${'·'.repeat(12)}`,
      '█ completed   ▒ in progress   · not started   ? status missing or unclear',
    ]);
    expect(drawn(false)).toHaveLength(2);
  });

  test('rows beyond those that are drawn have no bar, and a row of nothing a blank one', () => {
    const { overall } = makeInput({ rows: [{ status: 'Completed' }] }).measures;
    const none = makeInput({ rows: [{ status: 'Superseded' }] }).measures.overall;
    const name: Column<Tallied> = { header: 'Name', width: 4, cell: () => text('All') };
    const end: Column<Tallied> = { header: 'End', width: 4, align: 'right', cell: () => count(1) };
    const drawn = tableLines(
      table({
        name: 'RagSummaryPlan',
        heading: 'Plan',
        columns: [name, end],
        rows: [{ tally: overall }, { tally: none }, { tally: overall }],
        chart: { ...progressChart(name, false), drawn: 2 },
      }),
      OPTIONS,
    );
    expect(drawn.slice(1)).toEqual([`All     1 ${'█'.repeat(24)}`, 'All     1', 'All     1']);
    expect(drawBar({ completed: 0, 'in-progress': 0, 'not-started': 0, unknown: 0 }, 5)).toBe('     ');
    expect(drawBar({ completed: 1, 'in-progress': 0, 'not-started': 0, unknown: 0 }, 5)).toBe('█████');
  });

  test('a header that just fills its column stands in it, and the last name keeps its own room', () => {
    const exact = { ...letters, header: 'Letter' };
    expect(lines([reference, about, exact], [['R1', 'Leeds']])[0]).toBe('Towns       Letter');
    expect(lines([reference, about, letters], [['R1', '']])[1]).toBe('R1               0');
    expect(lines([reference, letters], [['', 'Leeds']])[1]).toBe('      5,000');
  });

  test('notes stand below the rows', () => {
    expect(lines([reference], [['R1', '']], ['* Why.']).at(-1)).toBe('* Why.');
  });
});
