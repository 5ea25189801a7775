/** A snapshot: what a plan said on a date, small enough to keep and enough to compare with (section 8). */
import type { IsoDate } from '../model/days/day';
import type { Action, Plan } from '../model/plan';
import type { Lifecycle, Rating } from '../model/terms';

export interface FrozenAction {
  /** As the plan shows it; null where it has none. */
  readonly reference: string | null;
  /** Reference of its recommendation; null where it belongs to none. */
  readonly recommendation: string | null;
  readonly text: string;
  /** Verbatim. */
  readonly status: string;
  readonly lifecycle: Lifecycle;
  readonly rating: Rating;
  /** The day it is due: the revised one where there is one; null where none can be read. */
  readonly due: IsoDate | null;
}

export interface Snapshot {
  readonly asAt: IsoDate;
  /** In plan order. */
  readonly actions: readonly FrozenAction[];
}

export const freezePlan = (plan: Pick<Plan, 'actions' | 'recommendations'>, asAt: IsoDate): Snapshot => ({
  asAt,
  actions: plan.actions.map((action) => ({
    reference: action.reference?.text ?? null,
    recommendation:
      action.recommendation === null
        ? null
        : (plan.recommendations[action.recommendation]?.reference ?? null),
    text: action.text.text,
    status: action.status.written,
    lifecycle: action.lifecycle,
    rating: action.rating,
    due: dayDue(action),
  })),
});

function dayDue({ revised, due }: Action): IsoDate | null {
  if (revised?.reading.kind === 'date') return revised.reading.day;
  return due?.reading.kind === 'date' ? due.reading.day : null;
}
