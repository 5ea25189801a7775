/** Reads again what grids were read from, in one round trip: as much as is used now, with the looks that were loaded. */
import type { Grid } from '../../../model/grid';
import type { InTurns } from '../../../model/slices';
import { makeGrids } from './make-grid';
import { hostCode } from '../host/map-host-error';
import { cannotFit } from '../host/payload-size';
import type { BandCells } from './read-bands';
import { CELLS, hiddenIn } from './read-bands';
import { coversAll, dressGrids, loadedLooks } from './dress-grids';
import { asksFor, columnsOf, gather, readColumnLooks } from './read-looks';
import type { BookNames, Queued } from './read-outline';
import { protectedSheets, queueNames, queueTables } from './read-outline';
import type { ReadBook } from './read-workbook';
import { readWorkbook } from './read-workbook';
import { PLACE, areaOf } from '../host/sheet-area';

/** Null where the sheet is empty or has gone; 'too-large' where Excel did not spell out its cells. */
export function queueSheet(
  { workbook }: Excel.RequestContext,
  sheet: string,
): Queued<BandCells | null | 'too-large'> {
  const range = workbook.worksheets
    .getItemOrNullObject(sheet)
    .getUsedRangeOrNullObject(true)
    .load(`${PLACE},${CELLS}`);
  const rows = range.getRowProperties({ rowHidden: true });
  return { take: () => (range.isNullObject ? null : bandOf(sheet, range, rows)) };
}

function bandOf(
  sheet: string,
  range: Excel.Range,
  rows: OfficeExtension.ClientResult<Excel.RowProperties[]>,
): BandCells | 'too-large' {
  if (!Array.isArray(range.values)) return 'too-large';
  return {
    band: { sheet, area: areaOf(range), someHidden: true },
    values: range.values,
    texts: range.text,
    formats: range.numberFormat as string[][],
    hidden: hiddenIn(rows.value),
  };
}

/** The sheets and tables are the ones that the grids know. */
function isSameBook(names: BookNames, grids: readonly Grid[]): boolean {
  const tables = new Set(grids.flatMap((grid) => grid.tables.map(({ name }) => `${grid.sheet}\n${name}`)));
  return (
    names.sheets.length === grids.length &&
    names.sheets.every(({ name }, index) => name === grids[index]?.sheet) &&
    names.tables.length === tables.size &&
    names.tables.every(({ name, sheet }) => tables.has(`${sheet}\n${name}`))
  );
}

/** Rows that a plan may have grown by since it was read, to be looked at without asking first. */
const ROOM_TO_GROW = 200;

/** Null where sheets or tables came or went, where a plan grew by much, or where there is more than goes through one answer. */
async function refreshTogether(
  context: Excel.RequestContext,
  grids: readonly Grid[],
  columns: ReturnType<typeof columnsOf>,
  inTurns: InTurns,
): Promise<ReadBook | null> {
  const queuedNames = queueNames(context);
  const tables = queueTables(
    context,
    grids.flatMap(({ sheet, tables }) => tables.map((table) => ({ ...table, sheet }))),
  );
  const sheets = grids.map(({ sheet }) => queueSheet(context, sheet));
  const asked = asksFor(columns).map((ask) => ask(context));
  await context.sync();

  const names = queuedNames.take();
  const found = tables.take();
  const cells = sheets.map(({ take }) => take());
  if (!found || !isSameBook(names, grids) || cells.includes('too-large')) return null;
  const read = names.sheets.map(({ name, visible }, index) => {
    const sheet = cells[index] as BandCells | null;
    const mark = names.marks.get(name.toLowerCase());
    const facts = { name, visible, index, tables: found.get(name) ?? [], mark };
    return { facts, bands: sheet ? [sheet] : [] };
  });
  const fresh = await makeGrids(read, inTurns);
  const looks = await gather(
    context,
    columns,
    asked.map(({ take }) => take()),
  );
  return coversAll(fresh, looks.columns) ? { names, grids: dressGrids(fresh, looks) } : null;
}

/** Only waiting helps: to ask for less would wait as well. */
const isBusy = (error: unknown): boolean =>
  hostCode(error) === 'InvalidOperationInCellEditMode' || hostCode(error) === '';

/** One round trip where the same sheets and tables are still there; otherwise, or where Excel refuses that, everything is read anew. */
export async function refreshWorkbook(
  context: Excel.RequestContext,
  grids: readonly Grid[],
  locked: ReadonlySet<string>,
  inTurns: InTurns,
): Promise<ReadBook> {
  const cells = grids.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  const columns = columnsOf(grids, loadedLooks(grids), locked, ROOM_TO_GROW);
  const looks = columns.reduce((sum, { area }) => sum + area.rows, 0);
  if (!cannotFit(cells, looks)) {
    try {
      const read = await refreshTogether(context, grids, columns, inTurns);
      if (read) return read;
    } catch (error) {
      if (isBusy(error)) throw error;
    }
  }
  const read = await readWorkbook(context, inTurns);
  const requests = loadedLooks(grids).filter(({ sheet }) => read.grids.some((grid) => grid.sheet === sheet));
  if (requests.length === 0) return read;
  const dressed = await readColumnLooks(context, read.grids, requests, protectedSheets(read.names));
  return { ...read, grids: dressGrids(read.grids, dressed) };
}
