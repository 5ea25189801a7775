/** A list of recommendations as read out of a report's text: what each says, under which theme, and what was left out. */

export interface ListedRecommendation {
  /** As printed, without the word: "3", "R3", "2.1"; given by us where the report numbers none. */
  readonly reference: string;
  /** Verbatim but for what the page did to it: lines joined, footnote marks and page numbers gone. Sub-points stand on lines of their own. */
  readonly text: string;
  /** As printed; null where no heading stands above it. */
  readonly theme: string | null;
}

/** Why a line is in no recommendation. */
export type LeftOutReason = 'introduction' | 'page' | 'footnote' | 'contents' | 'heading' | 'after';

export interface LeftOutLine {
  readonly text: string;
  /** Of the text as it was given, from 1. */
  readonly line: number;
  readonly reason: LeftOutReason;
}

/** What the person who pasted it should look at. */
export type ListingDoubt =
  /** Numbers between the first and the last that no recommendation has. */
  | { readonly code: 'missing'; readonly numbers: readonly number[] }
  /** Several bear the same number, so all were numbered through. */
  | { readonly code: 'numbered-through'; readonly repeated: readonly string[] }
  /** Nothing told where one begins: each paragraph, or each line, is one. */
  | { readonly code: 'not-numbered'; readonly by: 'paragraph' | 'line' | 'bullet' };

export interface Listing {
  /** In the order of the text, which is often not that of their numbers. */
  readonly recommendations: readonly ListedRecommendation[];
  readonly leftOut: readonly LeftOutLine[];
  readonly doubts: readonly ListingDoubt[];
}
