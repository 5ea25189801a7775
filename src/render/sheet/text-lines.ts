/** Estimates how many lines a text takes in a column: not every program fits a row to its wrapped text on opening. */

const WIDEST = 1.8;
/** Widths in digits, the unit of a column's width, as they are in the font that sheets are written in. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["ilj'", 0.46],
  ['.,;:I‘’ ', 0.5],
  ['f()[]{}J-', 0.62],
  ['rt!', 0.68],
  ['csxzL/"“”', 0.83],
  ['agkvyEFSTYZ?', 0.95],
  ['e0123456789$£#*+<=>^_~–•', 1],
  ['bdhnopquBCKPRX', 1.05],
  ['ADGHNUV', 1.22],
  ['w%&…OQ', 1.42],
  ['mM', 1.65],
  ['W@—', WIDEST],
];
const OTHER = 1.3;
/** Letters of the East, and halves of what takes two places. */
const FIRST_WIDEST = 0x2e80;
/** A column is measured in digits rounded down to whole pixels: printed, text is so much wider than reckoned. */
const MARGIN = 1.07;
/** Taken by the margins of a cell. */
const PADDING = 0.2;

const LINE_END = 0x0a;
const SPACE = 0x20;
const HYPHEN = 0x2d;

/** By code; below nought for what ends a word, so that of most letters one thing only is asked. */
const SIGNED_WIDTHS = new Float64Array(0x10000).fill(OTHER).fill(WIDEST, FIRST_WIDEST);
for (const [letters, width] of WIDTHS)
  for (const letter of letters) SIGNED_WIDTHS[letter.charCodeAt(0)] = width;
for (const code of [LINE_END, SPACE, HYPHEN]) SIGNED_WIDTHS[code] = -widthOf(code);

function widthOf(code: number): number {
  return Math.abs(SIGNED_WIDTHS[code] as number);
}

/** Digits of ordinary type for which a column of so many has room, where its type is so much larger. */
export const lineRoom = (column: number, scale = 1): number =>
  Math.max(1, column - PADDING) / (scale * MARGIN);

/** Digits that a column needs so that no word of the text is broken inside. */
export function columnForWords(text: string, scale = 1): number {
  let widest = 0;
  for (const word of text.split(/(?<=[ -])/)) {
    let width = 0;
    for (let at = 0; at < word.trimEnd().length; at++) width += widthOf(word.charCodeAt(at));
    widest = Math.max(widest, width);
  }
  return widest * scale * MARGIN + PADDING;
}

/** Lines that the text takes in such room, broken after spaces and hyphens. */
export function countLines(text: string, room: number): number {
  const end = text.length;
  // Most cells hold a word or two.
  if (end * WIDEST <= room && !text.includes('\n')) return 1;
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let at = 0; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : LINE_END;
    const width = SIGNED_WIDTHS[code] as number;
    if (width > 0) {
      word += width;
      continue;
    }
    if (code !== LINE_END) word -= width;
    // The space that a line ends with may hang over its edge.
    const hanging = code === SPACE ? -width : 0;
    if (used > 0 && used + word - hanging > room) {
      lines += 1;
      used = 0;
    }
    used += word;
    // A word longer than the line is broken inside.
    if (word - hanging > room) {
      lines += Math.ceil(word / room) - 1;
      used = word % room;
    }
    word = 0;
    if (code !== LINE_END || at === end) continue;
    lines += 1;
    used = 0;
  }
  return lines;
}
