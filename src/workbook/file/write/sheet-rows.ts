/** Writes the rows of a worksheet part, a piece of many rows at a time. */
import type { SheetPlan } from '../../../render/sheet-plan';
import { tableHeaders } from '../../common/table-headers';
import { ColumnWriter, type CellWriting } from './column-writer';

/** Characters of a piece: large enough to be worth handing on. */
const PIECE = 100_000;

/** By row: how many columns from the first on belong to a table, whose rows have lines between them. */
function tableColumns({ cells, tables }: SheetPlan): Uint16Array {
  const columns = new Uint16Array(cells.rowCount);
  for (const { top, left, rows, columns: wide } of tables) columns.fill(left + wide, top, top + rows);
  return columns;
}

export function* sheetRows(plan: SheetPlan, writing: CellWriting): Generator<string> {
  const nextPiece = pieceWriter(plan, writing);
  for (let xml = nextPiece(); xml !== ''; xml = nextPiece()) yield xml;
}

/**
 * "" after the last one. What takes the time stands apart from the generator, which is called once a sheet: V8 compiles for good
 * what is called often.
 */
function pieceWriter(plan: SheetPlan, writing: CellWriting): () => string {
  const { fitted } = plan;
  const { rowCount, columns } = plan.cells;
  const inTables = tableColumns(plan);
  const headers = tableHeaders(plan);
  const writers = columns.map((column, index) => new ColumnWriter(column, index, writing));
  let next = 0;
  const rowXml = (row: number): string => {
    const number = String(row + 1);
    const header = headers.get(row);
    const tableEnd = inTables[row] as number;
    let cells = '';
    for (let column = 0; column < writers.length; column++)
      cells += (writers[column] as ColumnWriter).cell(row, number, column < tableEnd, header?.[column]);
    const height = fitted[row] ?? 0;
    // Not said to be chosen: they are estimates, and as soon as a row is edited Excel may fit it to its text.
    const high = height > 0 ? ` ht="${height}"` : '';
    return cells === '' && high === '' ? '' : `<row r="${number}"${high}>${cells}</row>`;
  };
  return () => {
    let xml = '';
    for (; next < rowCount && xml.length < PIECE; next++) xml += rowXml(next);
    return xml;
  };
}
