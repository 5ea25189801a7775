/** Looks at the cells of sheets of ours before they are written over: what a person has added there is not to be lost. */
import type { Area, FoundMark, Grid, TableArea } from '../../../model/grid';
import { valueAt } from '../../../model/grid';
import type { KeptBefore } from '../../../render/changed-kept';
import { printOf } from '../../common/sheet-print';
import type { TriedSheet, SeenSheet } from './find-places';
import { SAFE_CELLS } from '../host/payload-size';
import { readBands } from '../read/read-bands';
import { namedCandidates, queueCandidate } from './see-candidates';
import { cellsIn } from '../host/sheet-area';
import type { SeenBook, WantedSheet } from './write-guards';

type Cells = readonly (readonly (string | number | boolean | null)[])[];

/** What is kept by hand is read anyway: what stands where it is read is no addition, in however many rows and columns. */
function seeKept(candidate: TriedSheet, { sheet, isRead }: KeptBefore): SeenSheet {
  const { mark } = candidate;
  // An earlier sheet that is not read any more is left as it is.
  if (!mark || sheet?.sheet !== candidate.name) return { ...candidate, print: null };
  let { rows, columns } = mark.area;
  while (isRead(rows, 0)) rows += 1;
  const isReadIn = (column: number): boolean =>
    Array.from({ length: rows }, (_, row) => row).some((row) => isRead(row, column));
  while (isReadIn(columns)) columns += 1;
  const area = { ...mark.area, rows, columns };
  const reaching = sheet.tables.filter(({ area: { top, left } }) => top < rows && left < columns);
  const isInside = ({ area: table }: TableArea): boolean =>
    table.top + table.rows <= rows && table.left + table.columns <= columns;
  // A totals row is not read: it would be lost.
  const print = reaching.every(isInside) ? printOf(cellsOf(sheet, area), isRead) : null;
  // Tables that grew since they were written go with what stands in them.
  const tablesInside = reaching.map(({ name }) => name);
  return { ...candidate, mark: { ...mark, area }, tablesInside, hasGrown: false, print };
}

const cellsOf = (grid: Grid, { rows, columns }: Area): Cells =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => valueAt(grid, row - grid.top, column - grid.left)),
  );

/**
 * One round trip, or more for sheets that are larger than an answer; none where no sheet stands under a name of ours.
 * What is kept by hand is read anyway.
 */
export async function seeCells(
  context: Excel.RequestContext,
  book: SeenBook,
  wanted: readonly WantedSheet[],
  kept: readonly KeptBefore[],
): Promise<ReadonlyMap<string, SeenSheet>> {
  const named = namedCandidates(book, wanted);
  if (named.length === 0) return new Map();
  const keptOf = (mark: FoundMark | null): KeptBefore | undefined =>
    kept.find(({ kind }) => kind === mark?.kind);
  const areas = named.flatMap(({ name, mark }) =>
    mark?.state === 'whole' && !keptOf(mark)
      ? [{ sheet: name, area: mark.area, someHidden: false, asFormulas: true as const }]
      : [],
  );
  const queue = () => named.map((one) => queueCandidate(context, one));
  let queued = queue();
  const cells = areas.reduce((sum, { area }) => sum + cellsIn(area), 0);
  const isTogether = cells > 0 && cells <= SAFE_CELLS;
  if (!isTogether) await context.sync();
  const askAgain = async (): Promise<void> => {
    queued = queue();
    await context.sync();
  };
  const bands = await readBands(context, areas, isTogether ? askAgain : undefined);
  const rowsOf = (sheet: string): Cells =>
    bands.filter(({ band }) => band.sheet === sheet).flatMap(({ values }) => values) as Cells;
  const whole = new Set(areas.map(({ sheet }) => sheet));
  const seen = (candidate: TriedSheet): SeenSheet => {
    const before = keptOf(candidate.mark);
    if (before) return seeKept(candidate, before);
    return { ...candidate, print: whole.has(candidate.name) ? printOf(rowsOf(candidate.name)) : null };
  };
  const candidates = queued.map(({ take }) => seen(take()));
  return new Map(candidates.map((candidate) => [candidate.name.toLowerCase(), candidate]));
}
