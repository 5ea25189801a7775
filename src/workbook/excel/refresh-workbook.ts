/** Reads again what grids were read from, in one round trip: as much as is used now, with the looks that were loaded. */
import type { Grid } from '../../plan/grid';
import { queueListNames } from './allowed-lists';
import { makeGrid, settleDates } from './make-grid';
import { hostCode } from './map-host-error';
import { cannotFit } from './payload-size';
import type { BandCells } from './read-bands';
import { CELLS, hiddenIn } from './read-bands';
import { loadedLooks, queueLooks } from './read-looks';
import type { BookNames, Queued } from './read-outline';
import { queueNames, queueTables } from './read-outline';
import type { ReadBook } from './read-workbook';
import { dressGrids, readLooks, readWorkbook } from './read-workbook';
import { PLACE, areaOf } from './sheet-area';

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

/** Null where sheets or tables came or went, or where there is more than goes through one answer. */
async function refreshTogether(
  context: Excel.RequestContext,
  grids: readonly Grid[],
): Promise<ReadBook | null> {
  const queuedNames = queueNames(context);
  const tables = queueTables(
    context,
    grids.flatMap(({ sheet, tables }) => tables.map((table) => ({ ...table, sheet }))),
  );
  const sheets = grids.map(({ sheet }) => queueSheet(context, sheet));
  const looks = queueLooks(context, loadedLooks(grids));
  const listNames = queueListNames(context);
  await context.sync();

  const names = queuedNames.take();
  const found = tables.take();
  const cells = sheets.map(({ take }) => take());
  if (!found || !isSameBook(names, grids) || cells.includes('too-large')) return null;
  const made = await Promise.all(
    names.sheets.map(({ name, visible }, index) => {
      const sheet = cells[index] as BandCells | null;
      const mark = names.marks.get(name.toLowerCase());
      return makeGrid({ name, visible, index, tables: found.get(name) ?? [], mark }, sheet ? [sheet] : []);
    }),
  );
  return { names, grids: dressGrids(settleDates(made), looks.take(), listNames.take()) };
}

const isTooLarge = (error: unknown): boolean => hostCode(error) === 'ResponsePayloadSizeLimitExceeded';

/** One round trip where the same sheets and tables are still there; otherwise everything is read anew. */
export async function refreshWorkbook(
  context: Excel.RequestContext,
  grids: readonly Grid[],
): Promise<ReadBook> {
  const cells = grids.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  if (!cannotFit(cells)) {
    try {
      const read = await refreshTogether(context, grids);
      if (read) return read;
    } catch (error) {
      if (!isTooLarge(error)) throw error;
    }
  }
  const read = await readWorkbook(context);
  const requests = loadedLooks(grids).filter(({ sheet }) => read.grids.some((grid) => grid.sheet === sheet));
  return requests.length > 0 ? { ...read, grids: await readLooks(context, read.grids, requests) } : read;
}
