/** What the names of sheets and tables say of each other: parts of one plan, versions of it, or plans of their own (3.10). */

import { MONTH, SEASON } from '../../model/days/date-forms';

/** Names of what has been put aside: never part of a plan, and no error when it is left out. */
const ASIDE =
  /\b(old|older|previous|prior|last (?:year|month|quarter|version)|archived?|superseded|copy|back ?up|draft|example|template|sample|blank|test|v\d+(?:\.\d+)*|version ?\d*)\b/i;
/** "Decision log", "Issues": what is kept beside a plan, in columns like its own; a header of what it lists. */
const BESIDE_A_PLAN = /^(?:issues?|benefits?|decisions?|lessons?|risks?)(?: (?:log|tracker|register))?$/i;
const YEAR = /\b(?:fy ?)?((?:19|20)\d\d)(?: ?[-/] ?(?:20)?\d\d)?\b|\b\d\d ?[-/] ?\d\d\b/g;
const DATE_WORDS = new RegExp(
  `\\b(?:${MONTH}|${SEASON}|q[1-4]|quarter ?[1-4]?|month|week|mid ?year|year ?end|fy)\\b|\\b\\d{1,2}(?:st|nd|rd|th)?\\b`,
  'gi',
);
const VERSION_WORDS =
  /\b(?:current|latest|new|final|updated?|as at|revised|(?:sheet|tab|page|part|table|issue)\d*|v\d+(?:\.\d+)*)\b/gi;
/** What any plan's sheet may be called. */
const PLAIN_WORD = /^(actions?|plans?|update|progress|tracker|position)$/;
/** A plan, tracker or log by its name. */
const PLAN_WORD = /\b(plans?|trackers?|logs?|programmes?|registers?)\b/i;
/** What a review or audit is called: each has a plan of its own. */
const REVIEW =
  /\b(cpc|peer|challenge|lga|audits?|auditors?|ofsted|cqc|hmicfrs|inspectorate|inspection|best value|external|internal|regulator|ombudsman|reviews?|annual governance|statement|ags)\b/i;

/** "CPC_ActionPlan" is "CPC Action Plan". */
export const spaced = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export const isBesideAPlan = (name: string): boolean => BESIDE_A_PLAN.test(spaced(name));
export const isAside = (name: string): boolean => ASIDE.test(spaced(name)) || isCopied(name);
/** "Action plan (2)", as Excel calls a sheet that it has copied: begun from another, and perhaps filled with something else. */
export const isCopied = (name: string): boolean => /\(\d+\)\s*$/.test(name);

const withoutDates = (name: string): string =>
  spaced(name).replace(YEAR, '').replace(DATE_WORDS, '').replace(VERSION_WORDS, '');

const words = (name: string): string[] => name.toLowerCase().match(/\p{L}+/gu) ?? [];
/** A word with the figures in it: "Q4" is not "Q1". */
const numbered = (name: string): string[] =>
  name.toLowerCase().match(/\p{L}+(?:\p{N}{1,2}(?!\p{N}))?/gu) ?? [];

/** True of a name that is a date or a version and nothing else: "Q1", "March 2025", "2024-25", "Current", "Sheet2". */
export const isDateOrVersion = (name: string): boolean =>
  words(withoutDates(name)).every((word) => PLAIN_WORD.test(word));

/** A month, season, quarter or year, and no number alone. */
const saysADate = (name: string): boolean =>
  [...name.matchAll(YEAR), ...name.matchAll(DATE_WORDS)].some(([found]) =>
    /\p{L}{3}|\d{4}|q\d|fy/iu.test(found),
  );
/** Who meets, and what is left from when they met before. */
const MEETS = /\b(?:meetings?|committee|board|cabinet|council|executive|panel|forum|group|assembly)$/i;
const LEFT_FROM =
  /^(?:actions?|matters|items) (?:arising|held over|(?:brought|carried) (?:forward|over)|from)\b/i;
/** "Refresh the Council plan by May 2026" names what is to be done. */
const PART_OF_A_NAME = /^(?:\p{Lu}.*|of|the|and|for|on|meetings?)$/u;

function isBodyThatMeets(name: string): boolean {
  const own = withoutDates(name).match(/[\p{L}']+/gu) ?? [];
  return own.every((word) => PART_OF_A_NAME.test(word)) && MEETS.test(own.join(' '));
}

/**
 * "May 2026", "Audit Committee 28 January 2026", "Actions held over from previous meetings": when it was asked for, and
 * nothing that was asked.
 */
export const namesAMeeting = (name: string): boolean =>
  (LEFT_FROM.test(name) && (saysADate(name) || /meeting/i.test(name))) ||
  (saysADate(name) && (isDateOrVersion(name) || isBodyThatMeets(name)));

const yearsOf = (name: string): string[] => [...spaced(name).matchAll(YEAR)].map(([year]) => year);

/** Two names that differ in nothing but the year: last year's plan beside this year's. */
export function differInYear(one: string, other: string): boolean {
  if (yearsOf(one).join() === yearsOf(other).join()) return false;
  const rest = (name: string): string =>
    numbered(spaced(name).replace(YEAR, ''))
      .filter((word) => word !== 'fy')
      .join(' ');
  return rest(one) === rest(other);
}

/** The words of each name that the others do not have. */
function ownWords(names: readonly string[]): string[][] {
  const all = names.map(words);
  return all.map((own) => own.filter((word) => !all.every((other) => other.includes(word))));
}

/**
 * True where every name calls its own a plan: "CPC plan" and "Audit plan", "Finance tracker" and "People tracker". What
 * they all begin with is no name of its own: "Action plan - Finance", "Action plan - People".
 */
export function eachAPlan(names: readonly string[]): boolean {
  const all = names.map((name) => spaced(name).toLowerCase());
  if (all.length < 2 || new Set(all).size < all.length) return false;
  const own = ownWords(all);
  const isReview = own.map((list) => REVIEW.test(list.join(' ')));
  if (isReview.filter(Boolean).length * 2 > all.length) return true;
  return all.every((name, index) => {
    const first = own[index]?.[0];
    const at = PLAN_WORD.exec(name)?.index;
    return at !== undefined && first !== undefined && name.indexOf(first) < at;
  });
}
