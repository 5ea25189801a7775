/** The ratings that a plan gives beside those that its own rules would give, and how far the figures would move. The given ones stand. */
import type { IsoDate } from '../../model/days/day';
import type { CellRef } from '../../model/grid';
import { isInScope } from '../../model/lifecycles';
import type { Action, Plan } from '../../model/plan';
import type { RatingRule } from '../../model/rating-rule';
import type { Rating } from '../../model/terms';
import type { Countable } from '../counts';
import type { Tally } from '../tally';
import { tallyActions } from '../tally-actions';
import { ruleFor, standingOf, type Standing } from './rate-by-rule';

/** An action that a rule would rate otherwise than the plan does. */
export interface DifferingAction {
  readonly action: Action;
  readonly byRule: Rating;
  /** Index into `RatingComparison.rules`. */
  readonly rule: number;
  readonly standing: Standing;
}

export interface RatingComparison {
  readonly rules: readonly RatingRule[];
  /** So many actions in scope each rule speaks of, in the order of `rules`. */
  readonly spokenOf: readonly number[];
  readonly differing: readonly DifferingAction[];
  /** Actions in scope of which no rule speaks. */
  readonly silent: readonly Action[];
  readonly given: Tally;
  /** The same actions, each rated as its rule says; as given where none speaks. */
  readonly byRule: Tally;
}

/** Where its rating is given. */
export const ratedAt = ({ status, text }: Action): CellRef => status.cell ?? text.cell;

export function compareRatings(
  { actions }: Pick<Plan, 'actions'>,
  rules: readonly RatingRule[],
  asAt: IsoDate,
): RatingComparison {
  const spokenOf = rules.map(() => 0);
  const differing: DifferingAction[] = [];
  const silent: Action[] = [];
  const rated = actions.map((action): Countable => {
    if (!isInScope(action.lifecycle)) return action;
    const standing = standingOf(action, asAt);
    const rule = ruleFor(rules, standing);
    const byRule = rules[rule ?? -1]?.rating;
    if (rule === null || byRule === undefined) {
      silent.push(action);
      return action;
    }
    spokenOf[rule] = (spokenOf[rule] ?? 0) + 1;
    if (byRule !== action.rating) differing.push({ action, byRule, rule, standing });
    return { lifecycle: action.lifecycle, rating: byRule };
  });
  return {
    rules,
    spokenOf,
    differing,
    silent,
    given: tallyActions(actions),
    byRule: tallyActions(rated),
  };
}
