/** Which actions are worth the committee's time, why, and in what order. */
import { dateInForce, dayOf, daysOverdue, hasDates } from '../model/date-in-force';
import { isDueSoon } from './date-risk';
import type { IsoDate } from '../model/days/day';
import { isOutstanding } from '../model/lifecycles';
import type { Action, Plan } from '../model/plan';

/** In the order in which actions are listed. */
export const REASONS = ['overdue', 'red', 'not-started', 'no-status'] as const;
export type DiscussReason = (typeof REASONS)[number];

export interface DiscussedAction {
  readonly action: Action;
  /** In the order of `REASONS`; empty only of what is due soon and under way. */
  readonly reasons: readonly DiscussReason[];
  /** The day that counts: the revised one where there is one. Null where no day can be read. */
  readonly due: IsoDate | null;
  /** 0 where it is not overdue. */
  readonly daysOverdue: number;
}

export interface DiscussLists {
  readonly toDiscuss: readonly DiscussedAction[];
  /** Nothing to discuss yet, and due within 90 days, started or not: earliest first. */
  readonly dueSoon: readonly DiscussedAction[];
  /** Not started, due on or after the as-at date, and nothing else: earliest first. */
  readonly notYetDue: readonly DiscussedAction[];
}

export function listActionsToDiscuss(plan: Plan, asAt: IsoDate): DiscussLists {
  const toDiscuss: DiscussedAction[] = [];
  const notYetDue: DiscussedAction[] = [];
  const dueSoon: DiscussedAction[] = [];
  for (const action of plan.actions) {
    const late = daysOverdue(action, asAt);
    const reasons = reasonsOf(action, late > 0);
    const isSoon = isDueSoon(action, asAt);
    if (reasons.length === 0 && !isSoon) continue;
    const due = dayOf(dateInForce(action));
    const listed = { action, reasons, due, daysOverdue: late };
    const waits = reasons.length === 1 && reasons[0] === 'not-started' && due !== null && due >= asAt;
    if (waits) notYetDue.push(listed);
    else if (reasons.length > 0) toDiscuss.push(listed);
    if (isSoon && (waits || reasons.length === 0)) dueSoon.push(listed);
  }
  return {
    toDiscuss: toDiscuss.sort(byUrgency),
    dueSoon: dueSoon.sort(byDay),
    notYetDue: notYetDue.sort(byDay),
  };
}

/** A plan without dates or colours is not asked: "Rated red: 0" would say that nothing is red. */
export const askedReasons = (plan: Plan): DiscussReason[] =>
  REASONS.filter(
    (reason) => (reason !== 'overdue' || hasDates(plan)) && (reason !== 'red' || plan.hasRatings),
  );

/** Completed and excluded actions are no longer outstanding, whatever their colour. */
function reasonsOf({ lifecycle, rating }: Action, isOverdue: boolean): DiscussReason[] {
  if (!isOutstanding(lifecycle)) return [];
  const holds: Readonly<Record<DiscussReason, boolean>> = {
    overdue: isOverdue,
    red: rating === 'red',
    'not-started': lifecycle === 'not-started',
    'no-status': lifecycle === 'unknown',
  };
  return REASONS.filter((reason) => holds[reason]);
}

/** Stable: actions that are equally urgent stay in the order of the plan. */
function byUrgency(a: DiscussedAction, b: DiscussedAction): number {
  return rank(a) - rank(b) || b.daysOverdue - a.daysOverdue || a.action.index - b.action.index;
}

const rank = ({ reasons }: DiscussedAction): number =>
  reasons[0] ? REASONS.indexOf(reasons[0]) : REASONS.length;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byDay = (a: DiscussedAction, b: DiscussedAction): number => compareText(a.due ?? '', b.due ?? '');
