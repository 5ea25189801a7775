/** What is wrong on the RAG settings sheet, a sentence for each problem that its reader reports. */
import { SETTINGS_PROBLEMS } from '../../settings/read-settings-sheet';
import type { SettingsProblemKind } from '../../settings/read-settings-sheet';
import { LIFECYCLE_NAMES, RATING_NAMES } from '../../settings/sheet-format';
import { quote } from './phrases';

/** "Blue, Green or Red": the names as the sheet takes them. */
const anyOf = (names: Readonly<Record<string, string>>): string =>
  Object.values(names)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');

type Say = (cell: string, value: string) => string;

const SENTENCES: Readonly<Record<SettingsProblemKind, Say>> = {
  'header-missing': (cell, value) =>
    `The table at ${cell} has no column called ${value}, so what it held could not be read: write the header again.`,
  'lifecycle-unreadable': (cell, value) =>
    `${value} in ${cell} is no lifecycle, so the row was left out: use ${anyOf(LIFECYCLE_NAMES)}.`,
  'rating-unreadable': (cell, value) =>
    `${value} in ${cell} is no rating, so the row was left out: use ${anyOf(RATING_NAMES)}.`,
  'date-unreadable': (cell, value) =>
    `${value} in ${cell} is no date; the decision counts without it: write it as 31/03/2026, or clear the cell.`,
  'status-twice': (cell, value) =>
    `The status ${value} in ${cell} is decided twice, and the first decision counts: remove one of the two.`,
  'setting-unknown': (cell, value) =>
    `${value} in ${cell} is not the name of a setting and was left out: correct its name, or remove the row.`,
  'setting-twice': (cell, value) =>
    `The setting ${value} in ${cell} is there twice, and the first counts: remove one of the two.`,
  'row-number-unreadable': (cell, value) =>
    `${value} in ${cell} is no row number and was left out: write the number that Excel shows beside the header row.`,
  'row-below-tables': (cell, value) =>
    `${value} in ${cell} stands below the tables and is not read: move it into the table that it belongs to, or keep it on another sheet.`,
  'older-sheet': (sheet, value) =>
    `The sheet ${value} holds earlier settings that are no longer read, since those on ${quote(sheet)} count: delete it, or give it another name.`,
};

const isKnown = (kind: string): kind is SettingsProblemKind =>
  (SETTINGS_PROBLEMS as readonly string[]).includes(kind);

/** @param problem "kind|cell|value"; the value may hold anything, bars too. */
export function settingsProblemSentence(problem: string): string {
  const [kind = '', cell = '', ...value] = problem.split('|');
  const found = value.join('|');
  const shown = found.trim() === '' ? '(blank)' : quote(found);
  return isKnown(kind)
    ? SENTENCES[kind](cell, shown)
    : `${shown} in ${cell} could not be read and was left out.`;
}
