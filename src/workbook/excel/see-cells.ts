/** Looks at the cells of sheets of ours before they are written over: what a person has added there is not to be lost. */
import type { Area, Grid } from '../../plan/grid';
import { valueAt } from '../../plan/grid';
import type { SettingsReading } from '../../plan/settings/read-settings-sheet';
import { printOf } from '../common/sheet-print';
import type { Candidate, SeenCandidate } from './find-places';
import { readBands } from './read-bands';

type Cells = readonly (readonly (string | number | boolean | null)[])[];

/** Settings are read anyway: what stands where decisions do is no addition, in however many rows. */
function seeSettings(candidate: Candidate, { sheet, isRead }: SettingsReading): SeenCandidate {
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

/** No round trip where no sheet of ours is written over, or only settings are. */
export async function seeCells(
  context: Excel.RequestContext,
  candidates: ReadonlyMap<string, Candidate>,
  settings: SettingsReading | null,
): Promise<ReadonlyMap<string, SeenCandidate>> {
  const isSettings = ({ mark }: Candidate): boolean => settings !== null && mark?.kind === 'settings';
  const whole = [...candidates.values()].filter(
    (candidate) => candidate.mark?.state === 'whole' && !isSettings(candidate),
  );
  const bands = await readBands(
    context,
    whole.flatMap(({ name, mark }) => (mark ? [{ sheet: name, area: mark.area, someHidden: false }] : [])),
  );
  const rowsOf = (sheet: string): Cells =>
    bands.filter(({ band }) => band.sheet === sheet).flatMap(({ values }) => values) as Cells;
  const seen = (candidate: Candidate): SeenCandidate => {
    if (settings && isSettings(candidate)) return seeSettings(candidate, settings);
    return { ...candidate, print: whole.includes(candidate) ? printOf(rowsOf(candidate.name)) : null };
  };
  return new Map([...candidates].map(([name, candidate]) => [name, seen(candidate)]));
}
