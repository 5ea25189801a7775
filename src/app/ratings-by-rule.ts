/** The ratings of an opened plan beside those that the rules in its settings would give: worked out when it is first asked for. */
import { compareRatings } from '../measure/by-rule/compare-ratings';
import { oncePerPlan } from './once-per-plan';

/** Without rules, one in which no rule speaks of any action. */
export const ratingsByRule = oncePerPlan(({ plan, settings, asAt }) =>
  compareRatings(plan, settings.ratingRules, asAt),
);
