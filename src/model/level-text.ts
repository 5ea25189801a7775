/** Texts on one line, as they are shown and compared. */

/** Two blanks, a blank that is no space, or one at an end. */
const UNEVEN = /\s\s|[^\S ]|^ | $/;

/** Any white space is one blank, and none stands around: of most texts that is so, and they are given back as they are. */
export const onOneLine = (text: string): string =>
  UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text;

/** As texts are compared: only case and spacing may differ. */
export const levelText = (text: string): string => onOneLine(text).toLowerCase();
