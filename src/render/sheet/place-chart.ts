/** Places the bars of a table's chart over the cells that they draw. */
import type { FilledChart, FilledColumn, Table } from '../../report/table';
import type { SheetChart, SheetRange, SheetTable } from '../sheet-plan';
import { LIFECYCLE_COLOURS } from '../styles';

/** Sheet rows that a chart of so many bars takes: title, legend and axis, then a row and a bit a bar. */
export const chartRows = (bars: number): number => 7 + Math.ceil(bars * 1.1);

/** @param placed where the table stands */
export function placeChart(
  { title, altText, names, series }: FilledChart,
  { columns }: Table,
  placed: SheetTable,
  anchor: SheetChart['anchor'],
): SheetChart {
  const indexOf = (column: FilledColumn): number => {
    const index = columns.indexOf(column);
    if (index < 0) throw new RangeError(`a chart draws "${column.header}", which is no column of its table`);
    return placed.left + index;
  };
  const cells = (column: FilledColumn): SheetRange => ({
    top: placed.top + 1,
    left: indexOf(column),
    rows: placed.rows - 1,
    columns: 1,
  });
  return {
    kind: 'bar-stacked-100',
    title,
    altText,
    categories: cells(names),
    series: series.map(({ part, label, column }) => ({
      name: { row: placed.top, column: indexOf(column) },
      label,
      values: cells(column),
      colour: LIFECYCLE_COLOURS[part],
    })),
    anchor,
  };
}
