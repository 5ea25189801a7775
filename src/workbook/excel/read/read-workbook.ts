/** Opens the grids of a workbook that has not been seen: three round trips, and one more for the looks of some columns. */
import type { Grid } from '../../../model/grid';
import type { InTurns } from '../../../model/slices';
import { makeGrids } from './make-grid';
import type { Band, BandCells } from './read-bands';
import { readBands } from './read-bands';
import type { BookNames } from './read-outline';
import { queueNames, queueTables, queueUsed } from './read-outline';

export interface ReadBook {
  readonly names: BookNames;
  readonly grids: readonly Grid[];
}

/** Cells of each sheet, top to bottom. */
function bySheet(cells: readonly BandCells[]): Map<string, BandCells[]> {
  const sheets = new Map<string, BandCells[]>();
  for (const band of cells) {
    const known = sheets.get(band.band.sheet);
    if (known) known.push(band);
    else sheets.set(band.band.sheet, [band]);
  }
  return sheets;
}

export async function readWorkbook(context: Excel.RequestContext, inTurns: InTurns): Promise<ReadBook> {
  const queuedNames = queueNames(context);
  await context.sync();
  const names = queuedNames.take();

  const queuedUsed = queueUsed(context, names.sheets);
  const queuedTables = queueTables(context, names.tables);
  await context.sync();
  const used = queuedUsed.take();
  const tables = queuedTables.take();

  const bands = names.sheets.flatMap(({ name }, index): Band[] => {
    const found = used[index];
    return found ? [{ sheet: name, area: found.area, someHidden: found.hidden === null }] : [];
  });
  const cells = bySheet(await readBands(context, bands));
  const sheets = names.sheets.map(({ name, visible }, index) => ({
    facts: {
      name,
      visible,
      index,
      tables: tables?.get(name) ?? [],
      mark: names.marks.get(name.toLowerCase()),
    },
    bands: cells.get(name) ?? [],
    allHidden: used[index]?.hidden === true,
  }));
  return { names, grids: await makeGrids(sheets, inTurns) };
}
