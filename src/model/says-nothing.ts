/** A cell that says nothing: blank, or marks without a letter or digit ("-", "?"). */
export const saysNothing = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
