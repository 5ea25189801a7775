/** How Excel reads a chart's series out of a range: names from its header, categories from its first column or row. */
import { columnsOf, rowsOf, type Box } from './box';
import type { SeriesRecord } from './records';
import type { SheetState } from './state';

/** `seriesBy` Auto takes the shorter side as the series. */
export function seriesFrom(sheet: SheetState, box: Box, seriesBy: string): readonly SeriesRecord[] {
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && columnsOf(box) <= rowsOf(box));
  const isText = (row: number, column: number): boolean =>
    typeof sheet.cells.get(row, column).value === 'string';
  const hasHeaderRow = isText(box.top, box.right);
  const hasHeaderColumn = isText(box.bottom, box.left);
  const body: Box = {
    ...box,
    top: box.top + (hasHeaderRow ? 1 : 0),
    left: box.left + (hasHeaderColumn ? 1 : 0),
  };
  const count = byColumns ? columnsOf(body) : rowsOf(body);
  return Array.from({ length: count }, (_, index): SeriesRecord => {
    const column = body.left + index;
    const row = body.top + index;
    const named = byColumns ? hasHeaderRow : hasHeaderColumn;
    const header = byColumns ? sheet.cells.get(box.top, column) : sheet.cells.get(row, box.left);
    const hasCategories = byColumns ? hasHeaderColumn : hasHeaderRow;
    const categories = byColumns
      ? { ...body, left: box.left, right: box.left }
      : { ...body, top: box.top, bottom: box.top };
    return {
      name: named ? String(header.value) : `Series${index + 1}`,
      values: byColumns ? { ...body, left: column, right: column } : { ...body, top: row, bottom: row },
      categories: hasCategories ? categories : null,
      valuesSheetId: sheet.id,
    };
  });
}
