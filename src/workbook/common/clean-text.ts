/** Makes any text fit for a cell: what Excel cannot hold is taken out. */

/** Characters of text that an Excel cell holds. */
export const LONGEST_TEXT = 32_767;
const CUT_MARK = '…';

/** Control characters, two that XML forbids, and halves of characters that take two places. */
const NOT_IN_XML =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function cutShort(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const kept = text.slice(0, LONGEST_TEXT - CUT_MARK.length);
  // Never half of a character that takes two places.
  return kept.replace(/[\uD800-\uDBFF]$/, '') + CUT_MARK;
}

/** The text that the cell shows. */
export const cleanText = (text: string): string =>
  cutShort(text.replace(/\r\n?/g, '\n').replace(NOT_IN_XML, ''));
