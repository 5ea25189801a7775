/** What in the workbook is the user's, as one value; and what has become of it. */
import { WHOLE_SHEET, boxAddress, boxAt, contains, type Box } from '../../excel-host/model/box';
import type { Cell } from '../../excel-host/model/cell';
import type { NameRecord } from '../../excel-host/model/records';
import { newSheet, type BookState, type SheetState } from '../../excel-host/model/state';
import { isMarkName, isOwnChart, isOwnSheetName, isOwnTable, marksOf } from './pane';

/** Sheets that the product has made, by id, under the names (in lower case) that it gave them. */
export type Made = ReadonlyMap<string, string>;

/** A cell that is to be changed since somebody asked for it. */
export interface Asked {
  readonly sheetId: string;
  readonly box: Box;
  readonly expected: string;
  readonly replacement: string;
}

/** A sheet of the product's is the user's once they have given it another name. */
export const isOurs = (sheet: SheetState, made: Made): boolean =>
  made.get(sheet.id) === sheet.name.toLowerCase();

/** A sheet with a name of the product's to which nobody has done anything may be taken for it. */
export const isUntouched = (sheet: SheetState): boolean =>
  isOwnSheetName(sheet.name) &&
  sheet.cells.used(WHOLE_SHEET, false) === null &&
  spell(sheet) === spell(newSheet(sheet.id, sheet.name));

/** A text that a person has typed as a note: each is there once. */
const isNote = ({ value }: Cell): boolean => typeof value === 'string' && /^note \d+$/.test(value);

const withoutIds = ({ names }: BookState): readonly NameRecord[] =>
  names.filter(({ name }) => !isMarkName(name));

/** Everything of a sheet, part by part. */
const PARTS = [
  ...['name', 'visibility', 'isProtected', 'tabColor', 'showGridlines', 'showHeadings', 'standardWidth'],
  ...['rows', 'columns', 'merges', 'tables', 'conditionals', 'validations', 'charts', 'frozen', 'autoFilter'],
  ...['page', 'rowBreaks', 'columnBreaks'],
] as const;

const spell = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Map ? [...part].sort(([a], [b]) => a - b) : part,
  );

/** Cells that are not what they were, with both. */
function* changedCells(was: SheetState, is: SheetState): Generator<{ at: Box; was: Cell; is: Cell }> {
  if (was.cells === is.cells) return;
  const seen = new Set<string>();
  for (const { row, column } of [...was.cells.within(WHOLE_SHEET), ...is.cells.within(WHOLE_SHEET)]) {
    if (seen.has(`${row},${column}`)) continue;
    seen.add(`${row},${column}`);
    const [before, after] = [was.cells.get(row, column), is.cells.get(row, column)];
    if (before !== after && spell(before) !== spell(after))
      yield { at: boxAt(row, column), was: before, is: after };
  }
}

const inWords = (sheet: SheetState, at: Box, was: Cell, is: Cell): string =>
  was.value === is.value && was.formula === is.formula
    ? `${sheet.name}!${boxAddress(at)} looks otherwise: ${spell(was)} became ${spell(is)}`
    : `${sheet.name}!${boxAddress(at)} was ${spell(was.formula ?? was.value)} and is ${spell(is.formula ?? is.value)}`;

/** A cell that was to be fixed holds the answer as its value, and has changed in nothing else. */
function isAsAsked(sheetId: string, at: Box, was: Cell, is: Cell, asked: readonly Asked[]): boolean {
  const one = asked.find((ask) => ask.sheetId === sheetId && contains(ask.box, at.top, at.left));
  return (
    one !== undefined &&
    String(was.value).trim() === one.expected.trim() &&
    spell(is) === spell({ ...was, value: one.replacement })
  );
}

function sheetChanges(was: SheetState, is: SheetState, asked: readonly Asked[]): string[] {
  const parts = PARTS.filter((part) => was[part] !== is[part] && spell(was[part]) !== spell(is[part])).map(
    (part) => `${was.name}: ${part} was ${spell(was[part])} and is ${spell(is[part])}`,
  );
  const cells = [...changedCells(was, is)]
    .filter(({ at, was: before, is: after }) => !isAsAsked(was.id, at, before, after, asked))
    .map(({ at, was: before, is: after }) => inWords(was, at, before, after));
  return [...parts, ...cells];
}

