/** How a plan's settings stand on the sheet "RAG settings": names of tables, headers and values, for reader and writer. */
import { OWN_SHEETS, variantOf, type KeptKind } from '../model/own-names';
import type { RulePart } from '../model/rating-rule';
import type { ColumnRole, Lifecycle, Rating } from '../model/terms';

export const [STATUS_MAP_TABLE, PLAN_SETTINGS_TABLE, RATING_RULES_TABLE] = OWN_SHEETS.settings.tables;

export const STATUS_MAP_HEADERS = ['Status', 'Colour', 'Lifecycle', 'Rating', 'Decided on'] as const;
export const PLAN_SETTINGS_HEADERS = ['Setting', 'Value'] as const;
/** In the order of the columns. */
export const RULE_HEADERS = {
  rating: 'Rating',
  daysLateFrom: 'Days late from',
  daysLateTo: 'Days late to',
  percentFrom: '% complete from',
  percentTo: '% complete to',
  lifecycle: 'Status',
} as const satisfies Readonly<Record<RulePart, string>>;
export type RuleHeader = (typeof RULE_HEADERS)[RulePart];

/** Stands for an empty status cell, which a person could not tell from a forgotten one. */
export const BLANK_STATUS = '(blank)';
/** Says that the plan has no column for a role. */
export const NO_COLUMN = '(none)';

export const LIFECYCLE_NAMES: Readonly<Record<Lifecycle, string>> = {
  completed: 'Completed',
  'in-progress': 'In progress',
  'not-started': 'Not started',
  excluded: 'Excluded',
  unknown: 'Unknown',
};

export const RATING_NAMES: Readonly<Record<Rating, string>> = {
  blue: 'Blue',
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  none: 'None',
};

/** Settings with one value, and those that take a row a value. */
export const SETTING_NAMES = {
  council: 'Council name',
  planName: 'Plan name',
  asAt: 'As-at date',
  sheets: 'Sheet',
  tables: 'Table',
  notWritten: 'Sheet not written',
  alsoWritten: 'Sheet also written',
  sameOwners: 'Same owner',
  headerRow: 'Header row',
  grouping: 'Grouping',
  accepted: 'Accepted finding',
} as const;
export type SettingKey = keyof typeof SETTING_NAMES;

export const COLUMN_SETTING_NAMES: Readonly<Record<ColumnRole, string>> = {
  reference: 'Column: reference',
  recommendationReference: 'Column: recommendation reference',
  theme: 'Column: theme',
  recommendation: 'Column: recommendation',
  action: 'Column: action',
  owner: 'Column: owner',
  dueDate: 'Column: due date',
  revisedDate: 'Column: revised date',
  status: 'Column: status',
  rating: 'Column: rating',
  percentComplete: 'Column: % complete',
  update: 'Column: update',
  impact: 'Column: impact',
  nextSteps: 'Column: next steps',
  evidence: 'Column: evidence',
};

/** Names as a person may retype them: case, space and dash do not count. */
export const levelName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s\u00a0_\-\u2013]+/g, ' ')
    .trim();

/** Finds the key of a retyped name; null where there is none. */
export function keyOfName<Key extends string>(
  names: Readonly<Record<Key, string>>,
  typed: string,
): Key | null {
  const level = levelName(typed);
  const keys = Object.keys(names) as Key[];
  return keys.find((key) => levelName(names[key]) === level) ?? null;
}

/** "RAG settings", "rag-settings (2)" as a number; null for a sheet that was renamed to anything else, which is the user's. */
export const keptNumber = (kind: KeptKind, sheet: string): number | null =>
  variantOf(levelName(sheet), levelName(OWN_SHEETS[kind].name));
