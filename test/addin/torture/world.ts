/** One workbook with its people and its panes: takes steps, and after each looks at whether what is the user's is as it was. */
import { shiftOf } from '../../excel-host/model/shift';
import { boxAt, parseBox } from '../../excel-host/model/box';
import type { BookState, SheetState } from '../../excel-host/model/state';
import type { ExcelHost } from '../../excel-host/session/host';
import { wait } from '../../excel-host/session/real-time';
import { damage, isOurs, isUntouched, otherChanges, type Asked } from './owned';
import {
  Pane,
  SETTINGS_NAME,
  isAsMarked,
  isOwnSheetName,
  marksOf,
  type Granted,
  type Mend,
  type MendReceipt,
  type Receipt,
  type Watch,
} from './pane';
import { ExcelError } from '../../excel-host/wire/errors';
import { applyEdit, type Edit, type Edited } from './people';

const isSettings = ({ name }: SheetState): boolean =>
  name.toLowerCase().startsWith(SETTINGS_NAME.toLowerCase());

/** Turns of the event loop without a word to Excel, after which a pane is taken to wait for nothing. */
const MOST_IDLE = 400;

export class World {
  readonly panes: Pane[];
  /** What happened, in words. */
  readonly said: string[] = [];
  readonly wrong: string[] = [];
  receipts: Receipt[] = [];
  #mended: MendReceipt[] = [];
  #asked: Asked[] = [];
  /** The workbook as it was when everything was last known to be in order. */
  #book: BookState;
  readonly #made = new Map<string, string>();
  /** Sheets of the product's that people have changed since it wrote them. */
  readonly #touched = new Set<string>();
  /**
   * Sheets of the product's on which somebody worked while a pane did: what is typed there between its look and its write,
   * one round trip apart, Excel gives no means to keep.
   */
  readonly #raced = new Set<string>();
  #notes = 0;
  /** Somebody edited while a pane was at work. */
  editedBetween = false;
  settingsEdited = false;

