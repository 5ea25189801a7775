/** A cell that says nothing: blank, or marks without a letter or digit ("-", "?"). */
export const saysNothing = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

const UNDECIDED = /^(?:tb[acd]|to be (?:confirmed|agreed|decided)|n\/a|none|vacant)\.?$/i;

/** A cell for a name in which nobody stands: nothing, or that it is still to be decided. */
export const namesNobody = (text: string): boolean => saysNothing(text) || UNDECIDED.test(text.trim());
