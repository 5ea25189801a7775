/** Excel.TableRow and its collection, for reading; rows are not added through the table. */
import { boxAt, columnsOf, rowsOf } from '../model/box';
import { invalidArgument } from '../wire/errors';
import { WireCollection, WireObject, type Shape } from '../wire/wire-object';
import { Range } from './range';
import { bodyOf, type Table } from './table';

export class TableRow extends WireObject {
  static override readonly shape: Shape = { type: 'TableRow', scalars: ['index', 'values'] };
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {
    super();
  }
  get values(): unknown {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    const body = bodyOf(this.table.record);
    const box = boxAt(body.top + this.index, body.left, 1, columnsOf(body));
    return new Range(this.table.session, this.table.sheetId, box);
  }
}

export class TableRowCollection extends WireCollection<TableRow> {
  static override readonly shape: Shape = { type: 'TableRowCollection', scalars: ['count'] };
  constructor(readonly table: Table) {
    super();
  }
  get count(): number {
    return rowsOf(bodyOf(this.table.record));
  }
  getCount(): number {
    return this.count;
  }
  override items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.table, index));
  }
  override itemFor(key: unknown): TableRow {
    if (typeof key !== 'number' || key < 0 || key >= this.count) {
      throw invalidArgument('TableRowCollection.getItemAt');
    }
    return new TableRow(this.table, key);
  }
  getItemAt(index: number): TableRow {
    return this.itemFor(index);
  }
}
