/** Texts on one line, as they are shown and compared. */

/** Any white space is one blank, and none stands around. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** As texts are compared: only case and spacing may differ. */
export const levelText = (text: string): string => onOneLine(text).toLowerCase();
