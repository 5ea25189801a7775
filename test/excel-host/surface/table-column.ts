/** Excel.TableColumn and its collection. */
import { columnsOf, type Box } from '../model/box';
import { invalidArgument, notFound } from '../wire/errors';
import { WireCollection, WireObject, type Shape } from '../wire/wire-object';
import { Range } from './range';
import { bodyOf, type Table } from './table';

export class TableColumn extends WireObject {
  static override readonly shape: Shape = { type: 'TableColumn', scalars: ['id', 'index', 'name', 'values'] };
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {
    super();
  }
  /** Excel numbers the columns of a table from 1. */
  get id(): number {
    return this.index + 1;
  }
  get name(): string {
    const { box } = this.table.record;
    return String(
      this.table.session.sheet(this.table.sheetId).cells.get(box.top, box.left + this.index).value,
    );
  }
  set name(name: unknown) {
    if (typeof name !== 'string') throw invalidArgument('TableColumn.name');
    this.getHeaderRowRange().values = [[name]];
  }
  get values(): unknown {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    return this.#slice(this.table.record.box);
  }
  getHeaderRowRange(): Range {
    return this.#slice(this.table.getHeaderRowRange().box);
  }
  getDataBodyRange(): Range {
    return this.#slice(bodyOf(this.table.record));
  }
  getTotalRowRange(): Range {
    return this.#slice(this.table.getTotalRowRange().box);
  }
  #slice(box: Box): Range {
    const left = box.left + this.index;
    return new Range(this.table.session, this.table.sheetId, { ...box, left, right: left });
  }
}

export class TableColumnCollection extends WireCollection<TableColumn> {
  static override readonly shape: Shape = { type: 'TableColumnCollection', scalars: ['count'] };
  constructor(readonly table: Table) {
    super();
  }
  get count(): number {
    return columnsOf(this.table.record.box);
  }
  getCount(): number {
    return this.count;
  }
  override items(): readonly TableColumn[] {
    return Array.from({ length: this.count }, (_, index) => new TableColumn(this.table, index));
  }
  override itemFor(key: unknown): TableColumn {
    const found = this.getItemOrNullObject(key);
    if (!found) throw notFound('TableColumnCollection.getItem');
    return found;
  }
  getItemOrNullObject(key: unknown): TableColumn | null {
    const wanted = String(key).toLowerCase();
    return this.items().find((column) => column.id === key || column.name.toLowerCase() === wanted) ?? null;
  }
  getItemAt(index: number): TableColumn {
    const found = this.items()[index];
    if (!found) throw invalidArgument('TableColumnCollection.getItemAt');
    return found;
  }
}
