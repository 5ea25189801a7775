/** Which actions are worth the committee's time, why, and in what order. */
import type { Finding } from '../check/finding';
import { daysBetween } from '../model/days/calendar';
import type { IsoDate } from '../model/days/day';
import type { Action, DateCell, Plan } from '../model/plan';

/** In the order in which actions are listed. */
export const REASONS = ['overdue', 'red', 'not-started', 'no-status'] as const;
export type Reason = (typeof REASONS)[number];

export interface DiscussedAction {
  readonly action: Action;
  /** In the order of `REASONS`; never empty. */
  readonly reasons: readonly Reason[];
  /** The day that counts: the revised one where there is one. Null where no day can be read. */
  readonly due: IsoDate | null;
  /** As the plan shows that date; "" where it shows none. */
  readonly dueShown: string;
  /** 0 where it is not overdue. */
  readonly daysOverdue: number;
}

export interface DiscussLists {
  readonly toDiscuss: readonly DiscussedAction[];
  /** Not started, due on or after the as-at date, and nothing else: earliest first. */
  readonly notYetDue: readonly DiscussedAction[];
}

/** Overdue is what the check found overdue, so that this sheet and Checks never disagree. */
export function listActionsToDiscuss(plan: Plan, findings: readonly Finding[], asAt: IsoDate): DiscussLists {
  const overdue = new Set<number>();
  for (const { code, action } of findings) if (code === 'overdue' && action !== null) overdue.add(action);

  const toDiscuss: DiscussedAction[] = [];
  const notYetDue: DiscussedAction[] = [];
  for (const action of plan.actions) {
    const reasons = reasonsOf(action, overdue.has(action.index));
    if (reasons.length === 0) continue;
    const { due, dueShown } = dueOf(action);
    const late = reasons[0] === 'overdue' && due !== null ? Math.max(0, daysBetween(due, asAt)) : 0;
    const waits = reasons.length === 1 && reasons[0] === 'not-started' && due !== null && due >= asAt;
    (waits ? notYetDue : toDiscuss).push({ action, reasons, due, dueShown, daysOverdue: late });
  }
  return {
    toDiscuss: toDiscuss.sort(byUrgency),
    notYetDue: notYetDue.sort((a, b) => compareText(a.due ?? '', b.due ?? '')),
  };
}

/** Completed and excluded actions are no longer outstanding, whatever their colour. */
function reasonsOf({ lifecycle, rating }: Action, isOverdue: boolean): Reason[] {
  if (lifecycle === 'completed' || lifecycle === 'excluded') return [];
  const holds: Readonly<Record<Reason, boolean>> = {
    overdue: isOverdue,
    red: rating === 'red',
    'not-started': lifecycle === 'not-started',
    'no-status': lifecycle === 'unknown',
  };
  return REASONS.filter((reason) => holds[reason]);
}

function dueOf({ due, revised }: Action): Pick<DiscussedAction, 'due' | 'dueShown'> {
  const cell: DateCell | null = revised !== null && dayOf(revised) !== null ? revised : due;
  return { due: cell === null ? null : dayOf(cell), dueShown: cell?.text ?? '' };
}

const dayOf = ({ reading }: DateCell): IsoDate | null => (reading.kind === 'date' ? reading.day : null);

/** Stable: actions that are equally urgent stay in the order of the plan. */
function byUrgency(a: DiscussedAction, b: DiscussedAction): number {
  return rank(a) - rank(b) || b.daysOverdue - a.daysOverdue || a.action.index - b.action.index;
}

const rank = ({ reasons }: DiscussedAction): number =>
  reasons[0] ? REASONS.indexOf(reasons[0]) : REASONS.length;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
