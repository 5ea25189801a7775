/** Pick out the actions of a plan by owner, by lifecycle, or because they are overdue. */
import type { Action } from '../model/plan';
import type { Lifecycle } from '../model/terms';
import type { OpenedPlan } from './open-plan';

export interface ActionFilter {
  /** As written in the plan; "" is no owner. Null: any. */
  readonly owner: string | null;
  readonly lifecycle: Lifecycle | null;
  readonly overdueOnly: boolean;
}

export const NO_FILTER: ActionFilter = { owner: null, lifecycle: null, overdueOnly: false };

export const isFiltering = ({ owner, lifecycle, overdueOnly }: ActionFilter): boolean =>
  owner !== null || lifecycle !== null || overdueOnly;

/** Days overdue by index of action, as the checks found them; accepted findings count, for the work is still late. */
export function overdueDays({ findings }: Pick<OpenedPlan, 'findings'>): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const finding of findings) {
    if (finding.code === 'overdue' && finding.action !== null) days.set(finding.action, finding.facts.days);
  }
  return days;
}

/** In plan order. */
export function filterActions(
  opened: Pick<OpenedPlan, 'plan' | 'findings'>,
  { owner, lifecycle, overdueOnly }: ActionFilter,
): readonly Action[] {
  const overdue = overdueOnly ? overdueDays(opened) : null;
  return opened.plan.actions.filter(
    (action) =>
      (owner === null || (action.owner?.text ?? '') === owner) &&
      (lifecycle === null || action.lifecycle === lifecycle) &&
      (overdue === null || overdue.has(action.index)),
  );
}

/** Owners in the order of their number of actions, as `Measures.owners` has them. */
export const ownersOf = ({ measures }: Pick<OpenedPlan, 'measures'>): readonly string[] =>
  measures.owners.map(({ owner }) => owner);
