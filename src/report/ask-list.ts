/** Whom to ask about what: by owner, the actions that are late, due within a month, without a new update or without an impact. */
import { matchActions } from '../history/match-actions';
import { takeSnapshot, type Snapshot } from '../history/snapshot';
import { ownerNames } from '../measure/capacity/owner-names';
import { dateInForce, dayOf, daysOverdue } from '../model/date-in-force';
import type { IsoDate } from '../model/days/day';
import { groupBy } from '../model/group-by';
import { isOutstanding, isProgressed } from '../model/lifecycles';
import { ownerName } from '../model/owner-name';
import type { Action, Plan } from '../model/plan';
import { isSilent } from '../model/says-nothing';
import { isDueWithin } from './date-risk';

/** Due within so many days is soon enough to be asked about. */
const ASK_DAYS = 30;

const ASK_REASONS = ['overdue', 'due-soon', 'no-update', 'same-update', 'no-impact'] as const;
type AskReason = (typeof ASK_REASONS)[number];

export interface Asked {
  readonly action: Action;
  /** In the order of `ASK_REASONS`; never empty. */
  readonly reasons: readonly AskReason[];
  /** Null where no day can be read. */
  readonly due: IsoDate | null;
  /** 0 where it is not overdue. */
  readonly daysOverdue: number;
}

export interface OwnerToAsk {
  /** "" for actions that nobody owns. */
  readonly owner: string;
  /** The longest overdue first, then in the order of the plan. */
  readonly asked: readonly Asked[];
}

/** @param earlier a snapshot whose updates are compared with those of now; null: only blank ones count */
export function listWhomToAsk(
  plan: Plan,
  asAt: IsoDate,
  earlier: Snapshot | null,
  sameOwners: readonly string[],
): OwnerToAsk[] {
  const same = earlier === null ? new Set<number>() : unchangedUpdates(plan, asAt, earlier);
  const nameOf = ownerNames(sameOwners);
  const asked = plan.actions.flatMap((action): Asked[] => {
    const reasons = reasonsOf(action, asAt, same.has(action.index));
    const due = dayOf(dateInForce(action));
    return reasons.length === 0 ? [] : [{ action, reasons, due, daysOverdue: daysOverdue(action, asAt) }];
  });
  const whose = ({ action }: Asked): string => nameOf(ownerName(action));
  const late = ({ asked: list }: OwnerToAsk): number =>
    list.filter(({ reasons }) => reasons.includes('overdue')).length;
  return [...groupBy(asked, whose)]
    .map(([owner, list]): OwnerToAsk => ({
      owner,
      asked: list.sort((a, b) => b.daysOverdue - a.daysOverdue || a.action.index - b.action.index),
    }))
    .sort((a, b) => late(b) - late(a) || b.asked.length - a.asked.length);
}

/** Actions whose update is word for word what it was then. */
function unchangedUpdates(plan: Plan, asAt: IsoDate, earlier: Snapshot): Set<number> {
  const now = takeSnapshot(plan, asAt, '');
  const indexOf = new Map(now.actions.map((action, index) => [action, index]));
  return new Set(
    matchActions(earlier, now).pairs.flatMap(({ before, after }) =>
      before.update === after.update ? (indexOf.get(after) ?? []) : [],
    ),
  );
}

/** Dates and updates are asked of work that is left, an impact of what has been begun. */
function reasonsOf(action: Action, asAt: IsoDate, isSame: boolean): AskReason[] {
  const { lifecycle, update, impact } = action;
  const isLeft = isOutstanding(lifecycle);
  const lacksUpdate = isSilent(update);
  const holds: Readonly<Record<AskReason, boolean>> = {
    overdue: daysOverdue(action, asAt) > 0,
    'due-soon': isDueWithin(action, asAt, ASK_DAYS),
    'no-update': isLeft && lacksUpdate,
    'same-update': isLeft && !lacksUpdate && update !== null && isSame,
    'no-impact': isProgressed(lifecycle) && isSilent(impact),
  };
  return ASK_REASONS.filter((reason) => holds[reason]);
}
