/** Works out how high the rows of a summary sheet have to be: not every program fits a row to its wrapped text on opening. */
import type { SheetCell, SheetPlan } from '../../../render/sheet-plan';
import type { Look } from '../../../render/styles';
import { lookOf } from '../../../render/styles';
import { FONT_SIZE, hasFilter } from '../../common/page-look';

/** Points of height per point of type. */
const LINE_HEIGHT = 1.36;
/** Excel's highest row, in points. */
const HIGHEST = 409;
/** Widths in digits, the unit of a column's width; rather too wide than too narrow, since a row too low cuts text off. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijltfrI.,;:'|!()[\] -]/, 0.57],
  [/[a-ln-vx-z0-9]/, 1],
  [/[MW@%…—\u2E80-\uFFFF]/, 1.75],
  [/[mw]/, 1.5],
];
const OTHER = 1.2;
const BOLD = 1.07;
/** So much wider than reckoned may the program's font be. */
const MARGIN = 1.04;
/** Taken by the margins of a cell. */
const PADDING = 0.7;

const widthOfLetter = (letter: string): number =>
  WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;

function widthOf(word: string): number {
  let width = 0;
  for (let at = 0; at < word.length; at++) width += widthOfLetter(word[at] as string);
  return width;
}

/** Lines that the text takes in a column of so many digits, broken between words. */
export function countLines(text: string, column: number, scale = 1): number {
  const room = Math.max(1, column - PADDING) / (scale * MARGIN);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/(?<=[ -])/)) {
      const width = widthOf(word);
      if (used > 0 && used + width > room) {
        lines += 1;
        used = 0;
      }
      // A word longer than the line is broken inside.
      lines += Math.max(0, Math.ceil(width / room) - 1);
      used = width > room ? width % room : used + width;
    }
  }
  return lines;
}

function cellHeight({ value, style }: SheetCell, column: number): number {
  const look = lookOf(style) as Look;
  const size = look.size ?? FONT_SIZE;
  const scale = (size / FONT_SIZE) * (look.bold ? BOLD : 1);
  const lines = look.wrap && typeof value === 'string' ? countLines(value, column, scale) : 1;
  return lines * size * LINE_HEIGHT;
}

const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = FONT_SIZE * LINE_HEIGHT;

/** Points by row; rows of the default height are left out. */
export function rowHeights(plan: SheetPlan): Map<number, { height: number }> {
  const heights = new Map<number, { height: number }>();
  // A filter button stands at the foot of its header: a line of its own keeps it off the words.
  const buttons = new Set(plan.tables.filter(hasFilter).map(({ top }) => top));
  plan.cells.forEach((cells, row) => {
    const least = buttons.has(row) ? 2 * DEFAULT_HEIGHT : DEFAULT_HEIGHT;
    let height = Math.max(least, plan.heights[row] ?? 0);
    cells.forEach((cell, column) => {
      if (cell) height = Math.max(height, cellHeight(cell, plan.widths[column] ?? DEFAULT_WIDTH));
    });
    if (height > DEFAULT_HEIGHT) heights.set(row, { height: Math.min(HIGHEST, Math.ceil(height)) });
  });
  return heights;
}
