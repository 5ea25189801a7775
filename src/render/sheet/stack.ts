/** Stacks the blocks of a sheet at column A - title, sentences, headings, tables, a chart - and keeps their places. */
import type { Sliced } from '../../model/slices';
import type { Glance, Heading, Links, Passage } from '../../report/document';
import type { FilledColumn, Table } from '../../report/table';
import { sheetContents } from '#words/sheets';
import { CellStack, type SheetCell } from '../sheet-cells';
import type { SheetBars, SheetChart, SheetHighlight, SheetPlan, SheetTable } from '../sheet-plan';
import { barsOf, highlightsOf } from './column-marks';
import { flowText } from './flow-text';
import { glanceRows } from './glance-rows';
import type { PageBlock } from './pages';
import { chartRows, placeChart } from './place-chart';
import { formulaCell, type Placed } from './place-formula';
import { sheetCell, totalCell } from './sheet-cell';

/** Longest line of text over the empty cells to its right, in characters: a comfortable measure, and inside the page. */
const LINE_LENGTH = 150;
const HEADLINE_LENGTH = 125;
const TITLE_HEIGHT = 26;
const HEADING_HEIGHT = 22;
const HEADLINE_HEIGHT = 19;
/** Says how many tables there are, which is known at the end. */
const CONTENTS_ROW = 1;
/** Rows of a table that stand below its header wherever it is cut. */
const FIRST_ROWS = 2;

type Row = readonly (SheetCell | null)[];
type Stacked = Pick<SheetPlan, 'cells' | 'heights' | 'tables' | 'highlights' | 'bars' | 'chart'>;

export class SheetStack {
  private readonly cells = new CellStack();
  private readonly heights: Record<number, number> = {};
  private readonly tables: SheetTable[] = [];
  private readonly highlights: SheetHighlight[] = [];
  private readonly bars: SheetBars[] = [];
  private chart: SheetChart | null = null;
  private readonly blocks: PageBlock[] = [];
  /** Rows that say nothing without the one below them. */
  private readonly tied = new Set<number>();
  /** The row after the last sentence. */
  private sentences = 0;

  /** @param columns that are printed: as wide as a chart may be */
  constructor(
    title: string,
    private readonly columns: number,
    private readonly subtitle = '',
  ) {
    this.heights[0] = TITLE_HEIGHT;
    this.push([{ value: title, style: 'title' }]);
    this.push([]);
  }

  gap(): void {
    // Between a heading and one inside it.
    if (this.tied.has(this.cells.rowCount - 1)) this.tie();
    this.push([]);
  }

  /** The row that is pushed next, with the one after it. */
  private tie(): void {
    this.tied.add(this.cells.rowCount);
  }

  headline(text: string): void {
    for (const line of flowText(text, HEADLINE_LENGTH)) {
      this.heights[this.cells.rowCount] = HEADLINE_HEIGHT;
      this.push([{ value: line, style: 'headlineLine' }]);
    }
  }

  glance(block: Glance): void {
    for (const row of glanceRows(block)) this.push(row);
  }

  links({ links }: Links): void {
    this.push(links.map((link) => sheetCell(link, {}, this.cells.rowCount)));
  }

  sentence(text: string): void {
    for (const line of flowText(text, LINE_LENGTH)) {
      // Sentences below each other are read together.
      if (this.sentences === this.cells.rowCount) this.tied.add(this.cells.rowCount - 1);
      this.push([{ value: line, style: 'line' }]);
      this.sentences = this.cells.rowCount;
    }
  }

  heading({ text, level, isClose = false }: Omit<Heading, 'kind'>): void {
    if (!isClose) this.gap();
    this.heights[this.cells.rowCount] = HEADING_HEIGHT;
    this.tie();
    this.push([{ value: text, style: level === 2 ? 'subheading' : 'heading' }]);
  }

  /** Each text whole in one cell, beside what it is of. */
  passage({ role, reference, name, text, standing }: Passage): void {
    const style = role === 'entry' ? 'total' : 'text';
    const cells = [reference, name, text, standing ?? ''];
    if (role === 'quote') this.tie();
    // An entry of which nothing more is said stands by itself.
    if (role === 'part') this.tied.add(this.cells.rowCount - 1);
    this.push(cells.map((value): SheetCell => ({ value, style })));
  }

