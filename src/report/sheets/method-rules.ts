/** The part of How this was worked out that sets the ratings given beside the plan's own rules; there only where there are rules. */
import { ratedAt, type DifferingAction, type RatingComparison } from '../../measure/by-rule/compare-ratings';
import type { Plan } from '../../model/plan';
import { RATINGS, type Rating } from '../../model/terms';
import { RATING_LABELS } from '#words/labels';
import { ROLE_LABELS } from '#words/row-labels';
import { conditionOf, differsWhy, METHOD_RULE_WORDS as WORDS, rulesSentence } from '#words/rating-rules';
import { DISCUSS_WORDS } from '#words/sheets-discuss';
import { capitalise } from '#words/phrases';
import { placeCell, PLACE_WIDTH } from '../action-columns';
import { BLANK, count, text, type TextCell } from '../cell';
import type { Block } from '../document';
import { sentence } from '../document';
import { ratingShare } from '../tally-columns';
import { table, type Table } from '../table';

export function rulesBlocks(plan: Plan, comparison: RatingComparison | null | undefined): Block[] {
  if (!comparison) return [];
  return [
    rulesTable(plan, comparison),
    sentence(rulesSentence(comparison, plan.unit)),
    figuresTable(comparison),
    ...(comparison.differing.length > 0 ? [differingTable(plan, comparison)] : []),
  ];
}

const rated = (rating: Rating): TextCell => ({ kind: 'text', text: RATING_LABELS[rating], rating });

function rulesTable({ unit }: Plan, { rules, spokenOf }: RatingComparison): Table {
  return table({
    name: 'RagMethodRules',
    heading: WORDS.title,
    intro: WORDS.intro,
    columns: [
      { header: WORDS.when, cell: ({ rule }) => text(capitalise(conditionOf(rule))) },
      { header: WORDS.rule, cell: ({ number }) => text(`${WORDS.rule} ${number}`) },
      { header: WORDS.says, words: 'rating', cell: ({ rule }) => rated(rule.rating) },
      { header: WORDS.speaksOf(unit), align: 'right', cell: ({ actions }) => count(actions) },
    ],
    rows: rules.map((rule, index) => ({ rule, number: index + 1, actions: spokenOf[index] ?? 0 })),
  });
}

function figuresTable({ given, byRule }: RatingComparison): Table {
  return table<Rating>({
    name: 'RagMethodByRule',
    heading: WORDS.figures,
    columns: [
      { header: WORDS.says, words: 'rating', cell: rated },
      {
        header: WORDS.change,
        cell: (rating) => text(WORDS.changeWords(given.ratings[rating], byRule.ratings[rating])),
      },
      { header: WORDS.given, align: 'right', cell: (rating) => count(given.ratings[rating]) },
      { header: WORDS.givenShare, align: 'right', cell: (rating) => ratingShare(given, rating) },
      { header: WORDS.byRule, align: 'right', cell: (rating) => count(byRule.ratings[rating]) },
      { header: WORDS.byRuleShare, align: 'right', cell: (rating) => ratingShare(byRule, rating) },
    ],
    rows: RATINGS,
    notes: [WORDS.figuresNote],
  });
}

function differingTable(plan: Plan, comparison: RatingComparison): Table {
  const { headers } = DISCUSS_WORDS;
  return table<DifferingAction>({
    name: 'RagMethodDiffering',
    heading: WORDS.differing,
    columns: [
      { header: ROLE_LABELS[plan.unit], cell: ({ action }) => text(action.text.text) },
      { header: WORDS.why, cell: (one) => text(capitalise(differsWhy(comparison, one))) },
      { header: headers.where, width: PLACE_WIDTH, cell: ({ action }) => placeCell(ratedAt(action), plan) },
      { header: WORDS.given, words: 'rating', cell: ({ action }) => rated(action.rating) },
      { header: WORDS.byRule, words: 'rating', cell: ({ byRule }) => rated(byRule) },
      {
        header: headers.reference,
        cell: ({ action: { reference } }) => (reference === null ? BLANK : text(reference.text)),
      },
    ],
    rows: comparison.differing,
    paging: 'list',
  });
}
