/** Roughly how many lines of a sheet fit on a page, to decide where a page should begin: a guess that only layout rests on. */
import type { SheetCell } from '../sheet-plan';
import type { Look } from '../styles';
import { lookOf } from '../styles';

/** A4 landscape inside its margins, in points. */
const PAGE_WIDTH = 770;
const PAGE_HEIGHT = 500;
const LINE_HEIGHT = 15;
/** A column of n characters is n digits wide, with some padding. */
const CHARACTER_WIDTH = 5.25;
const CELL_PADDING = 3.75;
/** Characters of ordinary text for each digit of width, with room for where words break. */
const ROOM = 0.9;

/** Lines that fit on a page when the columns are shrunk to its width. @param widths in characters */
export function pageLines(widths: readonly number[]): number {
  const wide = widths.reduce((sum, width) => sum + width * CHARACTER_WIDTH + CELL_PADDING, 0);
  const scale = Math.min(1, PAGE_WIDTH / wide);
  return Math.floor(PAGE_HEIGHT / scale / LINE_HEIGHT);
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
