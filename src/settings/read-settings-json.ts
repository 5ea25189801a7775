/** Reads the settings of a --map file: JSON of the format "ragplan/settings@1", strictly, saying what is wrong where. */
import { Problem, type UnreadableMap } from '../model/problem';
import { COLUMN_ROLES, isLifecycle, isRating, LIFECYCLES, RATINGS } from '../model/terms';
import type { ColumnRole } from '../model/terms';
import { serialOfDay } from '../model/days/day-serial';
import type { RatingRule, RulePart } from '../model/rating-rule';
import type { ChosenStatus, PlanSettings } from '../model/settings';
import { NO_SETTINGS } from '../model/settings';
import { readRule, type RuleFault, type TypedRule } from './rating-rules';
import { RULE_HEADERS } from './sheet-format';

const SETTINGS_FORMAT = 'ragplan/settings@1';

type Json = Readonly<Record<string, unknown>>;

/**
 * @throws Problem 'map-unreadable', saying what is wrong where.
 */
export function readSettingsJson(text: string): PlanSettings {
  const file = needObject(parse(text), '');
  if (file['format'] !== SETTINGS_FORMAT) refuse('wrong-value', 'format', file['format'], [SETTINGS_FORMAT]);
  needKeys(file, '', ['format', 'statusMap', 'settings', 'ratingRules']);
  return {
    ...NO_SETTINGS,
    ...readPlanSettings(needObject(file['settings'] ?? {}, 'settings')),
    statusMap: needArray(file['statusMap'] ?? [], 'statusMap').map(readChosen),
    ratingRules: needArray(file['ratingRules'] ?? [], 'ratingRules').map(readRatingRule),
  };
}

function parse(text: string): unknown {
  try {
    // Windows editors put a byte order mark first.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Problem('map-unreadable', { reason: 'not-json' });
  }
}

function readChosen(entry: unknown, index: number): ChosenStatus {
  const at = `statusMap[${index}]`;
  const row = needObject(entry, at);
  needKeys(row, at, ['status', 'colour', 'lifecycle', 'rating', 'decidedOn']);
  const lifecycle = row['lifecycle'];
  const rating = row['rating'] ?? 'none';
  const decidedOn = needDayOrNull(row['decidedOn'], `${at}.decidedOn`);
  if (!isLifecycle(lifecycle)) return refuse('wrong-value', `${at}.lifecycle`, lifecycle, LIFECYCLES);
  if (!isRating(rating)) return refuse('wrong-value', `${at}.rating`, rating, RATINGS);
  return {
    status: needText(row['status'], `${at}.status`),
    colour: needTextOrNull(row['colour'], `${at}.colour`),
    lifecycle,
    rating,
    decidedOn,
  };
}

const SETTING_KEYS = Object.keys(NO_SETTINGS).filter((key) => key !== 'statusMap' && key !== 'ratingRules');

const RULE_PARTS = Object.keys(RULE_HEADERS) as RulePart[];
/** Of each fault, what would be right. */
const RULE_WANTED: Readonly<Record<RuleFault, readonly string[]>> = {
  'rating-unreadable': RATINGS,
  'rule-days-unreadable': ['-30', '0', '1', '90', '...'],
  'rule-percent-unreadable': ['0', '1', '...', '100'],
  'rule-status-unreadable': LIFECYCLES.filter((lifecycle) => lifecycle !== 'excluded'),
  'rule-upside-down': ['from <= to'],
  'rule-without-condition': RULE_PARTS.filter((part) => part !== 'rating'),
};

function readRatingRule(entry: unknown, index: number): RatingRule {
  const at = `ratingRules[${index}]`;
  const row = needObject(entry, at);
  needKeys(row, at, RULE_PARTS);
  const typed = RULE_PARTS.map((part) => {
    const value = row[part] ?? null;
    const isWord = part === 'rating' || part === 'lifecycle';
    if (value !== null && typeof value !== (isWord ? 'string' : 'number'))
      refuse('wrong-type', `${at}.${part}`, value, [isWord ? '"..."' : '30']);
    return [part, value === null ? '' : String(value)];
  });
  const rule = readRule(Object.fromEntries(typed) as unknown as TypedRule, (fault, part) =>
    refuse('wrong-value', `${at}.${part}`, row[part] ?? null, RULE_WANTED[fault]),
  );
  return rule ?? refuse('wrong-value', at, entry, RULE_PARTS);
}

function readPlanSettings(settings: Json): Omit<PlanSettings, 'statusMap' | 'ratingRules'> {
  needKeys(settings, 'settings', SETTING_KEYS);
  const text = (key: string): string | null => needTextOrNull(settings[key], `settings.${key}`);
  const texts = (key: string): string[] =>
    needArray(settings[key] ?? [], `settings.${key}`).map((value, index) =>
      needText(value, `settings.${key}[${index}]`),
    );
  const headerRow = settings['headerRow'] ?? null;
  if (headerRow !== null && !(Number.isInteger(headerRow) && Number(headerRow) > 0)) {
    refuse('wrong-value', 'settings.headerRow', headerRow, ['1', '2', '3', '...']);
  }
  return {
    council: text('council'),
    planName: text('planName'),
    asAt: needDayOrNull(settings['asAt'], 'settings.asAt'),
    sheets: texts('sheets'),
    tables: texts('tables'),
    notWritten: texts('notWritten'),
    alsoWritten: texts('alsoWritten'),
    sameOwners: texts('sameOwners'),
    headerRow: headerRow === null ? null : Number(headerRow),
    columns: readColumns(needObject(settings['columns'] ?? {}, 'settings.columns')),
    grouping: text('grouping'),
    accepted: texts('accepted'),
  };
}

function readColumns(columns: Json): Partial<Record<ColumnRole, string>> {
  needKeys(columns, 'settings.columns', COLUMN_ROLES);
  const roles = COLUMN_ROLES.filter((role) => Object.hasOwn(columns, role));
  return Object.fromEntries(roles.map((role) => [role, needText(columns[role], `settings.columns.${role}`)]));
}

function needKeys(object: Json, where: string, allowed: readonly string[]): void {
  for (const key of Object.keys(object)) {
    if (!allowed.includes(key)) refuse('unknown-key', where === '' ? key : `${where}.${key}`, key, allowed);
  }
}

const needObject = (value: unknown, where: string): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : refuse('wrong-type', where, value, ['{ ... }']);

const needArray = (value: unknown, where: string): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : refuse('wrong-type', where, value, ['[ ... ]']);

const needText = (value: unknown, where: string): string =>
  typeof value === 'string' ? value : refuse('wrong-type', where, value, ['"..."']);

const needTextOrNull = (value: unknown, where: string): string | null =>
  value === null || value === undefined ? null : needText(value, where);

function needDayOrNull(value: unknown, where: string): string | null {
  const day = needTextOrNull(value, where);
  return day === null || serialOfDay(day) !== null ? day : refuse('wrong-value', where, day, ['YYYY-MM-DD']);
}

const LONGEST_QUOTE = 60;

type Fault = Exclude<UnreadableMap['reason'], 'not-found' | 'not-json'>;

function refuse(reason: Fault, where: string, value: unknown, wanted: readonly string[]): never {
  const found = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  throw new Problem('map-unreadable', { reason, where, found: found.slice(0, LONGEST_QUOTE), wanted });
}
