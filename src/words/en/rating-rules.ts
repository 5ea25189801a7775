/** What is said of rules about ratings: when one holds, how an action stands to it, and how far the figures would move. */
import type { DifferingAction, RatingComparison } from '../../measure/by-rule/compare-ratings';
import type { Standing } from '../../measure/by-rule/rate-by-rule';
import type { Tally } from '../../measure/tally';
import type { RatingRule } from '../../model/rating-rule';
import { RATINGS, type Rating } from '../../model/terms';
import { formatCount } from '../format';
import { LIFECYCLE_LABELS, RATING_LABELS } from './labels';
import { countOf, inFigures } from './phrases';

const ratingWord = (rating: Rating): string => RATING_LABELS[rating].toLowerCase();

/** "12 days late", "on its day", "12 days before its day" */
function dayWords(days: number): string {
  if (days === 0) return 'on its day';
  return `${inFigures(Math.abs(days), 'day')} ${days > 0 ? 'late' : 'before its day'}`;
}

function daysCondition({ daysLateFrom: from, daysLateTo: to }: RatingRule): string[] {
  if (from === null) return to === null ? [] : [to === 0 ? 'not late' : `up to ${dayWords(to)}`];
  if (to === null) return [`from ${dayWords(from)} on`];
  if (from === to) return [dayWords(from)];
  return [
    from > 0 ? `from ${formatCount(from)} to ${dayWords(to)}` : `from ${dayWords(from)} to ${dayWords(to)}`,
  ];
}

function percentCondition({ percentFrom: from, percentTo: to }: RatingRule): string[] {
  if (from === null) return to === null ? [] : [`up to ${to}% complete`];
  if (to === null || to === 100) return [from === 100 ? '100% complete' : `from ${from}% complete on`];
  return [from === to ? `${from}% complete` : `from ${from}% to ${to}% complete`];
}

const statusWords = (lifecycle: Standing['lifecycle']): string =>
  `with the status ${LIFECYCLE_LABELS[lifecycle].toLowerCase()}`;

/** "from 1 to 90 days late, up to 49% complete" */
export const conditionOf = (rule: RatingRule): string =>
  [
    ...daysCondition(rule),
    ...percentCondition(rule),
    ...(rule.lifecycle === null ? [] : [statusWords(rule.lifecycle)]),
  ].join(', ');

/** "red from 92 days late on" */
export const ruleWords = (rule: RatingRule): string => `${ratingWord(rule.rating)} ${conditionOf(rule)}`;

/** What a rule asks of an action, as it is: "46 days late, 40% complete". */
function standingWords({ daysLate, percent, lifecycle }: Standing, rule: RatingRule): string {
  const asksDays = rule.daysLateFrom !== null || rule.daysLateTo !== null;
  const asksPercent = rule.percentFrom !== null || rule.percentTo !== null;
  return [
    ...(asksDays && daysLate !== null ? [dayWords(daysLate)] : []),
    ...(asksPercent && percent !== null ? [`${percent}% complete`] : []),
    ...(rule.lifecycle === null ? [] : [statusWords(lifecycle)]),
  ].join(', ');
}

/** "46 days late: rule 1 says red from 1 day late on" */
export function differsWhy({ rules }: Pick<RatingComparison, 'rules'>, differing: DifferingAction): string {
  const rule = rules[differing.rule];
  if (!rule) throw new RangeError(`no rule ${differing.rule}`);
  return `${standingWords(differing.standing, rule)}: rule ${differing.rule + 1} says ${ruleWords(rule)}`;
}

/** "red 2 → 5, amber 6 → 3", worst first: only what would move. */
const movesOf = (given: Tally, byRule: Tally): string[] =>
  RATINGS.toReversed()
    .filter((rating) => given.ratings[rating] !== byRule.ratings[rating])
    .map(
      (rating) =>
        `${ratingWord(rating)} ${formatCount(given.ratings[rating])} → ${formatCount(byRule.ratings[rating])}`,
    );

const silentWords = (silent: number, unit: 'action' | 'recommendation'): string =>
  silent === 0 ? '' : ` No rule speaks of ${countOf(silent, unit)}.`;

/** "By the plan’s own rules 4 of 62 ratings would differ: red 2 → 5, amber 6 → 3." */
export function rulesSentence(
  { differing, silent, given, byRule }: RatingComparison,
  unit: 'action' | 'recommendation',
): string {
  const of = formatCount(given.inScope);
  const rest = silentWords(silent.length, unit);
  if (differing.length === 0) return `By the plan’s own rules none of ${of} ratings would differ.${rest}`;
  const moves = movesOf(given, byRule);
  const figures = moves.length === 0 ? 'as many of each as now' : moves.join(', ');
  return `By the plan’s own rules ${formatCount(differing.length)} of ${of} ratings would differ: ${figures}.${rest}`;
}

export const RATING_STANDS = 'The rating given always stands: no figure is made from these rules.';

export const RULES_TEXT = {
  title: 'The plan’s own rules about ratings',
  /** @param number from 1 */
  rule: (number: number, rule: RatingRule, spokenOf: number, unit: 'action' | 'recommendation'): string =>
    `Rule ${number}: ${ruleWords(rule)} (${countOf(spokenOf, unit)})`,
  /** @param why as `differsWhy` says it */
  differs: (place: string, given: Rating, why: string): string =>
    `${place}, given ${ratingWord(given)}; ${why}`,
  stated: 'Rules that the plan seems to state',
  /** @param words of the plan, quoted @param place null where they stand in no cell of their own */
  statedLine: (words: string, place: string | null, rule: RatingRule): string =>
    `${words}${place === null ? '' : ` in ${place}`}: ${ruleWords(rule)}`,
  howToTake: 'They count once they are entered, in the pane under Statuses or in a --map file.',
} as const;

/** "By rule: red (46 days late: rule 1 says red from 1 day late on)." */
export const byRuleLine = (byRule: Rating, why: string): string => `By rule: ${ratingWord(byRule)} (${why}).`;

export const METHOD_RULE_WORDS = {
  title: 'Rules about ratings',
  intro: [
    'What the plan or its council says that ratings mean, as entered on RAG settings. The first rule that holds says what an action would be rated.',
    RATING_STANDS,
  ],
  rule: 'Rule',
  when: 'When it holds',
  says: 'Rating',
  speaksOf: (unit: 'action' | 'recommendation') =>
    `${unit === 'action' ? 'Actions' : 'Recommendations'} it speaks of`,
  figures: 'Ratings as given and by rule',
  given: 'Given',
  givenShare: 'Given %',
  byRule: 'By rule',
  byRuleShare: 'By rule %',
  change: 'Change',
  /** "three more" */
  changeWords: (from: number, to: number): string => {
    if (from === to) return 'the same';
    return to > from ? `${formatCount(to - from)} more` : `${formatCount(from - to)} fewer`;
  },
  figuresNote: 'Where no rule speaks of an action, its given rating counts on both sides.',
  differing: 'Where the rating given differs from the rule',
  why: 'Why',
} as const;
