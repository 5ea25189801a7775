/** What a summary sheet says on its first line while it is being written. */

/** Stays there only where the writing was broken off. */
export const BEING_WRITTEN =
  'This sheet is being written and its figures are not whole yet. If this line stays, write the summary sheets again.';
