/** The workbook that the stand-in holds: its current value, what is in front of the user, and the one way to change it. */
import { ExcelError } from '../wire/errors';
import type { Value } from './cell';
import type { Box } from './box';
import type { CellMap } from './cell-map';
import { mapFormulas } from './map-formulas';
import { moveReferences, renameInFormula } from './move-references';
import { moveSeries, type Shift } from './shift';
import { newBook, newSheet, type BookState, type SheetState } from './state';

/** What a change touches: the cells and things of a sheet, the sheets as such, or the rest of the workbook. */
export type Touch = { readonly sheet: SheetState; readonly box: Box | null } | 'structure' | 'book';

export class WorkbookModel {
  #state: BookState = newBook();
  #revision = 0;
  #nextId = 1;
  name = 'Workbook.xlsx';
  readOnly = false;
  activeSheetId = '';
  /** On the active sheet. */
  selection: Box = { top: 0, left: 0, bottom: 0, right: 0 };
  /** Asked before every change; throws where it is not allowed. */
  guard: (touch: Touch) => void = () => undefined;
  /** The value of a formula that is put in. The stand-in does not calculate by itself. */
  calculate: (formula: string, sheet: SheetState) => Value = () => '#NAME?';

  get state(): BookState {
    return this.#state;
  }
  /** Grows with every change. */
  get revision(): number {
    return this.#revision;
  }
  get sheets(): readonly SheetState[] {
    return this.#state.sheets;
  }

  /** The value as it is now, which later changes leave alone. */
  remember(): BookState {
    for (const sheet of this.#state.sheets) sheet.cells.seal();
    return this.#state;
  }
  /** Puts a remembered value back, whatever is protected. */
  restore(state: BookState): void {
    for (const sheet of state.sheets) sheet.cells.seal();
    this.#state = state;
    this.#revision += 1;
    if (!this.findSheet(this.activeSheetId)) this.activeSheetId = this.sheets[0]?.id ?? '';
  }

  /** Unique in this workbook: "{00000000-0001-0000-0000-000000000001}". */
  newId(kind: number): string {
    const digits = String(this.#nextId++).padStart(12, '0');
    return `{00000000-${String(kind).padStart(4, '0')}-0000-0000-${digits}}`;
  }

  findSheet(idOrName: string): SheetState | undefined {
    const wanted = idOrName.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === idOrName || sheet.name.toLowerCase() === wanted);
  }
  /** Throws InvalidReference where the sheet has gone. */
  sheet(id: string): SheetState {
    const sheet = this.sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new ExcelError('InvalidReference');
    return sheet;
  }

  /** Changes which sheets there are, their names and their order. */
  changeStructure(patch: Partial<BookState>): void {
    this.guard('structure');
    this.#replace(patch);
  }
  /** Changes what is not structure and not a sheet's content: names and properties. */
  changeBook(
    patch: Partial<Pick<BookState, 'names' | 'properties' | 'structureProtected' | 'date1904'>>,
  ): void {
    this.guard('book');
    this.#replace(patch);
  }
  /** `box` says which cells are meant; null is the sheet as a whole. */
  changeSheet(id: string, patch: Partial<SheetState>, box: Box | null = null): void {
    this.guard({ sheet: this.sheet(id), box });
    this.#patchSheet(id, patch);
  }
  /** Gives `write` the cells of a sheet to put new cells into. */
  changeCells(id: string, box: Box, write: (cells: CellMap) => void): void {
    const sheet = this.sheet(id);
    this.guard({ sheet, box });
    const cells = sheet.cells.isSealed ? sheet.cells.copy() : sheet.cells;
    write(cells);
    this.#patchSheet(id, { cells });
  }
  /** Inserts or deletes cells: everything that lies on the sheet, or points at it from anywhere, goes with them. */
  shiftCells(id: string, box: Box, shift: Shift): void {
    const { name } = this.sheet(id);
    this.guard({ sheet: this.sheet(id), box });
    const moved = this.sheets.map((sheet) => {
      const own = sheet.id === id ? shift.moveSheet(sheet) : sheet;
      return { ...own, charts: moveSeries(own.charts, id, shift) };
    });
    const isHere = (sheet: string): boolean => sheet.toLowerCase() === name.toLowerCase();
    const follow = (sheet: string, one: Box): Box | null => (isHere(sheet) ? shift.moveBox(one) : one);
    const { names } = this.#state;
    this.#replace(
      mapFormulas({ sheets: moved, names }, (formula, home) => moveReferences(formula, home, follow)),
    );
  }
  /** What speaks of a sheet speaks of its new name, or of nothing where it has gone (null). */
  followSheet(name: string, newName: string | null): void {
    this.guard('book');
    this.#replace(mapFormulas(this.#state, (formula) => renameInFormula(formula, name, newName)));
  }
  addSheet(name: string): SheetState {
    const sheet = newSheet(this.newId(1), name);
    this.changeStructure({ sheets: [...this.sheets, sheet] });
    if (this.activeSheetId === '') this.activeSheetId = sheet.id;
    return sheet;
  }

  #patchSheet(id: string, patch: Partial<SheetState>): void {
    this.#replace({
      sheets: this.sheets.map((sheet) => (sheet.id === id ? { ...sheet, ...patch } : sheet)),
    });
  }
  #replace(patch: Partial<BookState>): void {
    this.#state = { ...this.#state, ...patch };
    this.#revision += 1;
  }
}
