/** What people do to a workbook while the product is about: each edit is four numbers, made sense of where it is applied. */
import fc from 'fast-check';
import { boxAddress, boxAt, MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET, type Box } from '../../excel-host/model/box';
import { freeName, isNameTaken, isSheetName } from '../../excel-host/model/names';
import type { TableRecord } from '../../excel-host/model/records';
import type { SheetState } from '../../excel-host/model/state';
import type { Editor } from '../../excel-host/session/editor';
import type { ExcelHost } from '../../excel-host/session/host';
import { columnLetters } from '../../../src/model/address';
import { OWN_SHEET_NAMES, isOwnSheetName } from './pane';

/** How often each kind of edit is tried among the others. */
const WEIGHTS = {
  type: 8,
  note: 6,
  paint: 2,
  'insert rows': 3,
  'insert columns': 2,
  'delete rows': 2,
  'delete columns': 1,
  'rename sheet': 2,
  'rename table': 1,
  'add sheet': 2,
  'copy sheet': 1,
  'delete sheet': 1,
  'hide sheet': 1,
  'hide rows': 1,
  'hide columns': 1,
  filter: 2,
  sort: 2,
  merge: 1,
  'add rule': 2,
  'add list': 2,
  'add name': 1,
  'add table': 1,
  protect: 1,
} as const;
type EditKind = keyof typeof WEIGHTS;

export interface Edit {
  readonly who: 'user' | 'co-author';
  readonly edit: EditKind;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: number;
}

const number = fc.nat({ max: 40 });
export const edits: fc.Arbitrary<Edit> = fc.record({
  who: fc.constantFrom('user', 'co-author'),
  edit: fc.oneof(
    ...(Object.keys(WEIGHTS) as EditKind[]).map((kind) => ({
      arbitrary: fc.constant(kind),
      weight: WEIGHTS[kind],
    })),
  ),
  sheet: number,
  row: number,
  column: number,
  text: number,
});

const TEXTS = [
  ...['Green', 'Amber', 'Red', 'Completed', 'In progress', 'Not started', 'GREEN ', 'grn', ''],
  ...['31/03/2026', '12', '=1+1', "'=1+1", 'Director B', 'Excluded', 'Agree priorities'],
];
const COLOURS = ['#FFFF00', '#FF0000', '#92D050'];
const SHEET_NAMES = [
  'Lists',
  'Notes',
  ...OWN_SHEET_NAMES,
  ...OWN_SHEET_NAMES.map((name) => `${name} (2)`),
  "Director's plan",
];
const TABLE_NAMES = [
  'RagTracker',
  'RagStatusMap',
  'RagChecksFindings',
  'ActionPlan',
  'Plan2',
  'RagSummaryPlan_2',
];

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** An edit was made: what it was, in words, and where cells went. */
export interface Edited {
  readonly words: string;
  readonly sheet: string;
  /** Cells of that sheet moved: whole rows or columns, put in or taken away. */
  readonly moved?: { readonly lines: string; readonly insert: boolean };
}

/** Around what is used, and a little beyond. */
function place(sheet: SheetState, edit: Edit): Box {
  const used = sheet.cells.used(WHOLE_SHEET, true) ?? boxAt(0, 0);
  return boxAt(edit.row % (used.bottom + 4), edit.column % (used.right + 3));
}
const size = (edit: Edit): number => 1 + (edit.text % 3);
const area = (box: Box, rows: number, columns: number): Box => boxAt(box.top, box.left, rows, columns);

/** Excel takes away a table with all of its rows, and never its header alone. */
function cutsHeader(tables: readonly TableRecord[], from: number, to: number): boolean {
  return tables.some(({ box }) => box.top >= from && box.top <= to && box.bottom > to);
}

/** Notes go for the most part where the product writes. */
function sheetsFor({ model }: ExcelHost, { edit, text }: Edit): readonly SheetState[] {
  const ours = model.sheets.filter(({ name }) => isOwnSheetName(name));
  return edit === 'note' && text % 4 !== 0 && ours.length > 0 ? ours : model.sheets;
}

/** Null where Excel would not let them, or there is nothing to do it to. */
export function applyEdit(host: ExcelHost, edit: Edit, newNote: () => string): Edited | null {
  const sheet = pick(sheetsFor(host, edit), edit.sheet);
  const editor = host.as(edit.who);
  const box = place(sheet, edit);
  const words = perform(host, editor, edit, sheet, box, newNote);
  return words === null ? null : { sheet: sheet.name, ...words, words: `${edit.who}: ${words.words}` };
}

type Done = Omit<Edited, 'sheet'> | null;
const done = (words: string): Done => ({ words });

