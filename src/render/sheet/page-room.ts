/** Roughly how many lines of a sheet fit on a page, to decide where a page should begin: a guess that only layout rests on. */
import type { SheetCell } from '../sheet-cells';
import type { Look } from '../styles';
import { lookOf } from '../styles';

/** A4 landscape inside its margins, in points. */
const PAGE_WIDTH = 770;
const PAGE_HEIGHT = 523;
const LINE_HEIGHT = 15;
/** A column of n characters is n digits wide, with some padding. */
const CHARACTER_WIDTH = 5.25;
const CELL_PADDING = 3.75;
/** Characters of ordinary text for each digit of width, with room for where words break. */
const ROOM = 0.9;

/** Lines that fit on a page when the columns are shrunk to its width. @param widths in characters */
export function pageLines(widths: readonly number[]): number {
  return Math.floor(PAGE_HEIGHT / scaleOf(widths) / LINE_HEIGHT);
}

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
 * @param printed so many columns from the first stand on the page
 */
export function readableWidths(widths: readonly number[], printed = widths.length): number[] {
  const onPage = widths.slice(0, printed);
  const room = (PAGE_WIDTH / LEAST_SCALE - printed * CELL_PADDING) / CHARACTER_WIDTH;
  const excess = onPage.reduce((sum, width) => sum + width, 0) - room;
  if (excess <= 0) return [...widths];
  const spare = onPage.map((width) => Math.max(0, width - NARROW));
  const share = Math.min(1, excess / spare.reduce((sum, width) => sum + width, 0));
  return widths.map((width, index) => Math.floor(width - share * (spare[index] ?? 0)));
}

/** Lines that a row takes: those of its longest wrapped text. */
export function rowLines(cells: readonly (SheetCell | null)[], widths: readonly number[]): number {
  let lines = 1;
  cells.forEach((cell, column) => {
    if (typeof cell?.value !== 'string') return;
    const room = (widths[column] ?? 0) * ROOM;
    if (cell.value.length <= lines * room) return;
    const { wrap }: Look = lookOf(cell.style);
    if (wrap) lines = Math.ceil(cell.value.length / room);
  });
  return lines;
}
