/** Tables of typed columns: each column says how a row is shown in it, and a renderer asks for the cells that it needs. */
import type { ScopeLifecycle } from '../measure/tally';
import type { OwnTable } from '../model/own-names';
import type { Cell } from './cell';

export interface Column<Row> {
  readonly header: string;
  /** Characters; where it is left out, what the page's grid has at this place. */
  readonly width?: number;
  /** Numbers and dates stand right, under a header that stands right. */
  readonly align?: 'right';
  /** The column holds the words of ratings or severities and nothing else, which are shown in their colours. */
  readonly words?: 'rating' | 'severity';
  /** The column holds shares, which are drawn as bars in their cells as well. */
  readonly hasBars?: true;
  readonly cell: (row: Row) => Cell;
}

/** Bars of 100 per cent, one a row, above or beside the table whose figures they draw. */
export interface Chart<Row> {
  /** For people who cannot see it; "" where the bars are drawn as text. */
  readonly altText: string;
  /** Cells with the names of the bars. */
  readonly names: Column<Row>;
  /** Parts of each bar, from its start; their cells are counts. */
  readonly series: readonly {
    readonly part: ScopeLifecycle;
    readonly label: string;
    readonly column: Column<Row>;
  }[];
  /** False where another table of the document explains the same bars. */
  readonly hasLegend: boolean;
  /** So many rows from the first have a bar; all of them where it is left out. */
  readonly drawn?: number;
}

/** A list has rows of the plan, as many as there are; it may run on over pages. */
export type Paging = 'list';

export interface TableFacts<Row> {
  readonly name: OwnTable;
  readonly heading: string;
  /** True where its header row says what the heading would, which is then not shown where there are cells. */
  readonly isBare?: true;
  /** Sentences between the heading and the table. */
  readonly intro?: readonly string[];
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly chart?: Chart<Row>;
  /** Columns of formulas that stand on the sheet beside the table and are no part of it. */
  readonly beside?: readonly Column<Row>[];
  /** Sentences below the table. */
  readonly notes?: readonly string[];
  /** Left out where a table is cut only early on a page, or when it is long. */
  readonly paging?: Paging;
}

/** A column with its rows: all that a renderer sees of them. */
export interface FilledColumn extends Omit<Column<unknown>, 'cell'> {
  /** @param row from 0 */
  readonly cellAt: (row: number) => Cell;
}

export interface FilledChart extends Omit<Chart<unknown>, 'names' | 'series'> {
  readonly names: FilledColumn;
  readonly series: readonly {
    readonly part: ScopeLifecycle;
    readonly label: string;
    readonly column: FilledColumn;
  }[];
}

export interface Table {
  readonly kind: 'table';
  readonly name: OwnTable;
  readonly heading: string;
  readonly isBare: boolean;
  readonly intro: readonly string[];
  readonly columns: readonly FilledColumn[];
  readonly rowCount: number;
  readonly chart: FilledChart | null;
  readonly beside: readonly FilledColumn[];
  readonly notes: readonly string[];
  readonly paging: Paging | null;
}

/** Tables of different rows stand in one document: from here on a row is a number. */
export function table<Row>({ name, heading, columns, rows, chart, ...rest }: TableFacts<Row>): Table {
  const filled = new Map(columns.map((column) => [column, fillColumn(column, rows)]));
  /** A column of the table itself where it is one of them, so that a chart can find its place. */
  const fill = (column: Column<Row>): FilledColumn => filled.get(column) ?? fillColumn(column, rows);
  return {
    kind: 'table',
    name,
    heading,
    isBare: rest.isBare ?? false,
    intro: rest.intro ?? [],
    columns: [...filled.values()],
    rowCount: rows.length,
    chart: chart
      ? {
          ...chart,
          names: fill(chart.names),
          series: chart.series.map((one) => ({ ...one, column: fill(one.column) })),
        }
      : null,
    beside: (rest.beside ?? []).map((column) => fillColumn(column, rows)),
    notes: rest.notes ?? [],
    paging: rest.paging ?? null,
  };
}

function fillColumn<Row>({ cell, ...column }: Column<Row>, rows: readonly Row[]): FilledColumn {
  const cellAt = (row: number): Cell => {
    const found = rows[row];
    if (found === undefined) throw new RangeError(`no row ${row}`);
    return cell(found);
  };
  return { ...column, cellAt };
}

/** The same column for rows that hold the ones it is made for. */
export const columnOf = <Outer, Row>(column: Column<Row>, inner: (row: Outer) => Row): Column<Outer> => ({
  ...column,
  cell: (row) => column.cell(inner(row)),
});

/** The note that goes below a table in which a figure is marked (4.4); none where none is. */
export const adjustedNotes = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  note: string,
): string[] => (rows.some((row) => columns.some(({ cell }) => isMarked(cell(row)))) ? [note] : []);

const isMarked = (cell: Cell): boolean => cell.kind === 'share' && cell.adjusted && cell.percent !== null;
