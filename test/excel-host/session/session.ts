/** What the wire objects work on: the workbook, who is changing it, and whom to tell. */
import { boxAddress, boxAt, cellsOf, intersect, type Box } from '../model/box';
import { shiftOf } from '../model/shift';
import type { SheetState } from '../model/state';
import type { Value } from '../model/cell';
import { WorkbookModel, type Touch } from '../model/workbook-model';
import { ExcelError } from '../wire/errors';
import { References } from '../wire/references';
import { EVENT, Events, WHOLE_WORKBOOK } from './events';
import { FLAVOURS, type Flavour } from './flavour';
import { UndoStack } from './undo';

/** Who is acting: this add-in, the person at this Excel, or a co-author somewhere else. */
export type Actor = 'add-in' | 'user' | 'co-author';

export class Session {
  readonly model = new WorkbookModel();
  readonly events = new Events();
  readonly undo = new UndoStack();
  readonly references = new References();
  actor: Actor = 'add-in';
  /** Which Excel this is. */
  flavour: Flavour = FLAVOURS.windows;
  calculationMode = 'Automatic';
  /** States of the pane that the add-in has asked for: "Foreground", "Background". */
  readonly paneRequests: string[] = [];
  /** Ribbon buttons, by id, that the add-in has greyed out. */
  readonly disabledButtons = new Set<string>();
  /** How often the add-in has asked that the screen stand still. */
  screenSuspensions = 0;
  workbooksMade = 0;
  /** The workbooks that were opened in windows of their own, as the bytes they were made of. */
  readonly openedBeside: Uint8Array[] = [];

  get source(): 'Local' | 'Remote' {
    return this.actor === 'co-author' ? 'Remote' : 'Local';
  }
  isBehindAnother: () => boolean = () => false;
  /** Called after every request, edit and undo: whoever draws the workbook draws it again. */
  readonly watchers = new Set<() => void>();

  tellWatchers(): void {
    for (const watcher of this.watchers) watcher();
  }
  sheet(id: string): SheetState {
    return this.model.sheet(id);
  }

  /** A call that empties Excel's undo stack, and that a merged undo group refuses. `touch` is what it changes, if anything. */
  clearsUndo(reason: string, touch?: Touch): void {
    // What is refused empties nothing.
    if (touch) this.model.guard(touch);
    if (this.undo.isGrouping) throw new ExcelError('UndoNotSupported', reason);
    this.undo.clear(reason);
  }

  /** Cells are inserted or deleted; ranges that the client keeps go with theirs. */
  shiftCells(sheetId: string, box: Box, direction: string, insert: boolean): void {
    const shift = shiftOf(box, direction, insert);
    this.model.shiftCells(sheetId, box, shift);
    this.references.move(sheetId, shift.moveBox);
    this.cellsChanged(sheetId, box);
  }

  /** Cells were changed: the sheet, the workbook and the tables they lie in hear of it. */
  cellsChanged(sheetId: string, box: Box, before?: Value): void {
    const sheet = this.sheet(sheetId);
    const payload = {
      changeType: 'RangeEdited',
      source: this.source,
      ...this.#trigger(),
      worksheetId: sheetId,
      address: boxAddress(box),
      shiftDirection: 'None',
      ...(cellsOf(box) === 1 && before !== undefined ? valueDetails(before, sheet, box) : {}),
    };
    this.events.raise(EVENT.sheetChanged, [sheetId, WHOLE_WORKBOOK], payload);
    for (const table of sheet.tables) {
      const part = intersect(table.box, box);
      if (!part) continue;
      this.events.raise(EVENT.tableChanged, [table.id, sheetId, WHOLE_WORKBOOK], {
        ...payload,
        address: boxAddress(part),
        tableId: table.id,
      });
    }
  }

  /** Who did it, of this Excel: told since ExcelApi 1.14. */
  #trigger(): { triggerSource?: string } {
    if (Number(this.flavour.excelApi.slice(2)) < 14) return {};
    return { triggerSource: this.actor === 'add-in' ? 'ThisLocalAddin' : 'Unknown' };
  }

  /** Looks or number formats were changed. */
  formatChanged(sheetId: string, box: Box): void {
    // Of looks and of deleted sheets Excel does not say whether an add-in was it: their types have no triggerSource.
    this.events.raise(EVENT.sheetFormatChanged, [sheetId, WHOLE_WORKBOOK], {
      source: this.source,
      worksheetId: sheetId,
      address: boxAddress(box),
    });
  }
  sheetEvent(type: number, sheetId: string): void {
    this.events.raise(type, [sheetId, WHOLE_WORKBOOK], { source: this.source, worksheetId: sheetId });
  }
  tableEvent(type: number, sheetId: string, tableId: string, name: string): void {
    const payload = { source: this.source, worksheetId: sheetId, tableId, tableName: name };
    this.events.raise(type, [sheetId, WHOLE_WORKBOOK], payload);
  }

  /** Shows a sheet. */
  activate(sheetId: string): void {
    const { model } = this;
    if (model.sheet(sheetId).visibility !== 'Visible')
      throw new ExcelError('InvalidOperation', 'Worksheet.activate');
    if (model.activeSheetId === sheetId) return;
    const before = model.activeSheetId;
    model.activeSheetId = sheetId;
    model.selection = boxAt(0, 0);
    this.sheetEvent(EVENT.sheetDeactivated, before);
    this.sheetEvent(EVENT.sheetActivated, sheetId);
  }
  select(sheetId: string, box: Box): void {
    this.activate(sheetId);
    this.model.selection = box;
    this.events.raise(EVENT.selectionChanged, [sheetId, WHOLE_WORKBOOK], {
      address: boxAddress(box),
      worksheetId: sheetId,
    });
    this.events.raiseSelection();
  }
}

function valueDetails(before: Value, sheet: SheetState, box: Box): Record<string, unknown> {
  const after = sheet.cells.get(box.top, box.left).value;
  return {
    details: {
      valueBefore: before,
      valueAfter: after,
      valueTypeBefore: valueType(before),
      valueTypeAfter: valueType(after),
    },
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** Excel's word for the kind of a value. */
export function valueType(value: Value): 'Empty' | 'Double' | 'Boolean' | 'Error' | 'String' {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#[A-Z0-9/]+[!?]?$/.test(value) ? 'Error' : 'String';
}
