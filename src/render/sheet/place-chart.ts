/** Places the bar of a table's chart over the cells that it draws. */
import type { FilledChart, FilledColumn, Table } from '../../report/table';
import type { SheetChart, SheetRange, SheetTable } from '../sheet-plan';
import { inkOn, LIFECYCLE_COLOURS, OUTLINE } from '../styles';

/** Sheet rows that so many bars take with their legend. */
export const chartRows = (bars: number): number => 2 + Math.max(1, bars);

/** @param placed where the table stands */
export function placeChart(
  { altText, names, series, drawn }: FilledChart,
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
    rows: drawn ?? placed.rows - 1,
    columns: 1,
  });
  return {
    altText,
    categories: cells(names),
    series: series.map(({ part, label, column }) => ({
      name: { row: placed.top, column: indexOf(column) },
      label,
      values: cells(column),
      colour: LIFECYCLE_COLOURS[part],
      ink: inkOn(part),
      outline: OUTLINE,
      ...(part === 'unknown' && { isDotted: true as const }),
    })),
    anchor,
  };
}
