/** Whether there is the capacity, and whether dates are realistic: open actions by owner and by quarter, and how they cluster. */
import { dateInForce, dayOf } from '../../model/date-in-force';
import type { IsoDate } from '../../model/days/day';
import { quarterNumber } from '../../model/days/quarter';
import { groupBy } from '../../model/group-by';
import { isOutstanding } from '../../model/lifecycles';
import { ownerName } from '../../model/owner-name';
import type { Action, Plan } from '../../model/plan';
import { isGroup } from './group-owner';
import { likeOwners, type NameOf } from './owner-names';

/** When an open action is due, from the day of the figures. `ahead` counts quarters: 0 is the one of that day. */
export type When = 'overdue' | { readonly ahead: number } | 'later' | 'open-ended' | 'none';

/** So many quarters stand by themselves; what is due after them is later. */
export const QUARTERS_AHEAD = 4;

export interface OwnerLoad {
  /** As it counts; "" gathers actions without one. */
  readonly owner: string;
  readonly isGroup: boolean;
  readonly open: readonly Action[];
}

/** The month, and in it the day, on which most of what is still to come falls due. */
export interface Cluster {
  readonly month: string;
  readonly count: number;
  readonly day: IsoDate;
  readonly onDay: number;
  /** Open actions with a day to come. */
  readonly of: number;
}

export interface Capacity {
  readonly open: readonly Action[];
  /** Most open actions first; empty where the plan has no column for owners. */
  readonly owners: readonly OwnerLoad[];
  /** Null with fewer than six days to come, or where no month has a quarter of them. */
  readonly cluster: Cluster | null;
  /** Spelt two ways, perhaps. */
  readonly alike: readonly (readonly [string, string])[];
}

/** Fewer say nothing of how dates are spread. */
const FEW = 6;

export function whenDue(action: Action, asAt: IsoDate): When {
  const date = dateInForce(action);
  const day = dayOf(date);
  if (day === null) return date?.reading.kind === 'open-ended' ? 'open-ended' : 'none';
  if (day < asAt) return 'overdue';
  const ahead = quarterNumber(day) - quarterNumber(asAt);
  return ahead < QUARTERS_AHEAD ? { ahead } : 'later';
}

export function measureCapacity({ actions }: Pick<Plan, 'actions'>, asAt: IsoDate, nameOf: NameOf): Capacity {
  const open = actions.filter(({ lifecycle }) => isOutstanding(lifecycle));
  const byOwner = groupBy(open, (action) => (action.owner === null ? null : nameOf(ownerName(action))));
  const names = [...new Set(actions.map((action) => nameOf(ownerName(action))))];
  return {
    open,
    owners: [...byOwner]
      .map(([owner, theirs]) => ({ owner, isGroup: isGroup(owner), open: theirs }))
      .sort((a, b) => Number(a.owner === '') - Number(b.owner === '') || b.open.length - a.open.length),
    cluster: clusterOf(open.flatMap((action) => dayToCome(action, asAt))),
    alike: likeOwners(names),
  };
}

function dayToCome(action: Action, asAt: IsoDate): IsoDate[] {
  const day = dayOf(dateInForce(action));
  return day === null || day < asAt ? [] : [day];
}

function clusterOf(days: readonly IsoDate[]): Cluster | null {
  const month = fullest(groupBy(days, (day) => day.slice(0, 7)));
  if (!month || days.length < FEW || month.days.length * 4 < days.length) return null;
  const day = fullest(groupBy(month.days, (one) => one));
  return {
    month: month.name,
    count: month.days.length,
    day: day?.name ?? '',
    onDay: day?.days.length ?? 0,
    of: days.length,
  };
}

/** Of several that are as full the earliest. */
function fullest(groups: ReadonlyMap<string, readonly IsoDate[]>) {
  const [first] = [...groups]
    .map(([name, days]) => ({ name, days }))
    .sort((a, b) => b.days.length - a.days.length || (a.name < b.name ? -1 : 1));
  return first;
}
