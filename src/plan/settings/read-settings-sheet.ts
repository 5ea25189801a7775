/** Reads what the user decided from the sheet "RAG settings", hand edits included: what cannot be read is reported, never thrown. */
import { isoFromSerial } from '../dates/calendar';
import { readDateText } from '../dates/read-date-text';
import type { Grid } from '../grid';
import type { ColumnRole } from '../terms';
import type { ChosenStatus, PlanSettings } from './settings';
import { NO_SETTINGS } from './settings';
import {
  BLANK_STATUS,
  COLUMN_SETTING_NAMES,
  keyOfName,
  levelName,
  LIFECYCLE_NAMES,
  NO_COLUMN,
  PLAN_SETTINGS_HEADERS,
  PLAN_SETTINGS_TABLE,
  RATING_NAMES,
  SETTING_NAMES,
  STATUS_MAP_HEADERS,
  STATUS_MAP_TABLE,
  statusKey,
} from './sheet-format';
import type { SettingKey } from './sheet-format';
import type { SettingsCell } from './sheet-table';
import { findSettingsTable } from './sheet-table';

/** What can be wrong on the sheet. A problem is "kind|cell|value found"; the value may hold anything, so it stands last. */
export const SETTINGS_PROBLEMS = [
  'header-missing',
  'lifecycle-unreadable',
  'rating-unreadable',
  'date-unreadable',
  'status-twice',
  'setting-unknown',
  'setting-twice',
  'row-number-unreadable',
] as const;
export type SettingsProblemKind = (typeof SETTINGS_PROBLEMS)[number];

export interface SettingsReading {
  readonly settings: PlanSettings;
  /** "lifecycle-unreadable|C5|Doing": the row or value that was left out, and why. */
  readonly problems: readonly string[];
}

type Report = (kind: SettingsProblemKind, address: string, value: string) => void;

/** Never throws. Without such a sheet the settings are `NO_SETTINGS`. */
export function readSettingsSheet(grids: readonly Grid[]): SettingsReading {
  const problems: string[] = [];
  const report: Report = (kind, address, value) => problems.push(`${kind}|${address}|${value}`);
  const statusMap = readStatusMap(grids, report);
  const settings = { ...NO_SETTINGS, ...readPlanSettings(grids, report), statusMap };
  return { settings, problems };
}

function readStatusMap(grids: readonly Grid[], report: Report): ChosenStatus[] {
  const table = findSettingsTable(grids, STATUS_MAP_TABLE, STATUS_MAP_HEADERS);
  if (!table) return [];
  for (const header of table.missing) report('header-missing', table.address, header);
  const chosen = new Map<string, ChosenStatus>();
  for (const row of table.rows) {
    const lifecycle = keyOfName(LIFECYCLE_NAMES, row.Lifecycle.text);
    const rating = row.Rating.text === '' ? 'none' : keyOfName(RATING_NAMES, row.Rating.text);
    if (!lifecycle) report('lifecycle-unreadable', row.Lifecycle.address, row.Lifecycle.text);
    if (!rating) report('rating-unreadable', row.Rating.address, row.Rating.text);
    if (!lifecycle || !rating) continue;
    const status = levelName(row.Status.text) === BLANK_STATUS ? '' : row.Status.text;
    const colour = row.Colour.text === '' ? null : row.Colour.text;
    const key = statusKey(status, colour);
    if (chosen.has(key)) report('status-twice', row.Status.address, row.Status.text);
    else
      chosen.set(key, {
        status,
        colour,
        lifecycle,
        rating,
        decidedOn: readDay(row['Decided on'], table.date1904, report),
      });
  }
  return [...chosen.values()];
}

/** A date that cannot be read is no reason to drop the decision. */
function readDay(cell: SettingsCell, date1904: boolean, report: Report): string | null {
  if (cell.text === '') return null;
  const day = typeof cell.value === 'number' ? isoFromSerial(cell.value, date1904) : dayOfText(cell.text);
  if (day === null) report('date-unreadable', cell.address, cell.text);
  return day;
}

/** A whole day as a person types it; a month is not the day of a decision. */
function dayOfText(text: string): string | null {
  const reading = readDateText(text);
  return reading.kind === 'date' && !reading.period ? reading.day : null;
}

function readPlanSettings(grids: readonly Grid[], report: Report): Partial<PlanSettings> {
  const table = findSettingsTable(grids, PLAN_SETTINGS_TABLE, PLAN_SETTINGS_HEADERS);
  if (!table) return {};
  for (const header of table.missing) report('header-missing', table.address, header);
  const values = new Map<SettingKey, string[]>();
  const columns: Partial<Record<ColumnRole, string>> = {};
  let headerRow: number | null = null;
  for (const { Setting: setting, Value: value } of table.rows) {
    const key = keyOfName(SETTING_NAMES, setting.text);
    const role = keyOfName(COLUMN_SETTING_NAMES, setting.text);
    if (role) {
      if (columns[role] !== undefined) report('setting-twice', setting.address, setting.text);
      else if (value.text !== '') columns[role] = levelName(value.text) === NO_COLUMN ? '' : value.text;
    } else if (!key) {
      report('setting-unknown', setting.address, setting.text);
    } else if (value.text !== '') {
      const known = values.get(key) ?? [];
      const single = !SEVERAL.has(key);
      if (single && known.length > 0) report('setting-twice', setting.address, setting.text);
      else if (key === 'headerRow' && !isRowNumber(value.text))
        report('row-number-unreadable', value.address, value.text);
      else if (key === 'asAt') {
        const day = readDay(value, table.date1904, report);
        if (day !== null) known.push(day);
      } else known.push(value.text);
      values.set(key, known);
    }
  }
  const first = (key: SettingKey): string | null => values.get(key)?.[0] ?? null;
  const row = first('headerRow');
  if (row !== null) headerRow = Number(row);
  return {
    council: first('council'),
    planName: first('planName'),
    asAt: first('asAt'),
    sheets: values.get('sheets') ?? [],
    tables: values.get('tables') ?? [],
    headerRow,
    columns,
    grouping: first('grouping'),
    accepted: values.get('accepted') ?? [],
  };
}

/** Settings that take a row a value. */
const SEVERAL: ReadonlySet<SettingKey> = new Set(['sheets', 'tables', 'accepted']);

const isRowNumber = (text: string): boolean => /^[1-9]\d{0,6}$/.test(text) && Number(text) <= 1_048_576;
