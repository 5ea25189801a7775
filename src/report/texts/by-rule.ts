/** What the plan's own rules about ratings would make of them: in one sentence, and one by one. */
import { rulesSentence, RATING_STANDS, RULES_TEXT, differsWhy } from '#words/rating-rules';
import type { Plan } from '../../model/plan';
import { ratedAt, type RatingComparison } from '../../measure/by-rule/compare-ratings';
import type { StatedRule } from '../../model/rating-rule';
import { SUMMARY_TEXT } from '#words/command-line';
import { quote } from '#words/phrases';
import type { Block } from '../document';
import { GAP, heading, sentence, sentences } from '../document';
import type { ReportInput } from '../report-input';
import { placeIn } from './place-in';

/** Nothing where there are no rules. */
export const byRuleBlocks = ({ plan, byRule }: ReportInput): Block[] =>
  byRule ? [GAP, sentence(rulesSentence(byRule, plan.unit))] : [];

/** Actions shown; a plan of thousands has more than anyone reads in a terminal. */
const MOST_DIFFERING = 40;

/** The rules, and each action that they would rate otherwise, with its cell and why. */
export function explainByRule(plan: Plan, comparison: RatingComparison): Block[] {
  const { rules, spokenOf, differing } = comparison;
  const more = differing.length - MOST_DIFFERING;
  return [
    heading(RULES_TEXT.title),
    ...sentences(
      rules.map((rule, index) => RULES_TEXT.rule(index + 1, rule, spokenOf[index] ?? 0, plan.unit)),
      'item',
    ),
    ...sentences(
      differing
        .slice(0, MOST_DIFFERING)
        .map((one) =>
          RULES_TEXT.differs(
            placeIn(plan, ratedAt(one.action)),
            one.action.rating,
            differsWhy(comparison, one),
          ),
        ),
      'item',
    ),
    ...(more > 0 ? [sentence(SUMMARY_TEXT.more(more), 'item')] : []),
    sentence(RATING_STANDS),
  ];
}

/** Rules that the plan's own words state, with those words: proposed, and never applied. */
export const proposedBlocks = (plan: Plan, stated: readonly StatedRule[]): Block[] =>
  stated.length === 0
    ? []
    : [
        heading(RULES_TEXT.stated),
        ...sentences(
          stated.map(({ rule, words, cell }) =>
            RULES_TEXT.statedLine(quote(words), cell === null ? null : placeIn(plan, cell), rule),
          ),
          'item',
        ),
        sentence(RULES_TEXT.howToTake),
      ];
