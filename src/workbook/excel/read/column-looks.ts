/** Reads the fills and strike-through of a column's cells. */
import type { Area, ColumnLook } from '../../../model/grid';
import type { Ask } from '../host/ask-each';
import { rangeAt } from '../host/sheet-area';

/** The leaf properties of a cell's look; a white fill and none are the same to Excel. */
const LOOK = { format: { fill: { color: true }, font: { strikethrough: true } } };
const WHITE = '#FFFFFF';
const NONE: readonly never[] = [];

const fillOf = (cell: Excel.CellProperties): string | null => {
  const colour = cell.format?.fill?.color?.toUpperCase() ?? '';
  return /^#[0-9A-F]{6}$/.test(colour) && colour !== WHITE ? colour : null;
};

function lookOf(cells: readonly Excel.CellProperties[]): ColumnLook {
  const fills = cells.map(fillOf);
  const struck = cells.map((cell) => cell.format?.font?.strikethrough === true);
  return {
    fills: fills.some((fill) => fill !== null) ? fills : NONE,
    struck: struck.includes(true) ? struck : NONE,
  };
}

export const PLAIN: ColumnLook = { fills: NONE, struck: NONE };

/** @param area one column wide */
export const askLook =
  (sheet: string, area: Area): Ask<ColumnLook> =>
  ({ workbook }) => {
    const cells = rangeAt(workbook.worksheets.getItem(sheet), area).getCellProperties(LOOK);
    return { take: () => lookOf(cells.value.map((row) => row[0] ?? {})) };
  };