function perform(
  host: ExcelHost,
  editor: Editor,
  edit: Edit,
  sheet: SheetState,
  box: Box,
  newNote: () => string,
): Done {
  const { name } = sheet;
  const at = boxAddress(box);
  const where = `${name}!${at}`;
  switch (edit.edit) {
    case 'type': {
      const text = pick(TEXTS, edit.text);
      editor.type(name, at, [[text]]);
      return done(`types "${text}" into ${where}`);
    }
    case 'note': {
      const text = newNote();
      editor.type(name, at, [[text]]);
      return done(`types "${text}" into ${where}`);
    }
    case 'paint': {
      const cells = boxAddress(area(box, size(edit), 2));
      editor.change(name, cells, (range) => {
        range.format.fill.color = pick(COLOURS, edit.text);
        range.format.columnWidth = 60 + edit.text;
      });
      return done(`paints and widens ${name}!${cells}`);
    }
    case 'insert rows':
    case 'delete rows':
    case 'insert columns':
    case 'delete columns':
      return shift(editor, edit, sheet, box);
    case 'rename sheet': {
      const wanted = pick(SHEET_NAMES, edit.text);
      if (!isSheetName(wanted) || host.model.findSheet(wanted)) return null;
      editor.renameSheet(name, wanted);
      return done(`renames ${name} to ${wanted}`);
    }
    case 'rename table': {
      const wanted = pick(TABLE_NAMES, edit.text);
      const table = sheet.tables[edit.row % Math.max(1, sheet.tables.length)];
      if (!table || isNameTaken(host.model.state, wanted)) return null;
      editor.renameTable(name, table.name, wanted);
      return done(`renames the table ${table.name} to ${wanted}`);
    }
    case 'add sheet': {
      const wanted = pick(SHEET_NAMES, edit.text);
      if (host.model.findSheet(wanted)) return null;
      editor.addSheet(wanted);
      if (edit.row % 3 === 0) return done(`adds a sheet ${wanted}`);
      const text = newNote();
      editor.type(wanted, at, [[text]]);
      return done(`adds a sheet ${wanted} with "${text}" in ${at}`);
    }
    case 'copy sheet':
      return done(`copies ${name} to ${editor.copySheet(name)}`);
    case 'delete sheet': {
      const others = host.model.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
      // Without its plan there is nothing left to try.
      if (others.length === 0 || sheet === host.model.sheets[0]) return null;
      editor.deleteSheet(name);
      return done(`deletes the sheet ${name}`);
    }
    case 'hide sheet': {
      if (host.model.sheets.filter(({ visibility }) => visibility === 'Visible').length < 2) return null;
      editor.hideSheet(name);
      return done(`hides the sheet ${name}`);
    }
    case 'hide rows': {
      const lines = `${box.top + 1}:${box.top + size(edit)}`;
      editor.hideRows(name, lines);
      return done(`hides rows ${lines} of ${name}`);
    }
    case 'hide columns': {
      const letters = columnLetters(box.left);
      editor.change(name, `${letters}:${letters}`, (range) => (range.columnHidden = true));
      return done(`hides column ${letters} of ${name}`);
    }
    case 'filter': {
      const table = sheet.tables[edit.row % Math.max(1, sheet.tables.length)];
      const over = table?.name ?? boxAddress(area(box, 4, 2));
      editor.filter(name, over, [pick(TEXTS, edit.text), '1.1']);
      return done(`filters ${over} on ${name}`);
    }
    case 'sort': {
      const table = sheet.tables[edit.row % Math.max(1, sheet.tables.length)];
      if (!table) return null;
      editor.sort(name, table.name, edit.column % (table.box.right - table.box.left + 1));
      return done(
        `sorts ${table.name} by its column ${1 + (edit.column % (table.box.right - table.box.left + 1))}`,
      );
    }
    case 'merge': {
      const cells = area(box, 1 + (edit.text % 2), 2);
      if (sheet.tables.some((table) => touches(table.box, cells))) return null;
      editor.merge(name, boxAddress(cells));
      return done(`merges ${name}!${boxAddress(cells)}`);
    }
    case 'add rule': {
      const cells = boxAddress(area(box, size(edit) + 1, 2));
      editor.addRule(name, cells, pick(TEXTS, edit.text), pick(COLOURS, edit.row));
      return done(`adds a colouring rule to ${name}!${cells}`);
    }
    case 'add list': {
      const cells = boxAddress(area(box, size(edit) + 1, 1));
      editor.change(name, cells, (range) => {
        range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Green,Amber,Red' } };
      });
      return done(`adds a drop-down list to ${name}!${cells}`);
    }
    case 'add name': {
      const wanted = freeName('Leads', (one) => isNameTaken(host.model.state, one));
      editor.addName(wanted, name, boxAddress(area(box, size(edit), 2)));
      return done(`names ${where} ${wanted}`);
    }
    case 'add table': {
      const wanted = pick(TABLE_NAMES, edit.text);
      const cells = area(box, 2, 2);
      const isFree = !sheet.tables.some((table) => touches(table.box, cells));
      if (
        !isFree ||
        sheet.merges.some((merge) => touches(merge, cells)) ||
        isNameTaken(host.model.state, wanted)
      )
        return null;
      editor.addTable(name, boxAddress(cells), wanted);
      return done(`makes ${name}!${boxAddress(cells)} a table ${wanted}`);
    }
    case 'protect':
      // Seldom, since nothing can be written to it from then on.
      if (edit.text % 4 !== 0) return null;
      editor.protectSheet(name);
      return done(`protects ${name}`);
  }
}

const touches = (a: Box, b: Box): boolean =>
  a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;

function shift(editor: Editor, { edit, text }: Edit, sheet: SheetState, box: Box): Done {
  const insert = edit.startsWith('insert');
  const isRows = edit.endsWith('rows');
  const first = isRows ? box.top : box.left;
  const last = first + (text % 2);
  if (last >= (isRows ? MAX_ROWS : MAX_COLUMNS)) return null;
  if (!insert && isRows && cutsHeader(sheet.tables, first, last)) return null;
  const lines = isRows ? `${first + 1}:${last + 1}` : `${columnLetters(first)}:${columnLetters(last)}`;
  if (insert) editor.insert(sheet.name, lines);
  else editor.remove(sheet.name, lines);
  const words = `${insert ? 'inserts' : 'deletes'} ${isRows ? 'rows' : 'columns'} ${lines} ${insert ? 'into' : 'from'} ${sheet.name}`;
  return { words, moved: { lines, insert } };
}
