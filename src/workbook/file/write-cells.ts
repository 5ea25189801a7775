/** Turns the cells of a summary sheet into the file library's: text always as text, looks, and links where they lead somewhere. */
import type { Cell } from 'hucre/xlsx';
import { cellAddress, fullAddress } from '../../plan/address';
import type { SheetCell, SheetPlan, SheetTable } from '../../sheet/sheet-plan';
import type { StyleName } from '../../sheet/styles';
import type { LinkTargets } from './cell-links';
import { LINKED_ROWS, linkTo } from './cell-links';
import type { createCellLooks } from './cell-looks';
import { cleanText, escapeText } from './clean-text';
import { tableHeaders } from './table-headers';

/** Texts that the library would write as an error value. */
const ERROR_TEXT = /^#[A-Z0-9_/]+[!?]?$/;

/** A link that leads nowhere must not look like one. */
export const UNLINKED: Partial<Record<StyleName, StyleName>> = { link: 'text' };

const isInTable = (tables: readonly SheetTable[], row: number, column: number): boolean =>
  tables.some(
    ({ top, left, rows, columns }) =>
      row >= top && row < top + rows && column >= left && column < left + columns,
  );

/** What the cell shows: past the linked rows the address stands in place of the link. */
export function shownValue(cell: SheetCell, row: number, targets: LinkTargets): string | number | null {
  const { value, link } = cell;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === null) return null;
  const addressed = link && row >= LINKED_ROWS && linkTo(link, targets) !== null;
  const spelt =
    addressed && !value.includes(cellAddress(link.row, link.column))
      ? `${value} (${fullAddress(link)})`
      : value;
  return cleanText(spelt);
}

function writtenValue(value: string | number | null): Partial<Cell> {
  if (typeof value !== 'string') return { value };
  const text = escapeText(value);
  return ERROR_TEXT.test(text) ? { value: text, richText: [{ text }] } : { value: text };
}

/** Cells by "row,column", as the library takes them. */
export function writeCells(
  plan: SheetPlan,
  targets: LinkTargets,
  look: ReturnType<typeof createCellLooks>,
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const headers = tableHeaders(plan);
  plan.cells.forEach((rowCells, row) => {
    rowCells.forEach((cell, column) => {
      if (cell === null) return;
      const key = `${row},${column}`;
      const link = cell.link && row < LINKED_ROWS ? linkTo(cell.link, targets) : null;
      const style = cell.link && !link ? (UNLINKED[cell.style] ?? cell.style) : cell.style;
      cells.set(key, {
        ...writtenValue(headers.get(key) ?? shownValue(cell, row, targets)),
        style: look(style, cell.format, isInTable(plan.tables, row, column)),
        ...(link && { hyperlink: link }),
      });
    });
  });
  return cells;
}
