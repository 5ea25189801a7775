/** Looks at the cells of sheets of ours before they are written over: what a person has added there is not to be lost. */
import type { Area, FoundMark, Grid } from '../../../model/grid';
import { valueAt } from '../../../model/grid';
import type { SettingsReading } from '../../../settings/read-settings-sheet';
import { printOf } from '../../common/sheet-print';
import type { TriedSheet, SeenSheet } from './find-places';
import { SAFE_CELLS } from '../host/payload-size';
import { readBands } from '../read/read-bands';
import { namedCandidates, queueCandidate } from './see-candidates';
import { cellsIn } from '../host/sheet-area';
import type { SeenBook, WantedSheet } from './write-guards';

type Cells = readonly (readonly (string | number | boolean | null)[])[];

/** Settings are read anyway: what stands where decisions do is no addition, in however many rows. */
function seeSettings(candidate: TriedSheet, { sheet, isRead }: SettingsReading): SeenSheet {
  const { mark } = candidate;
  // Earlier settings that are not read any more are left as they are.
  if (!mark || sheet?.sheet !== candidate.name) return { ...candidate, print: null };
  let { rows } = mark.area;
  while (isRead(rows, 0)) rows += 1;
  const area = { ...mark.area, rows };
  return { ...candidate, mark: { ...mark, area }, print: printOf(cellsOf(sheet, area), isRead) };
}

const cellsOf = (grid: Grid, { rows, columns }: Area): Cells =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => valueAt(grid, row - grid.top, column - grid.left)),
  );

/**
 * One round trip, or more for sheets that are larger than an answer; none where no sheet stands under a name of ours.
 * Settings are read anyway.
 */
export async function seeCells(
  context: Excel.RequestContext,
  book: SeenBook,
  wanted: readonly WantedSheet[],
  settings: SettingsReading | null,
): Promise<ReadonlyMap<string, SeenSheet>> {
  const named = namedCandidates(book, wanted);
  if (named.length === 0) return new Map();
  const isSettings = (mark: FoundMark | null): boolean => settings !== null && mark?.kind === 'settings';
  const areas = named.flatMap(({ name, mark }) =>
    mark?.state === 'whole' && !isSettings(mark)
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
    if (settings && isSettings(candidate.mark)) return seeSettings(candidate, settings);
    return { ...candidate, print: whole.has(candidate.name) ? printOf(rowsOf(candidate.name)) : null };
  };
  const candidates = queued.map(({ take }) => seen(take()));
  return new Map(candidates.map((candidate) => [candidate.name.toLowerCase(), candidate]));
}
