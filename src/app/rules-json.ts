/** The part `ratingRules` of the command line's JSON: there only where the plan has rules about ratings. */
import { ratedAt } from '../measure/by-rule/compare-ratings';
import type { Tally } from '../measure/tally';
import { cellAddress } from '../model/address';
import type { Action } from '../model/plan';
import type { OpenedPlan } from './open-plan';
import { ratingsByRule } from './ratings-by-rule';

export function rulesPart(opened: OpenedPlan) {
  const { ratingRules } = opened.settings;
  if (ratingRules.length === 0) return {};
  const { spokenOf, differing, silent, given, byRule } = ratingsByRule(opened);
  return {
    ratingRules: {
      rules: ratingRules.map((rule, index) => ({ ...rule, actions: spokenOf[index] })),
      differing: differing.map(({ action, byRule: rating, rule, standing }) => ({
        ...placeJson(action),
        given: action.rating,
        byRule: rating,
        // As people count them: the first is 1.
        rule: rule + 1,
        daysLate: standing.daysLate,
        percentComplete: standing.percent,
      })),
      noRule: silent.map(placeJson),
      given: ratingsJson(given),
      byRule: ratingsJson(byRule),
    },
  };
}

/** Where the rating is given. */
function placeJson(action: Action) {
  const { sheet, row, column } = ratedAt(action);
  return { reference: action.reference?.text ?? '', sheet, cell: cellAddress(row, column) };
}

const ratingsJson = ({ inScope, ratings, ratingPercent }: Tally) => ({ inScope, ratings, ratingPercent });
