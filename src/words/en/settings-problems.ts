/** What is wrong on the RAG settings sheet, a sentence for each problem that its reader reports. */
import type {
  SettingsProblem,
  SettingsProblemFacts,
  SettingsProblemKind,
} from '../../settings/settings-problem';
import { LIFECYCLE_NAMES, RATING_NAMES } from '../../settings/sheet-format';
import { headerMissing, olderSheet, shown } from './sheet-problems';

/** "Blue, Green or Red": the names as the sheet takes them. */
const anyOf = (names: Readonly<Record<string, string>>): string =>
  Object.values(names)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');

/** Excluded work has no rating that counts. */
const RULE_STATUSES = Object.fromEntries(
  Object.entries(LIFECYCLE_NAMES).filter(([lifecycle]) => lifecycle !== 'excluded'),
);

/** Every kind has its sentence: the type holds it. */
const SENTENCES: {
  readonly [Kind in SettingsProblemKind]: (facts: SettingsProblemFacts[Kind]) => string;
} = {
  'header-missing': headerMissing,
  'lifecycle-unreadable': ({ cell, value }) =>
    `${shown(value)} in ${cell} is no lifecycle, so the row was left out: use ${anyOf(LIFECYCLE_NAMES)}.`,
  'rating-unreadable': ({ cell, value }) =>
    `${shown(value)} in ${cell} is no rating, so the row was left out: use ${anyOf(RATING_NAMES)}.`,
  'date-unreadable': ({ cell, value }) =>
    `${shown(value)} in ${cell} is no date; the decision counts without it: write it as 31/03/2026, or clear the cell.`,
  'status-twice': ({ cell, value }) =>
    `The status ${shown(value)} in ${cell} is decided twice, and the first decision counts: remove one of the two.`,
  'setting-unknown': ({ cell, value }) =>
    `${shown(value)} in ${cell} is not the name of a setting and was left out: correct its name, or remove the row.`,
  'setting-twice': ({ cell, value }) =>
    `The setting ${shown(value)} in ${cell} is there twice, and the first counts: remove one of the two.`,
  'row-number-unreadable': ({ cell, value }) =>
    `${shown(value)} in ${cell} is no row number and was left out: write the number that Excel shows beside the header row.`,
  'rule-days-unreadable': ({ cell, value }) =>
    `${shown(value)} in ${cell} is no number of days, so the rule was left out: write a whole number, with a minus for days before the date.`,
  'rule-percent-unreadable': ({ cell, value }) =>
    `${shown(value)} in ${cell} is no whole per cent, so the rule was left out: write a whole number from 0 to 100.`,
  'rule-status-unreadable': ({ cell, value }) =>
    `${shown(value)} in ${cell} is no status of a rule, so the rule was left out: use ${anyOf(RULE_STATUSES)}, or clear the cell.`,
  'rule-upside-down': ({ cell, value }) =>
    `The rule that ends at ${shown(value)} in ${cell} begins above that and was left out: write the smaller number under "from".`,
  'rule-without-condition': ({ cell, value }) =>
    `The rule for ${shown(value)} in ${cell} does not say when it holds and was left out: write days late, % complete or a status beside it.`,
  'row-below-tables': ({ cell, value }) =>
    `${shown(value)} in ${cell} stands below the tables and is not read: move it into the table that it belongs to, or keep it on another sheet.`,
  'older-sheet': olderSheet('settings'),
};

export const settingsProblemSentence = <Kind extends SettingsProblemKind>({
  kind,
  facts,
}: SettingsProblem<Kind>): string => SENTENCES[kind](facts);
