/** Excel.WorksheetCollection. */
import { freeName, isSheetName } from '../model/names';
import type { SheetState } from '../model/state';
import { EVENT, WHOLE_WORKBOOK } from '../session/events';
import type { Session } from '../session/session';
import { ExcelError, invalidArgument, notFound } from '../wire/errors';
import { WireCollection, type Shape } from '../wire/wire-object';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends WireCollection<Worksheet> {
  static override readonly shape: Shape = { type: 'WorksheetCollection' };
  constructor(readonly session: Session) {
    super();
  }
  override items(): readonly Worksheet[] {
    return this.session.model.sheets.map((sheet) => this.#worksheet(sheet));
  }
  /** By id or by name, in any case. */
  override itemFor(key: unknown): Worksheet {
    const found = this.getItemOrNullObject(key);
    if (!found) throw notFound('WorksheetCollection.getItem');
    return found;
  }
  getItemOrNullObject(key: unknown): Worksheet | null {
    const found = this.session.model.findSheet(String(key));
    return found ? this.#worksheet(found) : null;
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.session, this.session.model.activeSheetId);
  }
  getFirst(visibleOnly = false): Worksheet {
    return this.#first(this.session.model.sheets, visibleOnly);
  }
  getLast(visibleOnly = false): Worksheet {
    return this.#first([...this.session.model.sheets].reverse(), visibleOnly);
  }
  getCount(visibleOnly = false): number {
    const { sheets } = this.session.model;
    return visibleOnly ? sheets.filter((sheet) => sheet.visibility === 'Visible').length : sheets.length;
  }
  /** The new sheet stands last and is not shown. */
  add(name?: string): Worksheet {
    const { model } = this.session;
    const wanted = name ?? freeName('Sheet', (candidate) => model.findSheet(candidate) !== undefined);
    if (!isSheetName(wanted)) throw invalidArgument('WorksheetCollection.add');
    if (model.findSheet(wanted)) throw new ExcelError('ItemAlreadyExists', 'WorksheetCollection.add');
    if (this.session.flavour.addingSheetsEmptiesUndo)
      this.session.clearsUndo('WorksheetCollection.add', 'structure');
    const sheet = model.addSheet(wanted);
    this.session.sheetEvent(EVENT.sheetAdded, sheet.id);
    return this.#worksheet(sheet);
  }

  #first(sheets: readonly SheetState[], visibleOnly: boolean): Worksheet {
    const found = sheets.find((sheet) => !visibleOnly || sheet.visibility === 'Visible');
    if (!found) throw notFound('WorksheetCollection.getFirst');
    return this.#worksheet(found);
  }
  #worksheet(sheet: SheetState): Worksheet {
    return new Worksheet(this.session, sheet.id);
  }

  _RegisterDataChangedEvent(): null {
    return this.#register(EVENT.sheetChanged);
  }
  _UnregisterDataChangedEvent(): null {
    return this.#unregister(EVENT.sheetChanged);
  }
  _RegisterAddedEvent(): null {
    return this.#register(EVENT.sheetAdded);
  }
  _UnregisterAddedEvent(): null {
    return this.#unregister(EVENT.sheetAdded);
  }
  _RegisterDeletedEvent(): null {
    return this.#register(EVENT.sheetDeleted);
  }
  _UnregisterDeletedEvent(): null {
    return this.#unregister(EVENT.sheetDeleted);
  }
  _RegisterActivatedEvent(): null {
    return this.#register(EVENT.sheetActivated);
  }
  _UnregisterActivatedEvent(): null {
    return this.#unregister(EVENT.sheetActivated);
  }
  _RegisterDeactivatedEvent(): null {
    return this.#register(EVENT.sheetDeactivated);
  }
  _UnregisterDeactivatedEvent(): null {
    return this.#unregister(EVENT.sheetDeactivated);
  }
  _RegisterFormatChangedEvent(): null {
    return this.#register(EVENT.sheetFormatChanged);
  }
  _UnregisterFormatChangedEvent(): null {
    return this.#unregister(EVENT.sheetFormatChanged);
  }
  _RegisterSelectionChangedEvent(): null {
    return this.#register(EVENT.selectionChanged);
  }
  _UnregisterSelectionChangedEvent(): null {
    return this.#unregister(EVENT.selectionChanged);
  }
  #register(type: number): null {
    return this.session.events.register(type, WHOLE_WORKBOOK);
  }
  #unregister(type: number): null {
    return this.session.events.unregister(type, WHOLE_WORKBOOK);
  }
}
