/**
 * The position of each recommendation from the plan's own cells: its figures, what was done, what difference it made, what
 * is next, which dates are at risk, and where the plan says nothing. Values only: a sheet and a statement are made of them.
 */
import { tallyActions } from '../measure/tally-actions';
import type { Tally } from '../measure/tally';
import { actionsOf } from '../model/actions-of';
import { hasNextStep, isProgressed } from '../model/lifecycles';
import type { Action, Recommendation, TextCell } from '../model/plan';
import { saysNothing } from '../model/says-nothing';
import { dateRiskOf, type DateRisk } from './date-risk';
import { askActions, IMPACT, NEXT_STEPS, type Answers } from './impact-answers';
import type { ReportInput } from './report-input';
import { tallyAt } from './tally-rows';

/** What the plan says; 'silent' where it could and should; 'not-asked' where it need not, or has no column for it. */
export type Told = { readonly said: string } | 'silent' | 'not-asked';

export interface ActionPosition {
  readonly action: Action;
  readonly done: Told;
  readonly difference: Told;
  readonly next: Told;
  readonly risk: DateRisk | null;
}

export interface RecommendationPosition {
  /** Null for actions that belong to none. */
  readonly recommendation: Recommendation | null;
  readonly tally: Tally;
  readonly difference: Answers;
  readonly next: Answers;
  readonly actions: readonly ActionPosition[];
}

export interface ThemePosition {
  /** Null where the recommendations have no theme. */
  readonly theme: string | null;
  /** Null where they have none. */
  readonly tally: Tally | null;
  readonly recommendations: readonly RecommendationPosition[];
}

/** Themes and recommendations in the plan's own order; then what is under no theme, and what belongs to no recommendation. */
export function positionsByTheme({ plan, measures, asAt }: ReportInput): ThemePosition[] {
  const positionOf = (
    recommendation: Recommendation | null,
    actions: readonly Action[],
    tally: Tally,
  ): RecommendationPosition => ({
    recommendation,
    tally,
    difference: askActions(IMPACT, actions),
    next: askActions(NEXT_STEPS, actions),
    actions: actions.map((action) => ({
      action,
      done: told(action.update, isProgressed(action.lifecycle)),
      difference: told(action.impact, isProgressed(action.lifecycle)),
      next: told(action.nextSteps, hasNextStep(action.lifecycle)),
      risk: dateRiskOf(action, asAt),
    })),
  });
  const at = (index: number): RecommendationPosition[] => {
    const found = plan.recommendations[index];
    if (!found) return [];
    return [positionOf(found, actionsOf(plan, found), tallyAt(measures.recommendations, index))];
  };
  const adrift = plan.actions.filter(({ recommendation }) => recommendation === null);
  const themed = plan.themes.map(({ name, recommendations }, index): ThemePosition => ({
    theme: name,
    tally: tallyAt(measures.themes, index),
    recommendations: recommendations.flatMap(at),
  }));
  const loose = [
    ...plan.recommendations.flatMap(({ theme, index }) => (theme === null ? at(index) : [])),
    ...(adrift.length === 0 ? [] : [positionOf(null, adrift, tallyActions(adrift))]),
  ];
  return loose.length === 0 ? themed : [...themed, { theme: null, tally: null, recommendations: loose }];
}

/** What stands in the cell is told even of work that nobody asked about. */
function told(cell: TextCell | null, isAsked: boolean): Told {
  if (cell === null) return 'not-asked';
  if (!saysNothing(cell.text)) return { said: cell.text };
  return isAsked ? 'silent' : 'not-asked';
}