/** Where the product may write on a sheet of its own that is not whole: there it has said so on the first line. */
function brokenArea(book: BookState, sheet: SheetState): Box | null {
  const mark = marksOf(book).get(sheet.name.toLowerCase());
  if (mark?.state !== 'writing') return null;
  const { top, left, rows, columns } = mark.area;
  return boxAt(top, left, rows, columns);
}

/** What is typed beside these is a name, which a later one takes the place of where somebody asks for it. */
const NAMES: readonly unknown[] = ['Council name', 'Plan name'];

/** Notes, tables and charts that people have put on a sheet of the product's. */
function additionChanges(
  book: BookState,
  was: SheetState,
  is: SheetState,
  isSettings: boolean,
  isQuoted: (cell: Cell) => boolean,
): string[] {
  const broken = brokenArea(book, was);
  const isExempt = (box: Box): boolean =>
    broken !== null && contains(broken, box.top, box.left) && contains(broken, box.bottom, box.right);
  const lost: string[] = [];
  for (const { row, column, cell } of was.cells.within(WHOLE_SHEET)) {
    const at = boxAt(row, column);
    const isName = isSettings && column > 0 && NAMES.includes(was.cells.get(row, column - 1).value);
    if (!isNote(cell) || isName || isQuoted(cell) || isExempt(at)) continue;
    // Decisions may move when they are written anew: no row of them is lost.
    const isThere = isSettings
      ? [...is.cells.within(WHOLE_SHEET)].some(({ cell: other }) => other.value === cell.value)
      : is.cells.get(row, column).value === cell.value;
    if (!isThere) lost.push(`${was.name}!${boxAddress(at)} held ${spell(cell.value)}, which is lost`);
  }
  for (const table of was.tables) {
    if (isOwnTable(table.name) || isExempt(table.box)) continue;
    if (!is.tables.some((other) => spell(other) === spell(table)))
      lost.push(`${was.name}: the table ${table.name} is lost or changed`);
  }
  for (const chart of was.charts) {
    if (!isOwnChart(chart.name) && !is.charts.some(({ id }) => id === chart.id))
      lost.push(`${was.name}: the chart ${chart.name} is lost`);
  }
  return lost;
}

/** What has become of the user's things between two moments, one line each; none where all is as it was. */
export function damage(
  was: BookState,
  is: BookState,
  made: Made,
  asked: readonly Asked[],
  isSettings: (sheet: SheetState) => boolean,
  raced: ReadonlySet<string> = new Set(),
): string[] {
  // What somebody has typed into the plan our sheets repeat word for word, wherever its row has come to stand.
  const typed = new Set(
    was.sheets
      .filter((sheet) => !isOurs(sheet, made))
      .flatMap(({ cells }) => [...cells.within(WHOLE_SHEET)].map(({ cell }) => cell.value)),
  );
  const found = was.sheets.flatMap((before) => {
    const after = is.sheets.find(({ id }) => id === before.id);
    if (!after) return [`the sheet ${before.name} is gone`];
    if (before === after) return [];
    if (!isOurs(before, made)) return sheetChanges(before, after, asked);
    if (raced.has(before.id)) return [];
    // A sample plan is a plan: it may be fixed like any other.
    return additionChanges(was, before, after, isSettings(before), ({ value }) => typed.has(value));
  });
  const order = (book: BookState): string =>
    book.sheets
      .filter(({ id }) => was.sheets.some((sheet) => sheet.id === id))
      .map(({ name }) => name)
      .join(', ');
  if (order(was) !== order(is)) found.push(`the sheets stood as ${order(was)} and stand as ${order(is)}`);
  const [names, after] = [spell(withoutIds(was)), spell(withoutIds(is))];
  if (names !== after) found.push(`names were ${names} and are ${after}`);
  if (was.structureProtected !== is.structureProtected) found.push('the protection of the workbook changed');
  if (spell(was.properties) !== spell(is.properties)) found.push('the properties of the workbook changed');
  return found;
}

/** What is not as it was on any sheet at all, but for those that a write says that it has written. */
export const otherChanges = (
  was: BookState,
  is: BookState,
  written: readonly string[],
  asked: readonly Asked[],
): string[] =>
  was.sheets.flatMap((before) => {
    const after = is.sheets.find(({ id }) => id === before.id);
    return !after || before === after || written.includes(before.name)
      ? []
      : sheetChanges(before, after, asked).map((line) => `not said to be written: ${line}`);
  });
