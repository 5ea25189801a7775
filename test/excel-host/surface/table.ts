/** Excel.Table. */
import { boxAt, columnsOf, intersect, type Box } from '../model/box';
import { EMPTY_CELL, type Look } from '../model/cell';
import { filterRows } from '../model/lines';
import { nameHeaders, refuseOverlap } from '../model/make-table';
import { isDefinedName, isNameTaken } from '../model/names';
import type { TableRecord } from '../model/records';
import { EVENT } from '../session/events';
import type { Session } from '../session/session';
import { ExcelError, UnknownMember, invalidArgument } from '../wire/errors';
import { flag, text } from '../wire/fields';
import { FieldObject, type Shape } from '../wire/wire-object';
import { AutoFilter } from './auto-filter';
import { Range } from './range';
import { boxOf, type RangeLike } from './range-geometry';
import { TableColumnCollection } from './table-column';
import { TableRowCollection } from './table-row';
import { Worksheet } from './worksheet';

export class Table extends FieldObject {
  static override readonly shape: Shape = {
    type: 'Table',
    scalars: ['id', 'name', 'legacyId', 'showHeaders', 'showTotals'],
    fields: {
      style: text('TableStyleMedium2'),
      showBandedRows: flag(true),
      showBandedColumns: flag(false),
      showFilterButton: flag(true),
      highlightFirstColumn: flag(false),
      highlightLastColumn: flag(false),
    },
    children: ['worksheet', 'columns', 'rows', 'autoFilter'],
  };
  constructor(
    readonly session: Session,
    readonly sheetId: string,
    readonly id: string,
  ) {
    super();
  }
  get record(): TableRecord {
    const found = this.session.sheet(this.sheetId).tables.find((table) => table.id === this.id);
    if (!found) throw new ExcelError('InvalidReference', 'Table');
    return found;
  }
  change(patch: Partial<TableRecord>): void {
    const tables = this.session
      .sheet(this.sheetId)
      .tables.map((table) => (table.id === this.id ? { ...table, ...patch } : table));
    this.session.model.changeSheet(this.sheetId, { tables }, this.record.box);
  }
  protected override readFields(): Readonly<Record<string, unknown>> {
    return { ...this.record };
  }
  protected override writeFields(patch: Readonly<Record<string, unknown>>): void {
    this.change(patch as Partial<TableRecord>);
  }

  get legacyId(): string {
    return String(Number(this.id.slice(-13, -1)));
  }
  get name(): string {
    return this.record.name;
  }
  set name(name: unknown) {
    if (!isDefinedName(name)) throw invalidArgument('Table.name');
    const isOwn = name.toLowerCase() === this.name.toLowerCase();
    if (!isOwn && isNameTaken(this.session.model.state, name)) throw invalidArgument('Table.name');
    this.change({ name });
  }
  get showHeaders(): boolean {
    return this.record.showHeaders;
  }
  set showHeaders(_show: unknown) {
    throw new UnknownMember('Table.showHeaders =');
  }
  get showTotals(): boolean {
    return this.record.showTotals;
  }
  set showTotals(_show: unknown) {
    throw new UnknownMember('Table.showTotals =');
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.session, this.sheetId);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  get autoFilter(): AutoFilter {
    const { box, showFilterButton } = this.record;
    return new AutoFilter(this.session, this.sheetId, showFilterButton ? box : null);
  }

  getRange(): Range {
    return this.#range(this.record.box);
  }
  getHeaderRowRange(): Range {
    const { box, showHeaders } = this.record;
    if (!showHeaders) throw new ExcelError('InvalidOperation', 'Table.getHeaderRowRange');
    return this.#range(boxAt(box.top, box.left, 1, columnsOf(box)));
  }
  getDataBodyRange(): Range {
    return this.#range(bodyOf(this.record));
  }
  getTotalRowRange(): Range {
    const { box, showTotals } = this.record;
    if (!showTotals) throw new ExcelError('InvalidOperation', 'Table.getTotalRowRange');
    return this.#range({ ...box, top: box.bottom });
  }
  /** The filter stays; its criteria go. */
  clearFilters(): void {
    const rows = filterRows(this.session.sheet(this.sheetId).rows, this.record.box);
    this.session.model.changeSheet(this.sheetId, { rows }, this.record.box);
  }
  /** Only the table goes: its style stays behind as the look of its cells, as workbooks saved by Excel show. */
  convertToRange(): Range {
    const { box, style } = this.record;
    if (style !== '')
      this.session.model.changeCells(this.sheetId, box, (cells) =>
        cells.change(box, (cell, row) => ({ ...cell, look: lookLeftBehind(cell.look, row === box.top) })),
      );
    const range = this.getRange();
    this.#remove();
    return range;
  }
  /** The cells go too. */
  delete(): void {
    const { box } = this.record;
    this.session.model.changeCells(this.sheetId, box, (cells) => {
      for (const { row, column } of [...cells.within(box)]) cells.set(row, column, EMPTY_CELL);
    });
    this.#remove();
  }
  /** The header row stays where it is, and the new area must overlap the old one. */
  resize(newRange: RangeLike): void {
    const box = boxOf(newRange, 'Table.resize');
    const before = this.record.box;
    if (box.top !== before.top || !intersect(box, before)) throw invalidArgument('Table.resize');
    refuseOverlap(this.session.sheet(this.sheetId), box, this.id);
    this.session.model.changeCells(this.sheetId, box, (cells) => nameHeaders(cells, box));
    this.change({ box });
  }
  #remove(): void {
    const { name, box } = this.record;
    const tables = this.session.sheet(this.sheetId).tables.filter((table) => table.id !== this.id);
    this.session.model.changeSheet(this.sheetId, { tables }, box);
    this.session.tableEvent(EVENT.tableDeleted, this.sheetId, this.id, name);
  }
  #range(box: Box): Range {
    return new Range(this.session, this.sheetId, box);
  }

  _RegisterDataChangedEvent(): null {
    return this.session.events.register(EVENT.tableChanged, this.id);
  }
  _UnregisterDataChangedEvent(): null {
    return this.session.events.unregister(EVENT.tableChanged, this.id);
  }
}

const LEFT_LINE = { style: 'Continuous', weight: 'Thin', colour: '#000000' };
const lookLeftBehind = (look: Look, isHeader: boolean): Look =>
  isHeader
    ? { ...look, bold: true, borders: { ...look.borders, EdgeTop: LEFT_LINE, EdgeBottom: LEFT_LINE } }
    : { ...look, borders: { EdgeBottom: LEFT_LINE, ...look.borders } };

/** The rows between header and totals. */
export const bodyOf = ({ box, showHeaders, showTotals }: TableRecord): Box => ({
  ...box,
  top: box.top + (showHeaders ? 1 : 0),
  bottom: box.bottom - (showTotals ? 1 : 0),
});
