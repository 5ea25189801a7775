/** Which actions answer a recommendation. */
import type { Action, Plan, Recommendation } from './plan';

/** In plan order. */
export const actionsOf = (
  { actions }: Pick<Plan, 'actions'>,
  recommendation: Pick<Recommendation, 'actions'>,
): Action[] => recommendation.actions.map((position) => actions[position] as Action);
