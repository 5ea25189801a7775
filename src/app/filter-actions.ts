/** Pick out the actions of a plan by owner, by lifecycle, or because they are overdue. */
import { daysOverdue } from '../model/date-in-force';
import { ownerName } from '../model/owner-name';
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

/** Days overdue by index of action; an accepted finding changes nothing, for the work is still late. */
export function overdueDays({ plan, asAt }: Pick<OpenedPlan, 'plan' | 'asAt'>): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const action of plan.actions) {
    const late = daysOverdue(action, asAt);
    if (late > 0) days.set(action.index, late);
  }
  return days;
}

/** In plan order. */
export function filterActions(
  { plan, asAt }: Pick<OpenedPlan, 'plan' | 'asAt'>,
  { owner, lifecycle, overdueOnly }: ActionFilter,
): readonly Action[] {
  return plan.actions.filter(
    (action) =>
      (owner === null || ownerName(action) === owner) &&
      (lifecycle === null || action.lifecycle === lifecycle) &&
      (!overdueOnly || daysOverdue(action, asAt) > 0),
  );
}

/** Owners in the order of their number of actions, as `Measures.owners` has them. */
export const ownersOf = ({ measures }: Pick<OpenedPlan, 'measures'>): readonly string[] =>
  measures.owners.map(({ owner }) => owner);
