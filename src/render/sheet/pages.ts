/** Where pages of a sheet begin when it is printed: which blocks are kept whole, and which may run on. */
import type { Paging, Table } from '../../report/table';

/** A table of more rows may run over several pages. */
const LONGEST_KEPT = 25;
/** Before this share of a page is used, a table that does not fit is cut: the page would else be left nearly empty. */
const EARLY = 0.45;

/** Of a page, what goes to the next one with the row that it leads to: more would leave the page nearly empty. */
const MOST_MOVED = 0.3;
/** A heading and a header: a sheet in which nothing else leads to what is below it is one list, cut wherever a page ends. */
const OF_ONE_LIST = 2;
/** Each costs Excel a call, and it takes 1,026 at most: further on pages end by themselves. */
const MOST_BREAKS = 100;

/** True of a table that may go on over several pages. */
export const runsOn = ({ paging, rowCount }: Pick<Table, 'paging' | 'rowCount'>): boolean =>
  paging === 'list' || rowCount > LONGEST_KEPT;

/** A table with all about it, by rows of the sheet. */
export interface PageBlock {
  /** Its heading, or whatever else of it stands first. */
  readonly top: number;
  /** Where it may be cut at the earliest: a heading or a header never stands at the foot of a page by itself. */
  readonly cut: number;
  /** After its last note. */
  readonly end: number;
  /** Rows of its table. */
  readonly rows: number;
  readonly paging: Paging | null;
}

interface Paper {
  /** Of what is printed on a page. */
  readonly points: number;
  /** Points of a row. */
  readonly heightOf: (row: number) => number;
  /** Repeated on every page after its own. */
  readonly titleRow: number;
  /** Rows of the sheet. */
  readonly rows: number;
  /** Rows that say nothing without the one below them: none of them is the last of its page. */
  readonly tied: ReadonlySet<number>;
}

/** Rows that begin a page on purpose, in order: those of each page, but of a sheet that is one list. */
export function pageBreaks(
  blocks: readonly PageBlock[],
  { points, heightOf, titleRow, rows: allRows, tied }: Paper,
): readonly number[] {
  const isOneList = tied.size <= OF_ONE_LIST;
  const begun: number[] = [];
  let used = 0;
  let next = 0;
  /** The first row of the page. */
  let first = 0;
  const sum = (from: number, end: number): number => {
    let total = 0;
    for (let row = from; row < end; row++) total += heightOf(row);
    return total;
  };
  const turn = (row: number): void => {
    first = row;
    used = (row > titleRow ? heightOf(titleRow) : 0) + sum(row, next);
  };
  /** Where the page ends by itself, unless that would leave a row without the one below it. */
  const turnByItself = (): void => {
    let row = next;
    while (row > first && tied.has(row - 1)) row--;
    if (row === first || sum(row, next) > points * MOST_MOVED) row = next;
    if (row < next || !isOneList) begun.push(row);
    turn(row);
  };
  const fillTo = (end: number): void => {
    for (; next < end && begun.length < MOST_BREAKS; next++) {
      if (used + heightOf(next) > points) turnByItself();
      used += heightOf(next);
    }
  };
  for (const { top, cut, end, rows, paging } of blocks) {
    fillTo(top);
    const isList = runsOn({ paging, rowCount: rows });
    const isEarly = paging === null && used < points * EARLY;
    if (used + sum(top, isList || isEarly ? cut : end) <= points) continue;
    begun.push(top);
    turn(top);
  }
  fillTo(allRows);
  return begun.slice(0, MOST_BREAKS);
}
