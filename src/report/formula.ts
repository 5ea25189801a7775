/** What a workbook works out again by itself, in symbols: a closed list over tables of our own, so that nothing out of a plan can become a formula. */
import type { OwnTable } from '../model/own-names';

/** A cell of a table, or beside it, by places in the document. */
export interface Spot {
  readonly in: 'table' | 'beside';
  /** Both from 0; the row is one below the headers. */
  readonly column: number;
  readonly row: number;
}

/** What a column of the counted table has to hold, or may not. */
export interface Criterion {
  /** Its header, in the words of our own sheets. */
  readonly column: string;
  /** A label of ours, or a number. */
  readonly is: string | number;
  readonly isNot?: true;
}

export type Formula =
  /** Rows that meet all criteria of one of the lists; no row may meet two of these. */
  | { readonly kind: 'count'; readonly table: OwnTable; readonly anyOf: readonly (readonly Criterion[])[] }
  /** Unrounded. */
  | { readonly kind: 'share'; readonly count: Spot; readonly of: Spot }
  /** What rounding down takes off a share, in percentage points, from whole numbers. */
  | { readonly kind: 'remainder'; readonly count: Spot; readonly of: Spot }
  /** One of two words, by whether the counts are equal, and a share stands less than so many points from the unrounded one. */
  | {
      readonly kind: 'agrees';
      readonly counts: readonly [Spot, Spot];
      readonly shares: { readonly shown: Spot; readonly exact: Spot; readonly points: number } | null;
      readonly words: { readonly agrees: string; readonly differs: string };
    };
