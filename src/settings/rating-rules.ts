/** Rules about ratings as people type them, on the settings sheet, in a file or in the pane: one reading, and one list of what cannot be read. */
import type { CellValue } from '../model/grid';
import type { RatingRule, RulePart } from '../model/rating-rule';
import type { Lifecycle } from '../model/terms';
import type { ReportValue, ValueProblem } from './settings-problem';
import { keyOfName, LIFECYCLE_NAMES, RATING_NAMES, RULE_HEADERS, type RuleHeader } from './sheet-format';
import type { SettingsRows } from './sheet-table';

/** "" where nothing is stated. */
export type TypedRule = Readonly<Record<RulePart, string>>;

export type RuleFault = Extract<ValueProblem, `rule-${string}` | 'rating-unreadable'>;

type Limits = readonly [least: number, most: number];
/** Ten years before the date to a hundred after it: what is beyond is a slip of the hand. */
const DAYS: Limits = [-3650, 36_500];
const PERCENT: Limits = [0, 100];

/** Null where it is no whole number within the limits; "1,000" and "30.00" are as Excel may show one. */
function wholeNumber(typed: string, [least, most]: Limits): number | null {
  const text = typed.replace(/,/g, '').replace('\u2212', '-');
  // "-0" is nought.
  const number = /^-?\d{1,6}(?:\.0{1,6})?$/.test(text) ? Number(text) + 0 : NaN;
  return number >= least && number <= most ? number : null;
}

/** Excluded actions have no rating that counts. */
const statusNamed = (typed: string): RatingRule['lifecycle'] => {
  const lifecycle: Lifecycle | null = keyOfName(LIFECYCLE_NAMES, typed);
  return lifecycle === 'excluded' ? null : lifecycle;
};

/**
 * @param report is told every fault, with the part that has it
 * @returns null where there is one
 */
export function readRule(
  typed: TypedRule,
  report: (fault: RuleFault, part: RulePart) => void,
): RatingRule | null {
  let isWhole = true;
  const leave = (fault: RuleFault, part: RulePart): void => {
    isWhole = false;
    report(fault, part);
  };
  const stated = <Value>(part: RulePart, fault: RuleFault, read: (text: string) => Value | null) => {
    const text = typed[part].trim();
    const value = text === '' ? null : read(text);
    if (value === null && text !== '') leave(fault, part);
    return value;
  };
  const days = (part: RulePart) => stated(part, 'rule-days-unreadable', (text) => wholeNumber(text, DAYS));
  const percent = (part: RulePart) =>
    stated(part, 'rule-percent-unreadable', (text) => wholeNumber(text.replace(/ ?%$/, ''), PERCENT));
  const rating = keyOfName(RATING_NAMES, typed.rating);
  if (rating === null) leave('rating-unreadable', 'rating');
  const [daysLateFrom, daysLateTo] = [days('daysLateFrom'), days('daysLateTo')];
  const [percentFrom, percentTo] = [percent('percentFrom'), percent('percentTo')];
  const lifecycle = stated('lifecycle', 'rule-status-unreadable', statusNamed);
  if (isUpsideDown(daysLateFrom, daysLateTo)) leave('rule-upside-down', 'daysLateTo');
  if (isUpsideDown(percentFrom, percentTo)) leave('rule-upside-down', 'percentTo');
  const conditions = { daysLateFrom, daysLateTo, percentFrom, percentTo, lifecycle };
  if (isWhole && Object.values(conditions).every((value) => value === null))
    leave('rule-without-condition', 'rating');
  return isWhole && rating !== null ? { rating, ...conditions } : null;
}

const isUpsideDown = (from: number | null, to: number | null): boolean =>
  from !== null && to !== null && from > to;

const PARTS = Object.entries(RULE_HEADERS) as [RulePart, RuleHeader][];

/** The rules of the table on the settings sheet, and the rows that hold none. */
export function readRatingRules(
  { rows }: SettingsRows<RuleHeader>,
  report: ReportValue,
): { readonly rules: readonly RatingRule[]; readonly unread: readonly (readonly CellValue[])[] } {
  const rules: RatingRule[] = [];
  const unread: CellValue[][] = [];
  for (const row of rows) {
    const typed = Object.fromEntries(
      PARTS.map(([part, header]) => [part, row[header].text]),
    ) as unknown as TypedRule;
    const rule = readRule(typed, (fault, part) => {
      const { address, text } = row[RULE_HEADERS[part]];
      report(fault, address, text);
    });
    if (rule) rules.push(rule);
    else unread.push(PARTS.map(([, header]) => row[header].value));
  }
  return { rules, unread };
}
