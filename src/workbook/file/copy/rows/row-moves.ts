/** Where the rows of a sheet stand after others have come in between them, and which rows those are. */
import type { NewRow } from '../../../../edit/plan-change';
import { ROWS } from './formula-places';

/** Why no row comes in, as a code for tests; whoever asks to insert one asks first whether it can come in. */
export type WhyNoRow =
  /** Something would be pushed off the end of the sheet. */
  | 'full'
  /** The sheet is protected. */
  | 'protected'
  /** It would cut through an array formula, a data table or a pivot table, of which Excel changes no part either. */
  | 'cut'
  /** A formula goes through several sheets of which this is one. */
  | 'through-sheets'
  /** Something may point to cells of the sheet and is not known. */
  | 'unknown'
  /** Formulas that are written once for many cells would have to be written so often that the sheet swells. */
  | 'swells'
  /** The sheet is not there, or not as one. */
  | 'no-sheet';

export class RowRefusal extends Error {
  constructor(
    readonly why: WhyNoRow,
    what = '',
  ) {
    super(`${why} ${what}`);
  }
}

export interface FreshRow {
  /** From 0, as the sheet stands at the end. */
  readonly row: number;
  /** The row whose look it takes, as the sheet stood at first; -1 where there is none above. */
  readonly like: number;
}

/** All rows from 0. */
export class RowMoves {
  readonly fresh: readonly FreshRow[];

  /** @param inserted in order, each as the sheet stands with those before it */
  constructor(
    readonly sheet: string,
    private readonly inserted: readonly number[],
  ) {
    const rows = inserted
      .map((row, index) => movedOver(inserted.slice(index + 1), row))
      .sort((a, b) => a - b);
    const isFresh = new Set(rows);
    this.fresh = rows.map((row) => {
      let above = row - 1;
      while (isFresh.has(above)) above -= 1;
      return { row, like: this.before(above) };
    });
  }

  /** Beyond the end of the sheet where it is pushed off. */
  moved(row: number): number {
    return movedOver(this.inserted, row);
  }

  /** First and last row of what reaches over rows: it grows where a row comes in between. Throws `RowRefusal`. */
  movedSpan(first: number, last: number): [number, number] {
    const end = ROWS - 1;
    if (first === 0 && last === end) return [first, last];
    const from = this.moved(first);
    const to = this.moved(last);
    if (from > end || (first === last && to > end)) throw new RowRefusal('full');
    return [from, Math.min(to, end)];
  }

  /** A row comes in between these. */
  cuts(first: number, last: number): boolean {
    return this.moved(last) - this.moved(first) !== last - first;
  }

  private before(row: number): number {
    return this.inserted.reduceRight((at, inserted) => (at > inserted ? at - 1 : at), row);
  }
}

const movedOver = (inserted: readonly number[], row: number): number =>
  inserted.reduce((at, one) => (at >= one ? at + 1 : at), row);

/** By sheet, in the order in which they came. */
export function movesOf(rows: readonly NewRow[]): readonly RowMoves[] {
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
  return sheets.map(
    (sheet) =>
      new RowMoves(
        sheet,
        rows.filter((one) => one.sheet === sheet).map(({ row }) => row),
      ),
  );
}

/** The same rows as they stand when all have come in. */
export const freshRows = (rows: readonly NewRow[]): readonly Pick<NewRow, 'sheet' | 'row'>[] =>
  movesOf(rows).flatMap(({ sheet, fresh }) => fresh.map(({ row }) => ({ sheet, row })));
