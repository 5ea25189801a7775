/** Findings about actions without a recommendation and recommendations without an action. */
import type { Finding } from './finding';
import { cellsOfRole, findingAt, findingOfPlan, findInScope, type Check } from './make-finding';

type RecommendationCode = 'recommendation-missing' | 'recommendation-empty' | 'recommendation-column-missing';

/** A plan that counts its recommendations (3.7) has neither; one that names none is told so once. */
export const checkRecommendations: Check<RecommendationCode> = (plan) => {
  if (plan.unit === 'recommendation') return [];
  if (plan.recommendations.length === 0) {
    return plan.actions.length === 0 ? [] : [findingOfPlan('recommendation-column-missing', plan, {})];
  }
  const cellOf = cellsOfRole(plan, 'recommendation');
  return [
    ...findInScope(plan, (action): Finding<RecommendationCode> | null =>
      action.recommendation === null
        ? findingAt('recommendation-missing', cellOf(action), {}, { action: action.index })
        : null,
    ),
    ...plan.recommendations
      .filter(({ actions }) => actions.length === 0)
      .map(({ cell, reference, text }) =>
        findingAt('recommendation-empty', cell, {}, { value: reference || text }),
      ),
  ];
};
