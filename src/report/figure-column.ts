/** A column of counts in which nought is a dash, so that what is there is seen. */
import { BLANK, count, totalIf } from './cell';
import type { Column } from './table';

/** @param isTotal rows that sum others up */
export const figureColumn = <Row>(
  header: string,
  of: (row: Row) => number,
  isTotal: (row: Row) => boolean = () => false,
): Column<Row> => ({
  header,
  align: 'right',
  cell: (row) => (of(row) === 0 ? BLANK : totalIf(isTotal(row), count(of(row)))),
});
