/** A summary in a file of its own, without the plan beside it: links lead to the rows of Actions, and a cell of the plan is named in words. */
import type { CellRef } from '../model/grid';
import { OWN_SHEETS } from '../model/own-names';
import type { Sliced } from '../model/slices';
import { EMPTY_COLUMN, type SheetColumn, type SheetValue } from './sheet-cells';
import type { ComingBook, ComingSheet, SheetPlan, SummaryBook } from './sheet-plan';
import { rowHeights } from './sheet/row-heights';

/** Nothing in such a file says in which folder anything is kept: it may be sent on. */
export function standAlone(book: SummaryBook): SummaryBook {
  const rows = actionRows(book.sheets.find(({ kind }) => kind === 'actions'));
  const names = new Set(book.sheets.map(({ name }) => name));
  return { ...book, sheets: book.sheets.map((sheet) => standAloneSheet(sheet, names, rows)) };
}

/** The same of sheets that are still to be made: the list of actions first, since links of all others lead to it. */
export function standAloneInTurn(book: ComingBook): ComingBook {
  const names = new Set(book.sheets.map(({ name }) => name));
  let list: SheetPlan | null = null;
  let rows: ActionRows | null = null;
  function* make(sheet: ComingSheet): Sliced<SheetPlan> {
    const listed = book.sheets.find(({ kind }) => kind === 'actions');
    if (rows === null && listed) list = yield* listed.make();
    rows ??= actionRows(list);
    const made = sheet === listed && list !== null ? list : yield* sheet.make();
    // Kept until its own turn has come, and no longer.
    if (sheet === listed) list = null;
    return standAloneSheet(made, names, rows);
  }
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, make: () => make(sheet) })) };
}

function standAloneSheet(sheet: SheetPlan, names: ReadonlySet<string>, rows: ActionRows): SheetPlan {
  const isList = sheet.kind === 'actions';
  const columns = sheet.cells.columns.map((column) =>
    placeLinks(column, names, isList ? { ...rows, byPlace: NO_ROWS } : rows),
  );
  if (columns.every((column, index) => column === sheet.cells.columns[index])) return sheet;
  // What is said in words may take more lines than a link.
  const said = columns.map((column, index) =>
    column === sheet.cells.columns[index] ? EMPTY_COLUMN : column,
  );
  const higher = rowHeights({ ...sheet, cells: { ...sheet.cells, columns: said } });
  return {
    ...sheet,
    cells: { ...sheet.cells, columns },
    fitted: sheet.fitted.map((height, row) => Math.max(height, higher[row] ?? 0)),
  };
}

function placeLinks(
  column: SheetColumn,
  names: ReadonlySet<string>,
  { byPlace, onlySheet }: ActionRows,
): SheetColumn {
  const links = [...column.extras].filter(([, { link }]) => link && !names.has(link.sheet));
  if (links.length === 0) return column;
  const [values, styles] = [[...column.values], [...column.styles]];
  const extras = new Map(column.extras);
  for (const [at, { link, ...bare }] of links) {
    if (link === undefined) continue;
    if (link.sheet !== onlySheet) values[at] = withSheet(values[at] ?? null, link.sheet);
    const row = byPlace.get(rowKey(link));
    if (row === undefined) styles[at] = 'text';
    extras.set(
      at,
      row === undefined ? bare : { ...bare, link: { sheet: OWN_SHEETS.actions.name, row, column: 0 } },
    );
  }
  return { values, styles, extras };
}

interface ActionRows {
  /** By row of the plan, the row of Actions that repeats it. */
  readonly byPlace: ReadonlyMap<string, number>;
  /** On which all actions of the plan stand, so that its cells need no name; null where they stand on several, or are not listed. */
  readonly onlySheet: string | null;
}
const NO_ROWS: ActionRows['byPlace'] = new Map();

const rowKey = ({ sheet, row }: CellRef): string => `${row} ${sheet}`;

function actionRows(list: SheetPlan | null | undefined): ActionRows {
  const byPlace = new Map<string, number>();
  const sheets = new Set<string>();
  for (const { extras } of list?.cells.columns ?? []) {
    for (const [row, { link }] of extras) {
      if (!link) continue;
      byPlace.set(rowKey(link), row);
      sheets.add(link.sheet);
    }
  }
  const [onlySheet = null] = sheets.size === 1 ? sheets : [];
  return { byPlace, onlySheet };
}

/** "C12, Action plan": which of the plan's sheets is meant is not to be seen from another file. */
const withSheet = (value: SheetValue, sheet: string): SheetValue =>
  typeof value === 'string' && !value.includes(sheet) ? `${value}, ${sheet}` : value;
