/** Turns the cells of a summary sheet into the file library's: text always as text, looks, and links where they lead somewhere. */
import type { Cell } from 'hucre/xlsx';
import type { SheetPlan, SheetTable } from '../../../render/sheet-plan';
import { LINKED_ROWS, shownValue, unlinkedStyle, type LinkTargets } from '../../common/shown-cells';
import { formulaText, type TableNames } from '../../common/table-names';
import { tableHeaders } from '../../common/table-headers';
import { linkTo } from './cell-links';
import type { createCellLooks } from './cell-looks';
import { escapeText } from '../package/escape-text';

/** Texts that the library would write as an error value. */
const ERROR_TEXT = /^#[A-Z0-9_/]+[!?]?$/;

const isInTable = (tables: readonly SheetTable[], row: number, column: number): boolean =>
  tables.some(
    ({ top, left, rows, columns }) =>
      row >= top && row < top + rows && column >= left && column < left + columns,
  );

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
  names: TableNames,
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const headers = tableHeaders(plan);
  plan.cells.forEach((rowCells, row) => {
    rowCells.forEach((cell, column) => {
      if (cell === null) return;
      const key = `${row},${column}`;
      const link = cell.link && row < LINKED_ROWS ? linkTo(cell.link, targets) : null;
      const style = cell.link && !link ? unlinkedStyle(cell.style) : cell.style;
      cells.set(key, {
        ...(cell.formula
          ? { formula: formulaText(cell.formula, names), formulaResult: cell.value }
          : writtenValue(headers.get(key) ?? shownValue(cell, row, targets))),
        style: look(style, cell.format, isInTable(plan.tables, row, column)),
        ...(link && { hyperlink: link }),
      });
    });
  });
  return cells;
}
