/** Edits that somebody else than the add-in makes: the person at this Excel, or a co-author. */
import { absoluteAddress, parseBox, sheetPrefix, type Box } from '../model/box';
import { filterRows } from '../model/lines';
import { sortRows } from '../model/sort-rows';
import { growTables, makeTable } from '../model/make-table';
import type { ConditionalRecord } from '../model/records';
import { freeName, isNameTaken } from '../model/names';
import { Range } from '../surface/range';
import { EVENT } from './events';
import type { Actor, Session } from './session';

export class Editor {
  constructor(
    readonly session: Session,
    readonly actor: Exclude<Actor, 'add-in'>,
  ) {}

  /** Types values into cells from `address` on, row by row; "=..." is a formula. A table takes in what is typed right below it. */
  type(sheet: string, address: string, rows: readonly (readonly unknown[])[]): void {
    const first = this.#box(address);
    const columns = Math.max(...rows.map((row) => row.length));
    const bottom = first.top + rows.length - 1;
    const box: Box = { ...first, bottom, right: first.left + columns - 1 };
    const values = rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? null));
    this.#do(() => {
      const id = this.#sheetId(sheet);
      new Range(this.session, id, box).values = values;
      this.session.model.changeSheet(id, { tables: growTables(this.session.sheet(id), box) });
    });
  }
  /** Anything that Excel's own Range can do: `range.format.fill.color = ...`. */
  change(sheet: string, address: string, change: (range: Range) => void): void {
    this.#do(() => change(new Range(this.session, this.#sheetId(sheet), this.#box(address))));
  }
  select(sheet: string, address: string): void {
    this.#do(() => this.session.select(this.#sheetId(sheet), this.#box(address)));
  }
  addSheet(name: string): void {
    this.#do(() => {
      const sheet = this.session.model.addSheet(name);
      this.session.sheetEvent(EVENT.sheetAdded, sheet.id);
    });
  }
  /** Names and formulas follow the sheet that they speak of. */
  renameSheet(name: string, newName: string): void {
    this.#do(() => {
      const { model } = this.session;
      model.changeSheet(this.#sheetId(name), { name: newName });
      model.followSheet(name, newName);
    });
  }
  /** "Checks (2)" of "Checks": tables take numbered names, and names of the workbook stay with the original. */
  copySheet(name: string): string {
    const { model } = this.session;
    const free = Array.from({ length: 99 }, (_, at) => `${name} (${at + 2})`).find(
      (one) => !model.findSheet(one),
    );
    if (free === undefined) throw new Error('There are too many copies');
    this.#do(() => {
      const content = this.session.sheet(this.#sheetId(name));
      const { id } = model.addSheet(free);
      model.changeSheet(id, { ...content, id, name: free, tables: [] });
      for (const table of content.tables) {
        const stem = freeName(table.name, (one) => isNameTaken(model.state, one));
        const { tables } = model.sheet(id);
        model.changeSheet(id, { tables: [...tables, { ...table, id: model.newId(2), name: stem }] });
      }
    });
    return free;
  }
  hideSheet(name: string): void {
    this.#patchSheet(name, { visibility: 'Hidden' });
  }
  protectSheet(name: string): void {
    this.#patchSheet(name, { isProtected: true });
  }
  protectWorkbook(): void {
    this.#do(() => this.session.model.changeBook({ structureProtected: true }));
  }
  deleteSheet(name: string): void {
    this.#do(() => {
      const { model } = this.session;
      const id = this.#sheetId(name);
      model.changeStructure({ sheets: model.sheets.filter((sheet) => sheet.id !== id) });
      model.followSheet(name, null);
      if (model.activeSheetId === id) model.activeSheetId = model.sheets[0]?.id ?? '';
      this.session.sheetEvent(EVENT.sheetDeleted, id);
    });
  }
  addTable(sheet: string, address: string, name: string): void {
    this.#do(() => {
      const id = this.#sheetId(sheet);
      const record = makeTable(this.session.model, id, this.#box(address), true);
      this.#changeTables(id, record.name, { name });
    });
  }
  renameTable(sheet: string, name: string, newName: string): void {
    this.#do(() => this.#changeTables(this.#sheetId(sheet), name, { name: newName }));
  }
  /** As when its corner is drawn: what stands in the new area belongs to the table. */
  resizeTable(sheet: string, name: string, address: string): void {
    this.#do(() => this.#changeTables(this.#sheetId(sheet), name, { box: this.#box(address) }));
  }
  merge(sheet: string, address: string): void {
    this.change(sheet, address, (range) => range.merge());
  }
  hideRows(sheet: string, rows: string): void {
    this.change(sheet, rows, (range) => {
      range.rowHidden = true;
    });
  }
  /** Leaves out the rows of a table, or of an area with a filter of the sheet's own, whose first cells are not `kept`. */
  filter(sheet: string, place: string, kept: readonly unknown[]): void {
    this.#do(() => {
      const id = this.#sheetId(sheet);
      const state = this.session.sheet(id);
      const table = state.tables.find(({ name }) => name === place);
      const box = table?.box ?? this.#box(place);
      const isOut = (row: number): boolean => !kept.includes(state.cells.get(row, box.left).value);
      this.session.model.changeSheet(id, {
        rows: filterRows(state.rows, box, isOut),
        ...(table ? {} : { autoFilter: box }),
      });
    });
  }
  /** A rule that a person makes: cells with this text get this fill. */
  addRule(sheet: string, address: string, text: string, fill: string): void {
    const record: ConditionalRecord = {
      id: this.session.model.newId(4),
      type: 'CellValue',
      boxes: [this.#box(address)],
      rule: { formula1: `="${text}"`, operator: 'EqualTo' },
      stopIfTrue: false,
      fill: { color: fill },
      font: {},
      numberFormat: '',
    };
    const { conditionals } = this.session.sheet(this.#sheetId(sheet));
    this.#patchSheet(sheet, { conditionals: [record, ...conditionals] });
  }
  /** Puts the rows of a table, or of an area without its first row, in order of one of its columns, from 0. */
  sort(sheet: string, place: string, column: number): void {
    this.#do(() => {
      const id = this.#sheetId(sheet);
      const state = this.session.sheet(id);
      const box = state.tables.find(({ name }) => name === place)?.box ?? this.#box(place);
      const body = { ...box, top: box.top + 1 };
      if (body.top > body.bottom) return;
      this.session.model.changeCells(id, body, (cells) => sortRows(cells, body, box.left + column));
      this.session.cellsChanged(id, body);
    });
  }
  /** A name of the workbook for an area, as people give to lists. */
  addName(name: string, sheet: string, address: string): void {
    this.#do(() => {
      const { model } = this.session;
      const { name: spelt } = this.session.sheet(this.#sheetId(sheet));
      const formula = `=${sheetPrefix(spelt)}${absoluteAddress(this.#box(address))}`;
      const record = { name, formula, sheetId: null, visible: true, comment: '' };
      model.changeBook({ names: [...model.state.names, record] });
    });
  }
  /** Whole rows: "3:5"; whole columns: "B:B". */
  insert(sheet: string, lines: string): void {
    this.#shift(sheet, lines, true);
  }
  remove(sheet: string, lines: string): void {
    this.#shift(sheet, lines, false);
  }

  #shift(sheet: string, lines: string, insert: boolean): void {
    const box = this.#box(lines);
    const direction = /^\d/.test(lines) ? 'Down' : 'Right';
    this.#do(() => this.session.shiftCells(this.#sheetId(sheet), box, direction, insert));
  }
  #changeTables(sheetId: string, name: string, patch: { name: string } | { box: Box }): void {
    const tables = this.session
      .sheet(sheetId)
      .tables.map((table) => (table.name === name ? { ...table, ...patch } : table));
    this.session.model.changeSheet(sheetId, { tables });
  }
  #patchSheet(name: string, patch: Parameters<Session['model']['changeSheet']>[1]): void {
    this.#do(() => this.session.model.changeSheet(this.#sheetId(name), patch));
  }

  /** One edit, and one undo step where it is made at this Excel. */
  #do(edit: () => void): void {
    const { session } = this;
    const before = session.model.remember();
    const revision = session.model.revision;
    const actorBefore = session.actor;
    session.actor = this.actor;
    session.undo.beginBatch();
    try {
      edit();
    } finally {
      session.actor = actorBefore;
    }
    if (this.actor === 'user' && session.model.revision !== revision) session.undo.record(before);
    session.events.flush();
    session.tellWatchers();
  }
  #sheetId(name: string): string {
    const sheet = this.session.model.findSheet(name);
    if (!sheet) throw new Error(`There is no sheet ${name}`);
    return sheet.id;
  }
  #box(address: string): Box {
    const box = parseBox(address);
    if (!box) throw new Error(`${address} is no address`);
    return box;
  }
}
