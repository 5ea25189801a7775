/** Reads what the user decided from the sheet "RAG settings", hand edits included: what cannot be read is reported, never thrown. */
import { typedDay } from '../model/days/typed-day';
import { cellAddress } from '../model/address';
import type { CellValue, Grid } from '../model/grid';
import { textAt } from '../model/grid';
import { statusKey } from '../model/status/status-key';
import type { ColumnRole } from '../model/terms';
import type { ChosenStatus, PlanSettings } from '../model/settings';
import { NO_SETTINGS } from '../model/settings';
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
  RATING_RULES_TABLE,
  RULE_HEADERS,
  SETTING_NAMES,
  STATUS_MAP_HEADERS,
  STATUS_MAP_TABLE,
} from './sheet-format';
import type { RuleHeader, SettingKey } from './sheet-format';
import { NAME_LISTS } from './edits';
import { findSettings } from './find-settings';
import { readRatingRules } from './rating-rules';
import type { ReportValue, SettingsProblem } from './settings-problem';
import type { SettingsCell, SettingsRows } from './sheet-table';
import { readSettingsTable } from './sheet-table';

export interface SettingsReading {
  readonly settings: PlanSettings;
  /** The rows or values that were left out, and why. */
  readonly problems: readonly SettingsProblem[];
  /** What counts for nothing, to be written back as it stands: nobody loses what they typed. */
  readonly unread: UnreadRows;
  /** The header that has gone from a table, and where; null where every row can be read and so be written back. */
  readonly missingHeader: { readonly cell: string; readonly header: string } | null;
  /** The sheet that was read, to be told from copies and earlier ones; null where there is none. */
  readonly sheet: Grid | null;
  /** True for a cell of the sheet, sheet-relative, that holds a decision or a header of one. */
  readonly isRead: (row: number, column: number) => boolean;
}

/** Cells of rows in the order of the table's headers. */
export interface UnreadRows {
  readonly statuses: readonly (readonly CellValue[])[];
  readonly settings: readonly (readonly CellValue[])[];
  readonly rules: readonly (readonly CellValue[])[];
}

/** Never throws. Without such a sheet the settings are `NO_SETTINGS`. */
export function readSettingsSheet(grids: readonly Grid[]): SettingsReading {
  const problems: SettingsProblem[] = [];
  const report: ReportValue = (kind, cell, value) => problems.push({ kind, facts: { cell, value } });
  const { sheet, passedOver } = findSettings(grids);
  const map = sheet && readSettingsTable(sheet, STATUS_MAP_TABLE, STATUS_MAP_HEADERS);
  const plan = sheet && readSettingsTable(sheet, PLAN_SETTINGS_TABLE, PLAN_SETTINGS_HEADERS);
  const rules =
    sheet && readSettingsTable<RuleHeader>(sheet, RATING_RULES_TABLE, Object.values(RULE_HEADERS));
  const tables = [map, plan, rules].filter((table) => table !== null);
  for (const { missing, address } of tables)
    for (const header of missing) problems.push({ kind: 'header-missing', facts: { cell: address, header } });
  const statuses = map ? readStatusMap(map, report) : { statusMap: [], unread: [] };
  const others = plan ? readPlanSettings(plan, report) : { settings: {}, unread: [] };
  const rated = rules ? readRatingRules(rules, report) : { rules: [], unread: [] };
  if (sheet) reportBelow(sheet, tables, report);
  for (const { sheet: older } of passedOver)
    problems.push({ kind: 'older-sheet', facts: { sheet: sheet?.sheet ?? '', older } });
  const broken = tables.find(({ missing }) => missing.length > 0);
  return {
    settings: { ...NO_SETTINGS, ...others.settings, statusMap: statuses.statusMap, ratingRules: rated.rules },
    problems,
    unread: { statuses: statuses.unread, settings: others.unread, rules: rated.unread },
    missingHeader: broken ? { cell: broken.address, header: broken.missing[0] ?? '' } : null,
    sheet,
    isRead: (row, column) =>
      tables.some(
        ({ area, columns }) => row >= area.top && row < area.top + area.rows && columns.has(column),
      ),
  };
}

type AnyRows = Pick<SettingsRows<string>, 'area'>;
/** So many are named: a person who finds one finds the others. */
const MOST_BELOW = 5;

/** What was typed below the last table, with a gap: it looks like a decision and is none. */
function reportBelow(grid: Grid, tables: readonly AnyRows[], report: ReportValue): void {
  if (tables.length === 0) return;
  const end = Math.max(...tables.map(({ area }) => area.top + area.rows)) - grid.top;
  let said = 0;
  for (let row = end; row < grid.rowCount && said < MOST_BELOW; row += 1) {
    const column = Array.from({ length: grid.columnCount }, (_, at) => at).find(
      (at) => textAt(grid, row, at).trim() !== '',
    );
    if (column === undefined) continue;
    report('row-below-tables', cellAddress(grid.top + row, grid.left + column), textAt(grid, row, column));
    said += 1;
  }
}

