/** Excel.WorksheetProtection and Excel.WorkbookProtection. Protecting and unprotecting empty the undo stack. */
import type { Session } from '../session/session';
import { ExcelError } from '../wire/errors';
import { WireObject, type Shape } from '../wire/wire-object';

export class WorksheetProtection extends WireObject {
  static override readonly shape: Shape = { type: 'WorksheetProtection', scalars: ['protected'] };
  constructor(
    readonly session: Session,
    readonly sheetId: string,
  ) {
    super();
  }
  get protected(): boolean {
    return this.session.sheet(this.sheetId).isProtected;
  }
  protect(): void {
    if (this.protected) throw new ExcelError('InvalidOperation', 'WorksheetProtection.protect');
    this.#set(true, 'WorksheetProtection.protect');
  }
  unprotect(): void {
    if (this.protected) this.#set(false, 'WorksheetProtection.unprotect');
  }
  #set(isProtected: boolean, reason: string): void {
    this.session.clearsUndo(reason, 'structure');
    const { model } = this.session;
    model.changeStructure({
      sheets: model.sheets.map((sheet) => (sheet.id === this.sheetId ? { ...sheet, isProtected } : sheet)),
    });
  }
}

export class WorkbookProtection extends WireObject {
  static override readonly shape: Shape = { type: 'WorkbookProtection', scalars: ['protected'] };
  constructor(readonly session: Session) {
    super();
  }
  get protected(): boolean {
    return this.session.model.state.structureProtected;
  }
  protect(): void {
    this.#set(true, 'WorkbookProtection.protect');
  }
  unprotect(): void {
    this.#set(false, 'WorkbookProtection.unprotect');
  }
  #set(structureProtected: boolean, reason: string): void {
    this.session.clearsUndo(reason, 'book');
    this.session.model.changeBook({ structureProtected });
  }
}
