/** Which actions answer a recommendation. */
import type { Action, Plan, Recommendation } from './plan';

/** In plan order. */
export function actionsOf(
  { actions }: Pick<Plan, 'actions'>,
  recommendation: Pick<Recommendation, 'actions'>,
): Action[] {
  const found: Action[] = [];
  for (const position of recommendation.actions) {
    const action = actions[position];
    if (action) found.push(action);
  }
  return found;
}
