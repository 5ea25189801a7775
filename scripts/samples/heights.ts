/** Row heights for wrapped text, since a workbook made outside Excel has none until someone adjusts them. */
import type { MadeSheet } from '../../test/make/workbook';

const LINE = 15;
const USUAL_WIDTH = 9;

/** Lines that the text takes in a column of so many characters. */
const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * 1.02) / width)), 0);

/** The sheet with a height for each row whose wrapped cells or large font need one. Starts at A1. */
export function withHeights(sheet: MadeSheet): MadeSheet {
  const heights = new Map<number, number>();
  sheet.rows.forEach((row, index) => {
    const points = row.map((cell, column) => {
      if (typeof cell !== 'object' || cell === null) return LINE;
      const lines = cell.wrap ? linesOf(String(cell.v ?? ''), sheet.widths?.[column] ?? USUAL_WIDTH) : 1;
      return lines * Math.max(LINE, (cell.size ?? 0) * 1.35);
    });
    const tallest = Math.max(LINE, ...points);
    if (tallest > LINE) heights.set(index + 1, tallest);
  });
  return { ...sheet, heights };
}
