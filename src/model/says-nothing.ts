/** A cell that says nothing: blank, or marks without a letter or digit ("-", "?"). */
export const saysNothing = (text: string): boolean => !beginsWithLetter(text) && !/[\p{L}\p{N}]/u.test(text);

/** One from A to Z, be it small: spares most cells the pattern. */
function beginsWithLetter(text: string): boolean {
  const small = text.charCodeAt(0) | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

const UNDECIDED =
  /^[([]?(?:tb[acd]|to be (?:confirmed|agreed|decided|appointed|assigned|allocated|advised|named|recruited)|n\/a|none|nobody|no one|vacant(?: post)?|post vacant|unassigned|unallocated|unknown|not (?:yet )?(?:assigned|allocated|appointed|known|agreed))[)\]]?\.?$/i;

/** A cell for a name in which nobody stands: nothing, or that it is still to be decided. */
export const namesNobody = (text: string): boolean => saysNothing(text) || UNDECIDED.test(text.trim());
