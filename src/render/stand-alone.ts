/** A summary in a file of its own, without the plan beside it: links lead to the rows of Actions, and a cell of the plan is named in words. */
import type { CellRef } from '../model/grid';
import { OWN_SHEETS } from '../model/own-names';
import type { SheetCell, SummaryBook } from './sheet-plan';

/** Nothing in such a file says in which folder anything is kept: it may be sent on. */
export function standAlone(book: SummaryBook): SummaryBook {
  const names = new Set(book.sheets.map(({ name }) => name));
  const rows = actionRows(book);
  const placed = (cell: SheetCell, isList: boolean): SheetCell => {
    const { link, ...bare } = cell;
    if (link === undefined || names.has(link.sheet)) return cell;
    const named = { ...bare, value: withSheet(cell.value, link.sheet) };
    const row = isList ? undefined : rows.get(rowKey(link));
    return row === undefined
      ? { ...named, style: 'text' }
      : { ...named, link: { sheet: OWN_SHEETS.actions.name, row, column: 0 } };
  };
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row) => row.map((cell) => cell && placed(cell, sheet.kind === 'actions'))),
    })),
  };
}

const rowKey = ({ sheet, row }: CellRef): string => `${row} ${sheet}`;

/** By row of the plan, the row of Actions that repeats it. */
function actionRows({ sheets }: SummaryBook): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  sheets
    .find(({ kind }) => kind === 'actions')
    ?.cells.forEach((cells, row) => {
      const link = cells.find((cell) => cell?.link)?.link;
      if (link) rows.set(rowKey(link), row);
    });
  return rows;
}

/** "C12, Action plan": which sheet of the plan is meant is not to be seen from another file. */
const withSheet = (value: SheetCell['value'], sheet: string): SheetCell['value'] =>
  typeof value === 'string' && !value.includes(sheet) ? `${value}, ${sheet}` : value;
