/** Reads grids as a plan and says it in short lines, for tests: one line an action, one a recommendation. */
import { locatePlan, readPlan } from '../make/at-once';
import type { Grid } from '../../src/model/grid';
import type { Plan } from '../../src/model/plan';
import { NO_SETTINGS, type PlanSettings } from '../../src/model/settings';

export function planOf(grids: Grid | readonly Grid[], settings: Partial<PlanSettings> = {}): Plan {
  const list = Array.isArray(grids) ? (grids as readonly Grid[]) : [grids as Grid];
  const all = { ...NO_SETTINGS, ...settings };
  return readPlan(list, locatePlan(list, all, 'plan.xlsx'), all);
}

/** "1: Do this = completed"; "-" where the action belongs to no recommendation. */
export const sayActions = (plan: Plan): string[] =>
  plan.actions.map(({ recommendation, text, lifecycle }) => {
    const reference = recommendation === null ? '-' : plan.recommendations[recommendation]?.reference;
    return `${reference}: ${text.text} = ${lifecycle}`;
  });

/** "1 Improve this [Theme]" */
export const sayRecommendations = (plan: Plan): string[] =>
  plan.recommendations.map(({ reference, text, theme }) => {
    const name = theme === null ? '' : ` [${plan.themes[theme]?.name}]`;
    return `${reference} ${text}${name}`;
  });

/** "status=RAG action=Action" in the order of the roles. */
export const sayColumns = (plan: Plan): string =>
  Object.entries(plan.columns)
    .map(([role, header]) => `${role}=${header}`)
    .join(' | ');

export const codesOf = (plan: Plan): string[] => [...new Set(plan.notes.map(({ code }) => code))].sort();
