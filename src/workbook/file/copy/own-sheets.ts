/** Finds the sheets of a workbook file that this product wrote, and tells those on which nobody has put anything since. */
import { isInArea } from '../../../model/areas';
import type { Area, FoundMark, Grid } from '../../../model/grid';
import { valueAt } from '../../../model/grid';
import { isKept, OWN_SHEETS, variantOf } from '../../../model/own-names';
import type { SheetPlan } from '../../../render/sheet-plan';
import { printOf } from '../../common/sheet-print';
import { shownRows, type ShownAround } from '../../common/shown-rows';
import type { Budget } from '../package/budget';
import { readRelations } from '../package/read-relations';
import { readFormulas } from './own-formulas';
import { elementsIn, readAnyTree } from '../package/xml-tree';
import type { ZipParts } from '../package/zip-parts';
import type { Book } from '../read/read-book';
import { readGridsOf } from '../read/read-grids';

export interface OwnSheet {
  readonly name: string;
  readonly mark: FoundMark;
  /** Holds what we wrote and nothing else, or was never finished: it may be taken out. */
  readonly isUntouched: boolean;
}

/** What a sheet of ours has beside its cells; "printerSettings" is what Excel adds when it prints. */
const OUR_PARTS: ReadonlySet<string> = new Set(['table', 'drawing', 'printerSettings']);

/** Cells in tables that are kept by hand are meant to be changed. */
const changeable =
  (kind: FoundMark['kind'], areas: readonly Area[]) =>
  (row: number, column: number): boolean =>
    isKept(kind) && areas.some((area) => isInArea(area, row, column));

/** The print of a sheet of ours, whose part is `xml`, as a file shows it; a totals row is not read. */
function printOfGrid(grid: Grid, kind: FoundMark['kind'], xml: string): string {
  const formulas = readFormulas(xml);
  const rows = Array.from({ length: grid.rowCount }, (_, row) => [
    ...new Array<null>(grid.left).fill(null),
    ...Array.from(
      { length: grid.columnCount },
      (__, column) => formulas.get(row + grid.top)?.get(column + grid.left) ?? valueAt(grid, row, column),
    ),
  ]);
  const areas = grid.tables.map(({ area, hasTotals }) => ({
    ...area,
    top: area.top - grid.top,
    rows: area.rows - Number(hasTotals),
  }));
  return printOf(rows, changeable(kind, areas));
}

/** The print that the sheet will have once it is written. */
export const printOfPlan = (plan: SheetPlan, around: ShownAround): string =>
  printOf(shownRows(plan, around), changeable(plan.kind, plan.tables));

/** A drawing of ours is one chart. */
function hasOnlyOurParts(zip: ZipParts, part: string, budget: Budget): boolean {
  return readRelations(zip, part, budget).every(({ type, part: target }) => {
    if (!OUR_PARTS.has(type)) return false;
    if (type !== 'drawing') return true;
    const charts = readRelations(zip, target, budget);
    const things = elementsIn(readAnyTree(zip.text(target) ?? '', budget), 'clientData');
    return things.length <= 1 && charts.length <= 1 && charts.every((chart) => chart.type === 'chart');
  });
}

/** A sheet under another name than the one that we gave it has become the user's, and is not among these. */
export function findOwnSheets(zip: ZipParts, book: Book, file: string, budget: Budget): OwnSheet[] {
  const marked = book.sheets.flatMap((sheet) => {
    const mark = book.marks.get(sheet.name.toLowerCase());
    return mark && variantOf(sheet.name, OWN_SHEETS[mark.kind].name) === mark.number
      ? [{ ...sheet, mark }]
      : [];
  });
  const grids = readGridsOf(zip, { ...book, sheets: marked }, file, budget);
  return marked.map(({ name, part, mark }, index) => {
    const grid = grids[index] as Grid;
    const isHere = mark.area.top === 0 && mark.area.left === 0;
    const print = printOfGrid(grid, mark.kind, zip.text(part) ?? '');
    const isAsWritten = print === mark.print || print === mark.printBefore;
    const isUntouched =
      isHere && (mark.state === 'writing' || isAsWritten) && hasOnlyOurParts(zip, part, budget);
    return { name, mark, isUntouched };
  });
}
