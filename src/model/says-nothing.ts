/** A cell that says nothing: blank, marks without a letter or digit ("-", "?"), or that what belongs there is still to be said ("TBC", "n/a", "vacant"). */

const UNDECIDED =
  /^[([]?(?:tb[acd]|(?:un|to be |not (?:yet )?)(?:confirmed|agreed|decided|appointed|assigned|allocated|advised|named|recruited|known|applicable)|to follow|n\/a|nil|none(?: yet)?|nobody|no one|(?:post )?vacant(?: post)?)[)\]]?\.?$/i;

export const saysNothing = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text) || UNDECIDED.test(text.trim());
