/** Stacks the blocks of a sheet at column A - title, sentences, headings, tables, a chart - and keeps their places. */
import type { IsoDate } from '../model/days/day';
import type { OwnTable } from '../model/own-names';
import { sheetContents, sheetFooter } from '../words/en/sheets';
import { flowText } from './flow-text';
import { pageLines, rowLines } from './page-room';
import type { SheetCell, SheetChart, SheetHighlight, SheetKind, SheetPlan, SheetTable } from './sheet-plan';
import type { StyleName } from './styles';

export interface StackColumn {
  readonly header: string;
  /** Numbers and dates stand right, under a header that stands right. */
  readonly align?: 'right';
}

export interface StackTable {
  readonly name: OwnTable;
  readonly heading: string;
  readonly columns: readonly StackColumn[];
  /** One cell per column. A function of the first data row where cells have to know theirs. */
  readonly rows:
    readonly (readonly SheetCell[])[] | ((firstRow: number) => readonly (readonly SheetCell[])[]);
  /** Sentences between the heading and the table. */
  readonly intro?: readonly string[];
  /** Sentences below the table. */
  readonly notes?: readonly string[];
}

export interface StackOptions {
  readonly kind: SheetKind;
  readonly name: string;
  /** Column widths in characters; no table is wider. */
  readonly widths: readonly number[];
  readonly title: string;
  readonly version: string;
  /** The day that the sheet speaks for; left out where it speaks for none. */
  readonly asAt?: IsoDate;
}

/** Longest line of text over the empty cells to its right, in characters: a comfortable measure, and inside the page. */
const LINE_LENGTH = 150;
const HEADLINE_LENGTH = 125;
const TITLE_HEIGHT = 26;
const HEADING_HEIGHT = 22;
const HEADLINE_HEIGHT = 19;
/** Of a heading with the gap above it; its type is larger. */
const HEADING_LINES = 3;
/** A table of more rows may run over several pages; so many lines of it begin on the page of its heading. */
const LONGEST_KEPT = 25;
const FIRST_LINES = 10;
/** Before this share of a page is used, a table that does not fit is cut: the page would else be left nearly empty. */
const EARLY = 0.45;

const headerCells = (columns: readonly StackColumn[]): SheetCell[] =>
  columns.map(({ header, align }) => ({
    value: header,
    style: align === 'right' ? 'headerRight' : 'header',
  }));

export class SheetStack {
  private readonly cells: (readonly (SheetCell | null)[])[] = [];
  private readonly heights: Record<number, number> = {};
  private readonly tables: SheetTable[] = [];
  private readonly highlights: SheetHighlight[] = [];
  private readonly breaks: number[] = [];
  private chart: SheetChart | null = null;
  /** Lines since the last page that was begun on purpose. */
  private used = 0;
  private readonly page: number;

  constructor(private readonly options: StackOptions) {
    this.page = pageLines(options.widths);
    this.heights[0] = TITLE_HEIGHT;
    this.push([{ value: options.title, style: 'title' }]);
    // Row 2 says how many tables there are, which is known at the end.
    this.push([]);
  }

  /** The row that comes next, from 0. */
  get next(): number {
    return this.cells.length;
  }

  gap(): this {
    this.push([]);
    return this;
  }

  headline(text: string): this {
    for (const line of flowText(text, HEADLINE_LENGTH)) {
      this.heights[this.next] = HEADLINE_HEIGHT;
      this.push([{ value: line, style: 'headlineLine' }]);
    }
    return this;
  }

  sentence(text: string, style: StyleName = 'line'): this {
    for (const line of flowText(text, LINE_LENGTH)) this.push([{ value: line, style }]);
    return this;
  }

  heading(text: string): this {
    this.gap();
    this.heights[this.next] = HEADING_HEIGHT;
    this.push([{ value: text, style: 'heading' }]);
    return this;
  }

  /** A heading with sentences in place of a table that would be empty. */
  nothing(heading: string, sentence: string): this {
    return this.heading(heading).sentence(sentence);
  }

  /** Lines that a table will take with its heading and sentences. */
  linesOf({ columns, rows, intro = [], notes = [] }: StackTable): number {
    const body = typeof rows === 'function' ? rows(0) : rows;
    const all = [headerCells(columns), ...body];
    const lines = all.reduce((sum, row) => sum + rowLines(row, this.options.widths), 0);
    return HEADING_LINES + intro.length + lines + notes.length;
  }

  /**
   * A heading, its table and the notes below it. Returns where the table stands. A short table is kept on one page, the
   * heading of a list with its first rows.
   */
  table(table: StackTable): SheetTable {
    const isList = typeof table.rows === 'function' || table.rows.length > LONGEST_KEPT;
    const isEarly = this.used % this.page < this.page * EARLY;
    this.newPageUnless(isList || isEarly ? FIRST_LINES : this.linesOf(table));
    this.heading(table.heading);
    return this.bareTable(table);
  }

  /** A table whose heading already stands. */
  bareTable({ name, heading, columns, rows, intro = [], notes = [] }: StackTable): SheetTable {
    for (const sentence of intro) this.sentence(sentence);
    const top = this.next;
    this.push(headerCells(columns));
    const body = typeof rows === 'function' ? rows(this.next) : rows;
    // No spread into push: a plan of 100,000 rows would overflow the stack.
    for (const row of body) this.push(row);
    const placed = { name, top, left: 0, rows: body.length + 1, columns: columns.length, heading };
    this.tables.push(placed);
    for (const note of notes) this.sentence(note);
    return placed;
  }

  /** Reserves rows for the chart, which floats over nothing but them. */
  reserve(rows: number): SheetChart['anchor'] {
    const anchor = { top: this.next, left: 0, rows, columns: this.options.widths.length };
    // One row of air below it.
    for (let row = 0; row <= rows; row += 1) this.gap();
    return anchor;
  }

  setChart(chart: SheetChart): this {
    this.chart = chart;
    return this;
  }

  /** Colours cells of a table column that hold exactly `text`. */
  highlight(table: SheetTable, column: number, text: string, style: StyleName): this {
    const { top, left, rows } = table;
    this.highlights.push({ top: top + 1, left: left + column, rows: rows - 1, columns: 1, text, style });
    return this;
  }

  /** Begins a page with the heading that comes next, unless a block of so many lines still fits on this one. */
  newPageUnless(lines: number): this {
    if ((this.used % this.page) + lines <= this.page) return this;
    this.breaks.push(this.next + 1);
    this.used = 0;
    return this;
  }

  private push(row: readonly (SheetCell | null)[]): void {
    this.cells.push(row);
    this.used += rowLines(row, this.options.widths);
  }

  build(): SheetPlan {
    const { kind, name, widths, version, asAt } = this.options;
    const contents: SheetCell = {
      value: sheetContents(this.tables.length, this.chart !== null),
      style: 'line',
    };
    return {
      kind,
      name,
      cells: this.cells.map((row, index) => (index === 1 ? [contents] : row)),
      widths,
      heights: this.heights,
      tables: this.tables,
      highlights: this.highlights,
      chart: this.chart,
      print: {
        orientation: 'landscape',
        paper: 'A4',
        pagesWide: 1,
        titleRows: [0, 0],
        footer: sheetFooter(version),
      },
      breaks: this.breaks,
      ...(asAt !== undefined && { asAt }),
    };
  }
}
