/** RAG settings: what the user has decided about the plan, on a visible sheet that can be edited by hand and is read back. */
import { serialOfDay } from '../../model/days/day-serial';
import type { CellValue } from '../../model/grid';
import type { UnreadRows } from '../../settings/read-settings-sheet';
import type { RatingRule } from '../../model/rating-rule';
import type { PlanSettings } from '../../model/settings';
import {
  BLANK_STATUS,
  COLUMN_SETTING_NAMES,
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
} from '../../settings/sheet-format';
import { COLUMN_ROLES } from '../../model/terms';
import { SETTINGS_WORDS } from '#words/sheets-settings';
import type { EntryCell } from '../cell';
import type { SheetDocument } from '../document';
import { GAP, sentences } from '../document';
import type { Column, Table } from '../table';
import { table } from '../table';

const GRID = [40, 44, 16, 12, 14];
/** It stands beyond the columns of the other tables. */
const STATUS_WIDTH = 14;

const NONE_UNREAD: UnreadRows = { statuses: [], settings: [], rules: [] };

/** @param unread rows that say nothing yet: they stand below the others as they were typed */
export function reportSettings(settings: PlanSettings, unread: UnreadRows = NONE_UNREAD): SheetDocument {
  const statuses = [...statusRows(settings), ...unread.statuses.map(asTyped)];
  return {
    kind: 'settings',
    title: SETTINGS_WORDS.title,
    grid: GRID,
    blocks: [
      GAP,
      ...sentences(SETTINGS_WORDS.intro),
      table({
        name: STATUS_MAP_TABLE,
        heading: SETTINGS_WORDS.statuses,
        columns: entryColumns(STATUS_MAP_HEADERS, ['Decided on']),
        // An Excel table has at least one row: where there is none it is an empty one, ready to be filled in.
        rows: statuses.length > 0 ? statuses : [[]],
      }),
      table({
        name: PLAN_SETTINGS_TABLE,
        heading: SETTINGS_WORDS.settings,
        intro: [SETTINGS_WORDS.settingsIntro],
        columns: entryColumns(PLAN_SETTINGS_HEADERS, []),
        rows: [...settingRows(settings), ...unread.settings.map(asTyped)],
      }),
      ...rulesTable([...settings.ratingRules.map(ruleRow), ...unread.rules.map(asTyped)]),
    ],
  };
}

const RULE_NUMBERS = Object.values(RULE_HEADERS).filter(
  (header) => header !== RULE_HEADERS.rating && header !== RULE_HEADERS.lifecycle,
);

/** Only where there are rules: most plans state none. */
const rulesTable = (rows: readonly EntryRow[]): Table[] =>
  rows.length === 0
    ? []
    : [
        table({
          name: RATING_RULES_TABLE,
          heading: SETTINGS_WORDS.rules,
          intro: SETTINGS_WORDS.rulesIntro,
          columns: entryColumns(Object.values(RULE_HEADERS), RULE_NUMBERS).map((column) =>
            column.header === RULE_HEADERS.lifecycle ? { ...column, width: STATUS_WIDTH } : column,
          ),
          rows,
        }),
      ];

/** A row as it stands on the sheet, from the first column on; columns beyond its end are empty. */
type EntryRow = readonly EntryCell[];

const entryColumns = <Header extends string>(
  headers: readonly Header[],
  right: readonly Header[],
): Column<EntryRow>[] =>
  headers.map((header, index) => ({
    header,
    ...(right.includes(header) && { align: 'right' }),
    cell: (row) => row[index] ?? entry(''),
  }));

const entry = (value: string): EntryCell => ({
  kind: 'entry',
  value: value === '' ? null : value,
  isDay: false,
});
const numberEntry = (value: number | null): EntryCell => ({
  kind: 'entry',
  value,
  isDay: false,
  isNumber: true,
});
const dayEntry = (value: number | null): EntryCell => ({ kind: 'entry', value, isDay: true });

const asTyped = (row: readonly CellValue[]): EntryRow =>
  row.map((value) => ({
    kind: 'entry',
    value: typeof value === 'boolean' ? String(value).toUpperCase() : value,
    isDay: false,
  }));

const ruleRow = ({ rating, lifecycle, ...limits }: RatingRule): EntryRow => [
  entry(RATING_NAMES[rating]),
  numberEntry(limits.daysLateFrom),
  numberEntry(limits.daysLateTo),
  numberEntry(limits.percentFrom),
  numberEntry(limits.percentTo),
  entry(lifecycle === null ? '' : LIFECYCLE_NAMES[lifecycle]),
];

function statusRows({ statusMap }: PlanSettings): EntryRow[] {
  return statusMap.map(({ status, colour, lifecycle, rating, decidedOn }) => [
    entry(status === '' ? BLANK_STATUS : status),
    entry(colour ?? ''),
    entry(LIFECYCLE_NAMES[lifecycle]),
    entry(RATING_NAMES[rating]),
    decidedOn === null ? dayEntry(null) : dayOrText(decidedOn),
  ]);
}

/** Council and plan always stand there, so that they can be filled in by hand. */
function settingRows(settings: PlanSettings): EntryRow[] {
  const { council, planName, asAt, sheets, tables, headerRow, columns, grouping, accepted } = settings;
  const row = (name: string, value: string): EntryRow => [entry(name), entry(value)];
  const columnRows = COLUMN_ROLES.flatMap((role) => {
    const header = columns[role];
    return header === undefined ? [] : [row(COLUMN_SETTING_NAMES[role], header === '' ? NO_COLUMN : header)];
  });
  const several = (name: string, values: readonly string[]) => values.map((value) => row(name, value));
  return [
    row(SETTING_NAMES.council, council ?? ''),
    row(SETTING_NAMES.planName, planName ?? ''),
    ...(asAt === null ? [] : [[entry(SETTING_NAMES.asAt), dayOrText(asAt)]]),
    ...several(SETTING_NAMES.sheets, sheets),
    ...several(SETTING_NAMES.tables, tables),
    ...several(SETTING_NAMES.notWritten, settings.notWritten),
    ...several(SETTING_NAMES.alsoWritten, settings.alsoWritten),
    ...several(SETTING_NAMES.sameOwners, settings.sameOwners),
    ...several(SETTING_NAMES.headerRow, headerRow === null ? [] : [String(headerRow)]),
    ...columnRows,
    ...several(SETTING_NAMES.grouping, grouping === null ? [] : [grouping]),
    ...several(SETTING_NAMES.accepted, accepted),
  ];
}

/** A day before the first that Excel counts stands as text, and so does what is none. */
function dayOrText(day: string): EntryCell {
  const serial = serialOfDay(day);
  return serial === null ? entry(day) : dayEntry(serial);
}
