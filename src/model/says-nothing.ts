/** What counts as no answer in a cell for an owner, an update, an impact, a next step, evidence or a risk. */
import type { TextCell } from './plan';

/** Marks, and between them at most that what belongs there is still to be said, or is none. */
const NOTHING =
  /^[^\p{L}\p{N}]*(?:(?:tb[acd]|(?:un|to be |not (?:yet )?)(?:confirmed|agreed|decided|appointed|assigned|allocated|advised|named|recruited|known|applicable)|to follow|n\/?a|nil|none(?: yet)?|nobody|no one|(?:post )?vacant(?: post)?)[^\p{L}\p{N}]*)?$/u;

/** A cell that says nothing: blank, marks without a letter or digit ("-", "?"), or that what belongs there is still to be said ("TBC", "n/a", "vacant"). */
export const saysNothing = (text: string): boolean => NOTHING.test(text.toLowerCase());

/** The plan has a column for it, and the cell says nothing. */
export const isSilent = (cell: TextCell | null): boolean => cell !== null && saysNothing(cell.text);
