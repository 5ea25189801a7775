/** The header cells of a sheet's tables, made as Excel insists on them: text, on one line, none blank, none twice. */
import { onOneLine } from '../../model/level-text';
import { noneTwice } from '../../model/none-twice';
import { sheetCellAt } from '../../render/sheet-cells';
import type { SheetPlan, SheetTable } from '../../render/sheet-plan';
import { cleanText } from './clean-text';

/** Characters of a column's name. */
const LONGEST_NAME = 255;

/** Names of the table's columns, left to right: what stands in its header row, mended where it has to be. */
export function columnNames(plan: SheetPlan, { top, left, columns }: SheetTable): string[] {
  const written = Array.from({ length: columns }, (_, index) => {
    const text = cleanText(String(sheetCellAt(plan.cells, top, left + index)?.value ?? ''));
    return onOneLine(text).slice(0, LONGEST_NAME - 8) || `Column ${index + 1}`;
  });
  return noneTwice(written);
}

/** Texts of the header cells by row, each at its column. */
export function tableHeaders(plan: SheetPlan): Map<number, readonly (string | undefined)[]> {
  const headers = new Map<number, (string | undefined)[]>();
  for (const table of plan.tables) {
    const row = headers.get(table.top) ?? [];
    headers.set(table.top, row);
    columnNames(plan, table).forEach((name, index) => {
      row[table.left + index] = name;
    });
  }
  return headers;
}