  /** A heading, the chart where there is one, its table, column by column, and the notes below it: together on a page where they can be. */
  *table(table: Table): Sliced<void> {
    const { heading, isBare, intro, columns, rowCount: rows, chart, notes, paging } = table;
    if (!isBare) this.heading({ text: heading });
    const top = this.cells.rowCount - (isBare ? 0 : 1);
    const anchor = chart === null ? null : this.reserve(chartRows(chart.drawn ?? rows));
    for (const sentence of intro) this.sentence(sentence);
    const placed = yield* this.place(table);
    this.highlights.push(...highlightsOf(placed, columns));
    this.bars.push(...barsOf(placed, columns));
    if (chart !== null && anchor !== null) this.chart = placeChart(chart, table, placed, anchor);
    for (const sentence of notes) this.sentence(sentence);
    const cut = placed.top + 1 + Math.min(rows, FIRST_ROWS);
    if (!isBare) this.blocks.push({ top, cut, end: this.cells.rowCount, rows, paging });
  }

  private *place({ name, isBare, columns, beside, rowCount }: Table): Sliced<SheetTable> {
    const top = this.cells.rowCount;
    // A column apart: a table takes in what is written right beside it.
    const placed: Placed = { top: top + 1, left: { table: 0, beside: columns.length + 1 } };
    if (rowCount > 0) this.tie();
    this.push([...headerRow(columns), ...besideHeaders(beside)]);
    /** Rows that sum others up. */
    const totals = new Set<number>();
    yield* this.cells.pushColumns(rowCount, [
      ...bodyColumns(columns, { top: placed.top, printed: this.columns }, totals),
      ...(beside.length === 0 ? [] : [null]),
      ...beside.map((column) => besideColumn(column, placed)),
    ]);
    // A total is the heading of what follows it, or stands below what it sums up.
    const last = rowCount - 1;
    for (const row of totals) if (row < last) this.tied.add(placed.top + row);
    if (totals.has(last) && rowCount > 1) this.tied.add(placed.top + last - 1);
    const area = { top, left: 0, rows: rowCount + 1, columns: columns.length };
    // Rows beside which something stands stay where they are.
    const isWhole = isBare || beside.length > 0;
    const made: SheetTable = { name, ...area, ...(isWhole && { isWhole }) };
    this.tables.push(made);
    return made;
  }

  /** Reserves rows for the chart, which floats over nothing but them. */
  private reserve(rows: number): SheetChart['anchor'] {
    const anchor = { top: this.cells.rowCount, left: 0, rows, columns: this.columns };
    for (let row = 0; row < rows; row += 1) this.gap();
    return anchor;
  }

  private push(row: Row): void {
    this.cells.push(row);
  }

  build(): {
    readonly stacked: Stacked;
    readonly blocks: readonly PageBlock[];
    readonly tied: ReadonlySet<number>;
  } {
    const { cells, tables, heights, highlights, bars, chart, blocks, tied } = this;
    cells.set(CONTENTS_ROW, 0, {
      value: `${this.subtitle} ${sheetContents(tables.length, chart !== null)}`.trim(),
      style: 'line',
    });
    return { stacked: { cells: cells.build(), heights, tables, highlights, bars, chart }, blocks, tied };
  }
}

const headerRow = (columns: readonly FilledColumn[]): SheetCell[] =>
  columns.map(({ header, align }) => ({
    value: header,
    style: align === 'right' ? 'headerRight' : 'header',
  }));

/**
 * By column, the cell of each row of a table.
 *
 * @param top sheet row of the first @param printed so many columns @param totals takes the rows whose name, which is asked for first, says that they sum others up
 */
function bodyColumns(
  columns: readonly FilledColumn[],
  { top, printed }: { readonly top: number; readonly printed: number },
  totals: Set<number>,
): ((row: number) => SheetCell)[] {
  return columns.map(({ cellAt, align }, index) => {
    const placement = { align, isOffPage: index >= printed };
    return (row) => {
      const cell = cellAt(row);
      if (index === 0 && cell.kind === 'text' && cell.isTotal) totals.add(row);
      return sheetCell(totals.has(row) ? totalCell(cell) : cell, placement, top + row);
    };
  });
}

const besideHeaders = (columns: readonly FilledColumn[]): (SheetCell | null)[] =>
  columns.length === 0
    ? []
    : [null, ...columns.map(({ header }): SheetCell => ({ value: header, style: 'recountHeader' }))];

/** Blank where there is nothing to work out. */
const besideColumn =
  ({ cellAt }: FilledColumn, placed: Placed) =>
  (row: number): SheetCell | null => {
    const cell = cellAt(row);
    return cell.kind === 'formula' ? formulaCell(cell, placed) : null;
  };
