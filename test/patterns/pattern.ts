/** One regular expression of the product, and where it stands. */
export interface Pattern {
  /** "reader/table/match-header.ts:26", or the file alone for one that is put together from pieces. */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}
