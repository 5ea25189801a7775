/** Everything that a workbook holds, to compare one way to it with another. */
import type { BookState, SheetState } from '../../excel-host/model/state';
import { WHOLE_SHEET } from '../../excel-host/model/box';
import { hasContent } from '../../excel-host/model/cell';
import type { ExcelHost } from '../../excel-host/session/host';
import { contentOf } from '../workbook/excel/host-book';
import { saysHalfWritten } from './pane';

/** How often something was written, and what was there before, is not the same on every way. */
const withoutHistory = (formula: string): string =>
  formula.replace(/^(="\w+;[\d-]*;)\d+(;\d+;[0-9a-f]*;)[0-9a-f]*"$/, '$1$2"');

/** A row that has become blank keeps the height that it had where Excel refused to change it. */
const lookOf = (host: ExcelHost, name: string, isUnprinted: boolean): unknown => ({
  ...(contentOf(host, name) as object),
  rows: null,
  ...(isUnprinted && { page: null, frozen: null }),
});

/** What of some sheets does not count: not how they look at all, or only not how they are printed and scrolled. */
export interface Apart {
  readonly plain?: readonly string[];
  readonly unprinted?: readonly string[];
}

export function bookContent(host: ExcelHost, { plain = [], unprinted = [] }: Apart = {}): unknown {
  const { sheets, names } = host.model.state;
  return {
    sheets: sheets.map(({ name, visibility, merges, validations }) => ({
      name,
      visibility,
      merges,
      validations,
      content: plain.includes(name) ? plainContent(host, name) : lookOf(host, name, unprinted.includes(name)),
    })),
    names: names
      .map(({ name, formula }) => `${name} ${withoutHistory(formula)}`)
      .toSorted((a, b) => a.localeCompare(b)),
  };
}

/** Values and formats of a sheet's cells. */
function cellsOf(sheet: SheetState | undefined): string {
  const cells = [...(sheet?.cells.within(WHOLE_SHEET) ?? [])].filter(({ cell }) => hasContent(cell));
  return JSON.stringify(
    cells
      .map(({ row, column, cell }) => [row, column, cell.value, cell.formula, cell.format])
      .sort((a, b) => Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1])),
  );
}

function plainContent(host: ExcelHost, name: string): unknown {
  const sheet = host.model.findSheet(name);
  return { cells: cellsOf(sheet), tables: sheet?.tables.map((table) => [table.name, table.box]) };
}

/** What has become of a sheet of the product's: as before, as it was to become, marked as not whole, or empty; or none of these. */
export function stateOf(name: string, is: BookState, was: BookState, whole: BookState): string {
  const find = (book: BookState): SheetState | undefined => book.sheets.find((sheet) => sheet.name === name);
  const sheet = find(is);
  const cells = cellsOf(sheet);
  if (cells === cellsOf(find(whole))) return 'new';
  if (cells === cellsOf(find(was))) return 'old';
  if (sheet && saysHalfWritten(sheet)) return 'marked';
  return cells === '[]' ? 'empty' : 'broken';
}