const valuesOf = <Header extends string>(
  row: Readonly<Record<Header, SettingsCell>>,
  headers: readonly Header[],
): CellValue[] => headers.map((header) => row[header].value);

type MapRows = SettingsRows<(typeof STATUS_MAP_HEADERS)[number]>;

function readStatusMap(
  table: MapRows,
  report: ReportValue,
): { readonly statusMap: ChosenStatus[]; readonly unread: CellValue[][] } {
  const chosen = new Map<string, ChosenStatus>();
  const unread: CellValue[][] = [];
  for (const row of table.rows) {
    const lifecycle = keyOfName(LIFECYCLE_NAMES, row.Lifecycle.text);
    const rating = row.Rating.text === '' ? 'none' : keyOfName(RATING_NAMES, row.Rating.text);
    if (!lifecycle) report('lifecycle-unreadable', row.Lifecycle.address, row.Lifecycle.text);
    if (!rating) report('rating-unreadable', row.Rating.address, row.Rating.text);
    const status = levelName(row.Status.text) === BLANK_STATUS ? '' : row.Status.text;
    const colour = row.Colour.text === '' ? null : row.Colour.text;
    const key = statusKey(status, colour);
    const isTwice = lifecycle !== null && rating !== null && chosen.has(key);
    if (isTwice) report('status-twice', row.Status.address, row.Status.text);
    if (!lifecycle || !rating || isTwice) unread.push(valuesOf(row, STATUS_MAP_HEADERS));
    else
      chosen.set(key, {
        status,
        colour,
        lifecycle,
        rating,
        // What is no day stays there when the sheet is written again.
        decidedOn: readDay(row['Decided on'], table.date1904, report) ?? (row['Decided on'].text || null),
      });
  }
  return { statusMap: [...chosen.values()], unread };
}

/** A date that cannot be read is no reason to drop the decision. */
function readDay(cell: SettingsCell, date1904: boolean, report: ReportValue): string | null {
  if (cell.text === '') return null;
  const day = typedDay(cell.value, cell.text, date1904);
  if (day === null) report('date-unreadable', cell.address, cell.text);
  return day;
}

type SettingRows = SettingsRows<(typeof PLAN_SETTINGS_HEADERS)[number]>;

function readPlanSettings(
  table: SettingRows,
  report: ReportValue,
): { readonly settings: Partial<PlanSettings>; readonly unread: CellValue[][] } {
  const values = new Map<SettingKey, string[]>();
  const columns: Partial<Record<ColumnRole, string>> = {};
  const unread: CellValue[][] = [];
  let headerRow: number | null = null;
  for (const row of table.rows) {
    const { Setting: setting, Value: value } = row;
    const leave: ReportValue = (kind, address, found) => {
      report(kind, address, found);
      unread.push(valuesOf(row, PLAN_SETTINGS_HEADERS));
    };
    const key = keyOfName(SETTING_NAMES, setting.text);
    const role = keyOfName(COLUMN_SETTING_NAMES, setting.text);
    if (role) {
      if (columns[role] !== undefined) leave('setting-twice', setting.address, setting.text);
      else if (value.text !== '') columns[role] = levelName(value.text) === NO_COLUMN ? '' : value.text;
    } else if (!key) {
      leave('setting-unknown', setting.address, setting.text);
    } else if (value.text !== '') {
      const known = values.get(key) ?? [];
      const single = !SEVERAL.some((one) => one === key);
      if (single && known.length > 0) leave('setting-twice', setting.address, setting.text);
      else if (key === 'headerRow' && !isRowNumber(value.text))
        leave('row-number-unreadable', value.address, value.text);
      else if (key === 'asAt') {
        const day = readDay(value, table.date1904, leave);
        if (day !== null) known.push(day);
      } else known.push(value.text);
      values.set(key, known);
    }
  }
  const first = (key: SettingKey): string | null => values.get(key)?.[0] ?? null;
  const row = first('headerRow');
  if (row !== null) headerRow = Number(row);
  const settings = {
    council: first('council'),
    planName: first('planName'),
    asAt: first('asAt'),
    ...(Object.fromEntries(SEVERAL.map((key) => [key, values.get(key) ?? []])) as Lists),
    headerRow,
    columns,
    grouping: first('grouping'),
  };
  return { settings, unread };
}

/** Settings that take a row a value. */
const SEVERAL = [...NAME_LISTS, 'accepted'] as const;
type Lists = Record<(typeof SEVERAL)[number], string[]>;

const isRowNumber = (text: string): boolean => /^[1-9]\d{0,6}$/.test(text) && Number(text) <= 1_048_576;
