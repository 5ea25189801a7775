/** RAG settings: what the user has decided about the plan, on a visible sheet that can be edited by hand and is read back. */
import { serialOfDay } from '../model/days/day-serial';
import type { CellValue } from '../model/grid';
import type { UnreadRows } from '../settings/read-settings-sheet';
import type { PlanSettings } from '../model/settings';
import {
  BLANK_STATUS,
  COLUMN_SETTING_NAMES,
  LIFECYCLE_NAMES,
  NO_COLUMN,
  PLAN_SETTINGS_HEADERS,
  PLAN_SETTINGS_TABLE,
  RATING_NAMES,
  SETTING_NAMES,
  SETTINGS_SHEET,
  STATUS_MAP_HEADERS,
  STATUS_MAP_TABLE,
} from '../settings/sheet-format';
import { COLUMN_ROLES } from '../model/terms';
import { SETTINGS_WORDS } from '../words/en/sheets-settings';
import type { SheetCell, SheetPlan } from './sheet-plan';
import { SheetStack } from './stack';

const WIDTHS = [40, 44, 16, 12, 14];

const NONE_UNREAD: UnreadRows = { statuses: [], settings: [] };

/**
 * @param version the product's, for the footer
 * @param unread rows that say nothing yet: they stand below the others as they were typed
 */
export function planSettingsSheet(
  settings: PlanSettings,
  version: string,
  unread: UnreadRows = NONE_UNREAD,
): SheetPlan {
  const stack = new SheetStack({
    kind: 'settings',
    name: SETTINGS_SHEET,
    widths: WIDTHS,
    title: SETTINGS_WORDS.title,
    version,
  });
  stack.gap();
  for (const sentence of SETTINGS_WORDS.intro) stack.sentence(sentence);
  stack.table({
    name: STATUS_MAP_TABLE,
    heading: SETTINGS_WORDS.statuses,
    columns: STATUS_MAP_HEADERS.map((header) =>
      header === 'Decided on' ? { header, align: 'right' as const } : { header },
    ),
    rows: orEmptyRow(
      [...statusRows(settings), ...unread.statuses.map((row) => row.map(asTyped))],
      STATUS_MAP_HEADERS.length,
    ),
  });
  stack.table({
    name: PLAN_SETTINGS_TABLE,
    heading: SETTINGS_WORDS.settings,
    intro: [SETTINGS_WORDS.settingsIntro],
    columns: PLAN_SETTINGS_HEADERS.map((header) => ({ header })),
    rows: [
      ...settingRows(settings).map(([name, value]) => [
        exact(name),
        typeof value === 'number' ? { value, style: 'date' as const } : exact(value),
      ]),
      ...unread.settings.map((row) => row.map(asTyped)),
    ],
  });
  return stack.build();
}

/** Never cut: what stands here is read back. */
const exact = (text: string): SheetCell => ({ value: text === '' ? null : text, style: 'text' });

const asTyped = (value: CellValue): SheetCell => ({
  value: typeof value === 'boolean' ? String(value).toUpperCase() : value,
  style: 'text',
});

/** An Excel table has at least one row: where there is none it is an empty one, ready to be filled in. */
const orEmptyRow = (rows: SheetCell[][], columns: number): SheetCell[][] =>
  rows.length > 0 ? rows : [Array.from({ length: columns }, () => exact(''))];

function statusRows({ statusMap }: PlanSettings): SheetCell[][] {
  return statusMap.map(({ status, colour, lifecycle, rating, decidedOn }) => {
    const serial = decidedOn === null ? null : serialOfDay(decidedOn);
    return [
      exact(status === '' ? BLANK_STATUS : status),
      exact(colour ?? ''),
      exact(LIFECYCLE_NAMES[lifecycle]),
      exact(RATING_NAMES[rating]),
      { value: serial, style: 'date' },
    ];
  });
}

/** Council and plan always stand there, so that they can be filled in by hand. */
function settingRows(settings: PlanSettings): (readonly [name: string, value: string | number])[] {
  const { council, planName, asAt, sheets, tables, headerRow, columns, grouping, accepted } = settings;
  const columnRows = COLUMN_ROLES.flatMap((role) => {
    const header = columns[role];
    return header === undefined
      ? []
      : [[COLUMN_SETTING_NAMES[role], header === '' ? NO_COLUMN : header] as const];
  });
  const several = (name: string, values: readonly string[]) => values.map((value) => [name, value] as const);
  return [
    [SETTING_NAMES.council, council ?? ''],
    [SETTING_NAMES.planName, planName ?? ''],
    ...(asAt === null ? [] : [[SETTING_NAMES.asAt, serialOfDay(asAt) ?? asAt] as const]),
    ...several(SETTING_NAMES.sheets, sheets),
    ...several(SETTING_NAMES.tables, tables),
    ...several(SETTING_NAMES.headerRow, headerRow === null ? [] : [String(headerRow)]),
    ...columnRows,
    ...several(SETTING_NAMES.grouping, grouping === null ? [] : [grouping]),
    ...several(SETTING_NAMES.accepted, accepted),
  ];
}
