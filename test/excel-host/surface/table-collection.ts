/** Excel.TableCollection of a workbook or a sheet, and Excel.TableScopedCollection of a range. */
import { intersect, parseBox, sameBox, splitAddress, type Box } from '../model/box';
import { makeTable } from '../model/make-table';
import { EVENT, WHOLE_WORKBOOK } from '../session/events';
import type { Session } from '../session/session';
import { invalidArgument, notFound } from '../wire/errors';
import { WireCollection, type Shape } from '../wire/wire-object';
import { RangeGeometry, type RangeLike } from './range-geometry';
import { Table } from './table';

abstract class Tables extends WireCollection<Table> {
  abstract override items(): readonly Table[];
  constructor(readonly session: Session) {
    super();
  }
  get count(): number {
    return this.items().length;
  }
  getCount(): number {
    return this.count;
  }
  override itemFor(key: unknown): Table {
    const found = this.getItemOrNullObject(key);
    if (!found) throw notFound(`${this.shape.type}.getItem`);
    return found;
  }
  /** By id or by name, in any case. */
  getItemOrNullObject(key: unknown): Table | null {
    const wanted = String(key).toLowerCase();
    return this.items().find((table) => table.id === key || table.name.toLowerCase() === wanted) ?? null;
  }
}

export class TableCollection extends Tables {
  static override readonly shape: Shape = { type: 'TableCollection', scalars: ['count'] };
  /** `sheetId` null is the whole workbook. */
  constructor(
    session: Session,
    readonly sheetId: string | null,
  ) {
    super(session);
  }
  override items(): readonly Table[] {
    return this.session.model.sheets
      .filter((sheet) => this.sheetId === null || sheet.id === this.sheetId)
      .flatMap((sheet) => sheet.tables.map((table) => new Table(this.session, sheet.id, table.id)));
  }
  getItemAt(index: number): Table {
    const table = this.items()[index];
    if (!table) throw invalidArgument('TableCollection.getItemAt');
    return table;
  }
  add(address: RangeLike, hasHeaders: boolean): Table {
    const place = this.#placeOf(address);
    const record = makeTable(this.session.model, place.sheetId, place.box, hasHeaders);
    this.session.tableEvent(EVENT.tableAdded, place.sheetId, record.id, record.name);
    return new Table(this.session, place.sheetId, record.id);
  }
  #placeOf(address: RangeLike): { sheetId: string; box: Box } {
    if (address instanceof RangeGeometry) return { sheetId: address.sheetId, box: address.box };
    const { sheet, cells } = splitAddress(address);
    const found = sheet === null ? null : this.session.model.findSheet(sheet);
    const sheetId = found?.id ?? (sheet === null ? (this.sheetId ?? this.session.model.activeSheetId) : null);
    const box = parseBox(cells);
    if (sheetId === null) throw notFound('TableCollection.add');
    if (!box) throw invalidArgument('TableCollection.add');
    return { sheetId, box };
  }

  get #target(): string {
    return this.sheetId ?? WHOLE_WORKBOOK;
  }
  _RegisterDataChangedEvent(): null {
    return this.session.events.register(EVENT.tableChanged, this.#target);
  }
  _UnregisterDataChangedEvent(): null {
    return this.session.events.unregister(EVENT.tableChanged, this.#target);
  }
  _RegisterAddedEvent(): null {
    return this.session.events.register(EVENT.tableAdded, this.#target);
  }
  _UnregisterAddedEvent(): null {
    return this.session.events.unregister(EVENT.tableAdded, this.#target);
  }
  _RegisterDeletedEvent(): null {
    return this.session.events.register(EVENT.tableDeleted, this.#target);
  }
  _UnregisterDeletedEvent(): null {
    return this.session.events.unregister(EVENT.tableDeleted, this.#target);
  }
}

export class TableScopedCollection extends Tables {
  static override readonly shape: Shape = { type: 'TableScopedCollection' };
  constructor(
    session: Session,
    readonly sheetId: string,
    readonly box: Box,
    readonly fullyContained: boolean,
  ) {
    super(session);
  }
  override items(): readonly Table[] {
    return this.session
      .sheet(this.sheetId)
      .tables.filter((table) => {
        const common = intersect(table.box, this.box);
        return common !== null && (!this.fullyContained || sameBox(common, table.box));
      })
      .map((table) => new Table(this.session, this.sheetId, table.id));
  }
  getFirst(): Table {
    const [first] = this.items();
    if (!first) throw notFound('TableScopedCollection.getFirst');
    return first;
  }
}
