/** Whether two readings are of the same plan: what of its actions, and of what they belong to, reads otherwise. */
import type { Action, DateCell, Plan, TextCell } from './plan';

const dateOf = (date: DateCell | null): unknown => date && [date.text, date.reading];
const said = (cell: TextCell | null): string => cell?.text ?? '';

/** Everything that is read of an action but where it stands. A column that says nothing anywhere is as good as none. */
function factsOf({ recommendations, themes }: Plan, action: Action) {
  const recommendation = recommendations[action.recommendation ?? -1];
  const { status } = action;
  return {
    reference: said(action.reference),
    text: action.text.text,
    recommendation: recommendation && [action.recommendation, recommendation.reference, recommendation.text],
    theme: recommendation && themes[recommendation.theme ?? -1]?.name,
    status: [status.written, status.fill, status.percentComplete, status.carriedFrom],
    reading: [action.lifecycle, action.rating],
    basis: action.basis,
    owner: said(action.owner),
    due: dateOf(action.due),
    revised: dateOf(action.revised),
    update: said(action.update),
    impact: said(action.impact),
    nextSteps: said(action.nextSteps),
    evidence: said(action.evidence),
    beside: Object.fromEntries(
      Object.entries(action.beside).map(([role, cell]) => [role, said(cell)] as const),
    ),
  };
}

const groupsOf = ({ recommendations, themes, unit, actions }: Plan) => ({
  unit,
  actions: actions.length,
  recommendations: recommendations.map(({ reference, text, theme, actions: own }) => [
    reference,
    text,
    theme,
    own,
  ]),
  themes: themes.map(({ name }) => name),
});

/** Of an action, or of the plan as a whole. */
export type Differing = keyof ReturnType<typeof factsOf> | keyof ReturnType<typeof groupsOf>;

export interface Difference {
  /** As it was read first; null where it is of the plan as a whole. */
  readonly action: Action | null;
  readonly what: readonly Differing[];
}

function differing<Facts extends object>(before: Facts, after: Facts): (keyof Facts)[] {
  const names = Object.keys(before) as (keyof Facts)[];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** Empty where it is the same plan, action by action, recommendation by recommendation, theme by theme. */
export function differences(before: Plan, after: Plan): Difference[] {
  const whole: Difference = { action: null, what: differing(groupsOf(before), groupsOf(after)) };
  const each = before.actions.map((action, index): Difference => {
    const other = after.actions[index];
    return { action, what: other ? differing(factsOf(before, action), factsOf(after, other)) : [] };
  });
  return [whole, ...each].filter(({ what }) => what.length > 0);
}
