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
  const rows = new RowWriter(plan, writing);
  while (!rows.isDone) yield rows.piece();
}

/** What takes the time stands apart from the generator, which is called once a sheet: V8 compiles for good what is called often. */
class RowWriter {
  private row = 0;
  private readonly rowCount: number;
  private readonly fitted: SheetPlan['fitted'];
  private readonly inTables: Uint16Array;
  private readonly headers: ReturnType<typeof tableHeaders>;
  private readonly columns: readonly ColumnWriter[];

  constructor(plan: SheetPlan, writing: CellWriting) {
    this.rowCount = plan.cells.rowCount;
    this.fitted = plan.fitted;
    this.inTables = tableColumns(plan);
    this.headers = tableHeaders(plan);
    this.columns = Array.from(
      plan.cells.columns,
      (column, index) => new ColumnWriter(column, index, writing),
    );
  }

  get isDone(): boolean {
    return this.row === this.rowCount;
  }

  piece(): string {
    let xml = '';
    while (this.row < this.rowCount && xml.length < PIECE) {
      xml += this.rowXml(this.row);
      this.row += 1;
    }
    return xml;
  }

  private rowXml(row: number): string {
    const number = String(row + 1);
    const header = this.headers.get(row);
    const tableEnd = this.inTables[row] as number;
    let cells = '';
    for (let column = 0; column < this.columns.length; column++)
      cells += (this.columns[column] as ColumnWriter).cell(row, number, column < tableEnd, header?.[column]);
    const height = this.fitted[row] ?? 0;
    // Not said to be chosen: they are estimates, and as soon as a row is edited Excel may fit it to its text.
    const high = height > 0 ? ` ht="${height}"` : '';
    return cells === '' && high === '' ? '' : `<row r="${number}"${high}>${cells}</row>`;
  }
}
