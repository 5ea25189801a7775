/** What the user decides about where the plan is, how it is grouped and what it is called, as another state of the settings. */
import type { Candidate, Decision } from '../model/decision';
import type { PlanSettings } from '../model/settings';
import type { ColumnRole } from '../model/terms';

/** Where the plan is, decided anew: what was decided about columns belongs to the place before. */
const elsewhere = (settings: PlanSettings): PlanSettings => ({
  ...settings,
  sheets: [],
  tables: [],
  headerRow: null,
  columns: {},
  grouping: null,
});

export const chooseSheet = (settings: PlanSettings, sheet: string): PlanSettings => ({
  ...elsewhere(settings),
  sheets: [sheet],
});

export const chooseCandidate = (
  settings: PlanSettings,
  { sheets, table }: Pick<Candidate, 'sheets' | 'table'>,
): PlanSettings => ({ ...elsewhere(settings), sheets, tables: table === null ? [] : [table] });

/** @param row as Excel shows it, from 1 */
export const chooseHeaderRow = (settings: PlanSettings, row: number): PlanSettings => ({
  ...settings,
  headerRow: row,
  columns: {},
});

/** @param header "" says that the plan has no such column; null leaves it to the reader again */
export function chooseColumn(settings: PlanSettings, role: ColumnRole, header: string | null): PlanSettings {
  const columns = { ...settings.columns };
  if (header === null) delete columns[role];
  else columns[role] = header;
  return { ...settings, columns };
}

/** @param grouping null leaves it to the reader again */
export const chooseGrouping = (
  settings: PlanSettings,
  grouping: Decision['grouping'] | null,
): PlanSettings => ({ ...settings, grouping });

/** Nothing decided about where the plan is: the reader looks for it again. */
export const letReaderFind = elsewhere;

const named = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Names for titles; blank text is no name. */
export const namePlan = (settings: PlanSettings, council: string, planName: string): PlanSettings => ({
  ...settings,
  council: named(council),
  planName: named(planName),
});
