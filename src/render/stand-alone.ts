/** A summary in a file of its own, without the plan beside it: links lead to the rows of Actions, and a cell of the plan is named in words. */
import type { CellRef } from '../model/grid';
import { OWN_SHEETS } from '../model/own-names';
import type { CellExtras, SheetColumn, SheetValue } from './sheet-cells';
import type { SheetPlan, SummaryBook } from './sheet-plan';
import { rowHeights } from './sheet/row-heights';

/** Nothing in such a file says in which folder anything is kept: it may be sent on. */
export function standAlone(book: SummaryBook): SummaryBook {
  const names = new Set(book.sheets.map(({ name }) => name));
  const rows = actionRows(book);
  const place = (column: SheetColumn, isList: boolean): SheetColumn => {
    const links = Object.entries(column.extras).filter(([, { link }]) => link && !names.has(link.sheet));
    if (links.length === 0) return column;
    const [values, styles] = [[...column.values], [...column.styles]];
    const extras: Record<number, CellExtras> = { ...column.extras };
    for (const [key, { link, ...bare }] of links) {
      const at = Number(key);
      if (link === undefined) continue;
      values[at] = withSheet(values[at] ?? null, link.sheet);
      const row = isList ? undefined : rows.get(rowKey(link));
      if (row === undefined) styles[at] = 'text';
      extras[at] =
        row === undefined ? bare : { ...bare, link: { sheet: OWN_SHEETS.actions.name, row, column: 0 } };
    }
    return { values, styles, extras };
  };
  return {
    ...book,
    sheets: book.sheets.map((sheet): SheetPlan => {
      const columns = sheet.cells.columns.map((column) => place(column, sheet.kind === 'actions'));
      if (columns.every((column, index) => column === sheet.cells.columns[index])) return sheet;
      // What is said in words may take more lines than a link.
      const said = columns.map((column, index) => (column === sheet.cells.columns[index] ? EMPTY : column));
      const higher = rowHeights({ ...sheet, cells: { ...sheet.cells, columns: said } });
      return {
        ...sheet,
        cells: { ...sheet.cells, columns },
        fitted: sheet.fitted.map((height, row) => Math.max(height, higher[row] ?? 0)),
      };
    }),
  };
}

const EMPTY: SheetColumn = { values: [], styles: [], extras: {} };

const rowKey = ({ sheet, row }: CellRef): string => `${row} ${sheet}`;

/** By row of the plan, the row of Actions that repeats it. */
function actionRows({ sheets }: SummaryBook): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const list = sheets.find(({ kind }) => kind === 'actions');
  for (const { extras } of list?.cells.columns ?? [])
    for (const [row, { link }] of Object.entries(extras)) if (link) rows.set(rowKey(link), Number(row));
  return rows;
}

/** "C12, Action plan": which sheet of the plan is meant is not to be seen from another file. */
const withSheet = (value: SheetValue, sheet: string): SheetValue =>
  typeof value === 'string' && !value.includes(sheet) ? `${value}, ${sheet}` : value;
