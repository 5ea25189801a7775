/** Where pages of a sheet begin when it is printed: which blocks are kept whole, and which may run on. */
import type { Paging } from '../../report/table';

/** A table of more rows may run over several pages; so many lines of it begin on the page of its heading. */
const LONGEST_KEPT = 25;
const FIRST_LINES = 10;
/** Before this share of a page is used, a table that does not fit is cut: the page would else be left nearly empty. */
const EARLY = 0.45;

/** Counts lines down a sheet and says before which rows a page has to begin. */
export class Pages {
  /** Lines since the last page that was begun on purpose. */
  private used = 0;
  private readonly begun: number[] = [];

  /** @param lines that fit on one */
  constructor(private readonly lines: number) {}

  /** Rows that begin a page, from 0, in order. */
  get breaks(): readonly number[] {
    return this.begun;
  }

  add(lines: number): void {
    this.used += lines;
  }

  /** A short table is kept on one page, the heading of a list with its first rows. */
  beforeTable(row: number, { rows, lines, paging }: TableSize): void {
    const isList = paging === 'list' || (paging === null && rows > LONGEST_KEPT);
    const isEarly = paging === null && this.used % this.lines < this.lines * EARLY;
    this.beginUnless(row, isList || isEarly ? FIRST_LINES : lines());
  }

  /** Begins a page at the row, unless a block of so many lines still fits on this one. */
  private beginUnless(row: number, lines: number): void {
    if ((this.used % this.lines) + lines <= this.lines) return;
    this.begun.push(row);
    this.used = 0;
  }
}

export interface TableSize {
  readonly rows: number;
  /** Lines of the table with all about it; asked only where it matters. */
  readonly lines: () => number;
  readonly paging: Paging | null;
}
