/** How much of a sheet fits on a page, and how wide its columns may be so that its type can still be read. */

/** A4 landscape inside its margins, in points. */
const PAGE_WIDTH = 770;
const PAGE_HEIGHT = 523;
/** Programs differ in how much goes on a page: one that is ended on purpose ends before the paper does. */
const FILLED = 0.98;
/** A column of n characters is n digits wide, with some padding. */
const CHARACTER_WIDTH = 5.25;
const CELL_PADDING = 3.75;

/** Points of rows that fit on a page when the columns are shrunk to its width. @param widths in characters */
export const pagePoints = (widths: readonly number[]): number => (FILLED * PAGE_HEIGHT) / scaleOf(widths);

function scaleOf(widths: readonly number[]): number {
  const wide = widths.reduce((sum, width) => sum + width * CHARACTER_WIDTH + CELL_PADDING, 0);
  return Math.min(1, PAGE_WIDTH / wide);
}

/** Type of 11 points is shrunk to no less than nine. */
const LEAST_SCALE = 9 / 11;

/** True where all of such a height goes on one page in type that can still be read. */
export function fitsOnePage(points: number, widths: readonly number[]): boolean {
  return scaleOf(widths) >= LEAST_SCALE && points * LEAST_SCALE <= PAGE_HEIGHT;
}

/** Columns of text give way, columns of figures and days do not. */
const NARROW = 16;

/**
 * The same widths where their page is printed in type of nine points or more; else the wide ones give up as much as it
 * takes, each in proportion to what it has to give.
 * @param least below which a column gives nothing away
 * @param printed so many columns from the first stand on the page
 */
export function readableWidths(
  widths: readonly number[],
  least: readonly number[],
  printed = widths.length,
): number[] {
  const onPage = widths.slice(0, printed);
  const room = (PAGE_WIDTH / LEAST_SCALE - printed * CELL_PADDING) / CHARACTER_WIDTH;
  const excess = onPage.reduce((sum, width) => sum + width, 0) - room;
  if (excess <= 0) return [...widths];
  const spare = onPage.map((width, index) => Math.max(0, width - Math.max(NARROW, least[index] ?? 0)));
  const share = Math.min(1, excess / spare.reduce((sum, width) => sum + width, 0));
  return widths.map((width, index) => Math.floor(width - share * (spare[index] ?? 0)));
}