  constructor(readonly host: ExcelHost) {
    this.#book = host.model.remember();
    this.panes = [this.newPane(), this.newPane()];
  }
  newPane(): Pane {
    const watch: Watch = {
      asked: (mends) => this.#asked.push(...mends.flatMap((mend) => this.#place(mend))),
      mended: (receipt) => this.#mended.push(receipt),
      wrote: (receipt) => this.receipts.push(receipt),
    };
    return new Pane(watch);
  }
  #place({ cell, expected, replacement }: Mend): Asked[] {
    const sheet = this.host.model.findSheet(cell.sheet);
    return sheet ? [{ sheetId: sheet.id, box: boxAt(cell.row, cell.column), expected, replacement }] : [];
  }

  /** Compares with what was in order, takes sheets that have come for the product's, and goes on from here. */
  judge(): void {
    const is = this.host.model.remember();
    const was = this.#book;
    for (const sheet of is.sheets) {
      if (was.sheets.some(({ id }) => id === sheet.id)) continue;
      if (!isOwnSheetName(sheet.name)) this.wrong.push(`a sheet ${sheet.name} has come`);
      this.#made.set(sheet.id, sheet.name.toLowerCase());
    }
    // A mark may have outlived a sheet of the product's that was taken back: a sheet that is as blank as before is none of it.
    const written = is.sheets.filter((sheet) => !isUntouched(sheet));
    for (const { id, name } of was.sheets.filter(isUntouched))
      if (written.some((sheet) => sheet.id === id) && marksOf(is).has(name.toLowerCase()))
        this.#made.set(id, name.toLowerCase());
    this.wrong.push(...damage(was, is, this.#made, this.#asked, isSettings, this.#raced));
    this.#book = is;
  }

  edit(edit: Edit, between = false): void {
    const { host } = this;
    this.judge();
    const edited = this.#apply(edit);
    if (!edited) return;
    this.said.push(`${between ? '   meanwhile ' : ''}${edited.words}`);
    if (between) this.editedBetween = true;
    this.#book = host.model.remember();
    const sheet = host.model.findSheet(edited.sheet);
    if (edited.sheet.toLowerCase().includes('settings') || /settings/i.test(edited.words))
      this.settingsEdited = true;
    if (!sheet) return;
    this.#touched.add(sheet.id);
    if (between) this.#raced.add(sheet.id);
    const { moved } = edited;
    const box = moved && parseBox(moved.lines);
    if (!moved || !box) return;
    const { moveBox } = shiftOf(box, /^\d/.test(moved.lines) ? 'Down' : 'Right', moved.insert);
    this.#asked = this.#asked.flatMap((ask) => {
      const to = ask.sheetId === sheet.id ? moveBox(ask.box) : ask.box;
      return to ? [{ ...ask, box: to }] : [];
    });
  }

  /** Null where Excel refuses it. */
  #apply(edit: Edit): Edited | null {
    try {
      return applyEdit(this.host, edit, () => `note ${(this.#notes += 1)}`);
    } catch (error) {
      if (!(error instanceof ExcelError))
        this.wrong.push(`the stand-in fails: ${String((error as Error).stack)}`);
      return null;
    }
  }

  /** Ctrl+Z; Excel does not always take names back with the cells. */
  undo(times: number, namesStay: boolean): void {
    const { host } = this;
    let taken = 0;
    const { names } = host.model.state;
    while (taken < times && host.takeBack()) taken += 1;
    if (taken === 0) return;
    const isOfProduct = ({ name }: { readonly name: string }): boolean => name.startsWith('Rag.');
    if (namesStay) {
      const others = host.model.state.names.filter((record) => !isOfProduct(record));
      host.model.changeBook({ names: [...others, ...names.filter(isOfProduct)] });
    }
    this.said.push(`user: takes ${taken} steps back${namesStay ? ', and the names stay' : ''}`);
    this.#book = host.model.remember();
    for (const id of this.#made.keys()) this.#touched.add(id);
  }

  /** Waits for jobs; false where one never ends, since its pane went. */
  async settle(jobs: readonly Granted[], mayHang: boolean): Promise<boolean> {
    let ended = false;
    void Promise.all(jobs.map(({ job }) => job)).then(() => {
      ended = true;
    });
    const { trace, faults } = this.host;
    for (let idle = 0, seen = 0; !ended && idle < MOST_IDLE; seen = trace.records.length) {
      await wait(1);
      if (mayHang && faults.struck > 0) idle += MOST_IDLE / 4;
      else idle = trace.records.length === seen ? idle + 1 : 0;
    }
    if (!ended && !mayHang) this.wrong.push('the pane never comes to an end');
    if (!ended) this.host.undo.abandonGroups();
    return ended;
  }

  begin(): void {
    this.host.faults.reset();
    this.receipts = [];
    this.#mended = [];
    this.#asked = [];
    this.editedBetween = false;
    this.settingsEdited = false;
    this.#before = this.host.model.remember();
  }
  #before: BookState | null = null;

  /** @param isClear nothing went wrong and nobody came between: then what was not said to be written is as it was */
  end(isClear: boolean): void {
    this.judge();
    const { state } = this.host.model;
    const written = this.receipts.flatMap(({ sheets }) => sheets.map(({ name }) => name));
    if (isClear && this.#before) {
      this.wrong.push(...otherChanges(this.#before, state, written, this.#asked));
      this.#checkMended();
    }
    for (const { id, name } of state.sheets)
      if (written.includes(name) && !this.#raced.has(id)) this.#touched.delete(id);
    if (!this.editedBetween) this.#checkWhole(state, written);
    this.#asked = [];
    this.#raced.clear();
    this.host.faults.reset();
  }

  #checkMended(): void {
    for (const mend of this.#mended.flatMap(({ mended }) => mended)) {
      const { cell, replacement } = mend;
      const value = this.host.model.findSheet(cell.sheet)?.cells.get(cell.row, cell.column).value;
      if (value !== replacement) this.wrong.push(`"${mend.expected}" is said to be fixed and is not`);
    }
  }

  /** A sheet of the product's that does not say that it is being written holds what was written. */
  #checkWhole(state: BookState, written: readonly string[]): void {
    const marks = marksOf(state);
    for (const sheet of state.sheets) {
      if (!isOurs(sheet, this.#made) || this.#touched.has(sheet.id) || isSettings(sheet)) continue;
      const mark = marks.get(sheet.name.toLowerCase());
      if (mark?.state === 'whole' && !isAsMarked(sheet, mark))
        this.wrong.push(`${sheet.name} is not whole and does not say so`);
      if (written.includes(sheet.name) && mark?.state !== 'whole')
        this.wrong.push(`${sheet.name} is said to be written and is not whole`);
    }
  }
}
