/** Excel.Worksheet. */
import { WHOLE_SHEET, boxAt, parseBox, splitAddress, type Box } from '../model/box';
import { isSheetName } from '../model/names';
import type { SheetState } from '../model/state';
import { EVENT } from '../session/events';
import type { Session } from '../session/session';
import { ExcelError, UnknownMember, invalidArgument } from '../wire/errors';
import { colour, flag } from '../wire/fields';
import { FieldObject, type Shape } from '../wire/wire-object';
import { AutoFilter } from './auto-filter';
import { ChartCollection } from './chart-collection';
import { NamedItemCollection } from './named-item';
import { PageBreakCollection } from './page-break-collection';
import { PageLayout } from './page-layout';
import { WorksheetProtection } from './protection';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { TableCollection } from './table-collection';
import { WorksheetFreezePanes } from './worksheet-freeze-panes';

export class Worksheet extends FieldObject {
  static override readonly shape: Shape = {
    type: 'Worksheet',
    scalars: ['id', 'name', 'position', 'visibility', 'standardWidth', 'standardHeight'],
    fields: { tabColor: colour(''), showGridlines: flag(true), showHeadings: flag(true) },
    children: [
      'tables',
      'charts',
      'names',
      'autoFilter',
      'pageLayout',
      'freezePanes',
      'protection',
      'horizontalPageBreaks',
      'verticalPageBreaks',
    ],
  };
  constructor(
    readonly session: Session,
    readonly id: string,
  ) {
    super();
    session.sheet(id);
  }
  get #state(): SheetState {
    return this.session.sheet(this.id);
  }
  protected override readFields(): Readonly<Record<string, unknown>> {
    const { tabColor, showGridlines, showHeadings } = this.#state;
    return { tabColor, showGridlines, showHeadings };
  }
  protected override writeFields(patch: Readonly<Record<string, unknown>>): void {
    this.session.model.changeSheet(this.id, patch as Partial<SheetState>);
  }

  get name(): string {
    return this.#state.name;
  }
  set name(name: unknown) {
    if (!isSheetName(name)) throw invalidArgument('Worksheet.name');
    const taken = this.session.model.findSheet(name);
    if (taken && taken.id !== this.id) throw new ExcelError('ItemAlreadyExists', 'Worksheet.name');
    this.session.clearsUndo('Worksheet.name', 'structure');
    this.#changeStructure({ name });
  }
  get position(): number {
    return this.session.model.sheets.findIndex((sheet) => sheet.id === this.id);
  }
  set position(position: unknown) {
    const { sheets } = this.session.model;
    if (typeof position !== 'number' || position < 0 || position >= sheets.length) {
      throw invalidArgument('Worksheet.position');
    }
    this.session.clearsUndo('Worksheet.position', 'structure');
    const others = sheets.filter((sheet) => sheet.id !== this.id);
    others.splice(position, 0, this.#state);
    this.session.model.changeStructure({ sheets: others });
  }
  get visibility(): string {
    return this.#state.visibility;
  }
  set visibility(visibility: unknown) {
    if (visibility !== 'Visible' && visibility !== 'Hidden' && visibility !== 'VeryHidden') {
      throw invalidArgument('Worksheet.visibility');
    }
    const isLast = !this.session.model.sheets.some(
      (sheet) => sheet.id !== this.id && sheet.visibility === 'Visible',
    );
    if (visibility !== 'Visible' && isLast) throw new ExcelError('InvalidOperation', 'Worksheet.visibility');
    this.session.clearsUndo('Worksheet.visibility', 'structure');
    this.#changeStructure({ visibility });
  }
  get standardWidth(): number {
    return this.#state.standardWidth;
  }
  get standardHeight(): number {
    return 15;
  }

  /** The client reads these two by the names of the API and writes them by older ones. */
  set gridlines(show: unknown) {
    this.writeField('showGridlines', show);
  }
  set headings(show: unknown) {
    this.writeField('showHeadings', show);
  }

  get tables(): TableCollection {
    return new TableCollection(this.session, this.id);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.session, this.id);
  }
  get names(): NamedItemCollection {
    if (this.session.isBehindAnother()) throw new ExcelError('InvalidSelection', 'Worksheet.names');
    return new NamedItemCollection(this.session, this.id);
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.session, this.id, this.#state.autoFilter);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.session, this.id);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.session, this.id, 'rowBreaks');
  }
  get verticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.session, this.id, 'columnBreaks');
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.session, this.id);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.session, this.id);
  }

  /** "A1:B2", or nothing for the whole sheet; a table or range by name. */
  getRange(address?: string): Range {
    if (address === undefined || address === '') return this.#range(WHOLE_SHEET);
    const { cells } = splitAddress(address);
    const box = parseBox(cells) ?? this.#namedBox(cells);
    if (!box) throw invalidArgument('Worksheet.getRange');
    return this.#range(box);
  }
  /** Several addresses, divided by commas. */
  getRanges(addresses: string): RangeAreas {
    const boxes = addresses.split(',').map((address) => this.getRange(address.trim()).box);
    return new RangeAreas(this.session, this.id, boxes);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.#range(boxAt(row, column, rows, columns));
  }
  getCell(row: number, column: number): Range {
    return this.#range(boxAt(row, column));
  }
  /** The first cell where nothing is used. */
  getUsedRange(valuesOnly = false): Range {
    return this.#range(this.#state.cells.used(WHOLE_SHEET, valuesOnly) ?? boxAt(0, 0));
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.#state.cells.used(WHOLE_SHEET, valuesOnly);
    return used && this.#range(used);
  }
  getNextOrNullObject(visibleOnly = false): Worksheet | null {
    const later = this.session.model.sheets.slice(this.position + 1);
    const next = later.find((sheet) => !visibleOnly || sheet.visibility === 'Visible');
    return next ? new Worksheet(this.session, next.id) : null;
  }
  activate(): void {
    this.session.activate(this.id);
  }
  delete(): void {
    const { model } = this.session;
    const others = model.sheets.filter((sheet) => sheet.id !== this.id);
    if (!others.some((sheet) => sheet.visibility === 'Visible')) {
      throw new ExcelError('InvalidOperation', 'Worksheet.delete');
    }
    this.session.clearsUndo('Worksheet.delete', 'structure');
    model.changeStructure({ sheets: others });
    this.session.sheetEvent(EVENT.sheetDeleted, this.id);
    if (model.activeSheetId === this.id) model.activeSheetId = others[0]?.id ?? '';
  }
  copy(): never {
    this.session.clearsUndo('Worksheet.copy');
    throw new UnknownMember('Worksheet.copy()');
  }

  _RegisterDataChangedEvent(): null {
    return this.session.events.register(EVENT.sheetChanged, this.id);
  }
  _UnregisterDataChangedEvent(): null {
    return this.session.events.unregister(EVENT.sheetChanged, this.id);
  }
  _RegisterActivatedEvent(): null {
    return this.session.events.register(EVENT.sheetActivated, this.id);
  }
  _UnregisterActivatedEvent(): null {
    return this.session.events.unregister(EVENT.sheetActivated, this.id);
  }
  _RegisterDeactivatedEvent(): null {
    return this.session.events.register(EVENT.sheetDeactivated, this.id);
  }
  _UnregisterDeactivatedEvent(): null {
    return this.session.events.unregister(EVENT.sheetDeactivated, this.id);
  }
  _RegisterFormatChangedEvent(): null {
    return this.session.events.register(EVENT.sheetFormatChanged, this.id);
  }
  _UnregisterFormatChangedEvent(): null {
    return this.session.events.unregister(EVENT.sheetFormatChanged, this.id);
  }
  _RegisterSelectionChangedEvent(): null {
    return this.session.events.register(EVENT.selectionChanged, this.id);
  }
  _UnregisterSelectionChangedEvent(): null {
    return this.session.events.unregister(EVENT.selectionChanged, this.id);
  }

  #changeStructure(patch: Partial<SheetState>): void {
    const { model } = this.session;
    const sheets = model.sheets.map((sheet) => (sheet.id === this.id ? { ...sheet, ...patch } : sheet));
    model.changeStructure({ sheets });
  }
  /** A table or a name of the workbook that lies on this sheet. */
  #namedBox(name: string): Box | null {
    if (name.includes('[')) throw new UnknownMember(`Worksheet.getRange('${name}')`);
    const table = this.#state.tables.find((record) => record.name.toLowerCase() === name.toLowerCase());
    if (table) return table.box;
    const named = new NamedItemCollection(this.session, null)
      .getItemOrNullObject(name)
      ?.getRangeOrNullObject();
    return named?.sheetId === this.id ? named.box : null;
  }
  #range(box: Box): Range {
    return new Range(this.session, this.id, box);
  }
}
