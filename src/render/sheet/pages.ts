/** Where pages of a sheet begin when it is printed: which blocks are kept whole, and which may run on. */
import type { Paging } from '../../report/table';

/** A table of more rows may run over several pages. */
const LONGEST_KEPT = 25;
/** Before this share of a page is used, a table that does not fit is cut: the page would else be left nearly empty. */
const EARLY = 0.45;

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
}

/** Rows that begin a page on purpose, in order; between them pages fill up and end by themselves. */
export function pageBreaks(
  blocks: readonly PageBlock[],
  { points, heightOf, titleRow }: Paper,
): readonly number[] {
  const begun: number[] = [];
  let used = 0;
  let next = 0;
  const turn = (): void => {
    used = next > titleRow ? heightOf(titleRow) : 0;
  };
  const fillTo = (end: number): void => {
    for (; next < end; next++) {
      if (used + heightOf(next) > points) turn();
      used += heightOf(next);
    }
  };
  const sum = (from: number, end: number): number => {
    let total = 0;
    for (let row = from; row < end; row++) total += heightOf(row);
    return total;
  };
  for (const { top, cut, end, rows, paging } of blocks) {
    fillTo(top);
    const isList = paging === 'list' || (paging === null && rows > LONGEST_KEPT);
    const isEarly = paging === null && used < points * EARLY;
    if (used + sum(top, isList || isEarly ? cut : end) <= points) continue;
    begun.push(top);
    turn();
  }
  return begun;
}
