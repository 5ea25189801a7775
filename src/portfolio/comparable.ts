/** Which plans count alike, and what sets the others apart: a plan that counts in another way is marked, and stands in no share with others. */
import { sumOf } from '../measure/counts';
import { tallyTogether } from '../measure/tally-actions';
import type { Tally } from '../measure/tally';
import { groupBy } from '../model/group-by';
import type { IsoDate } from '../model/days/day';
import type { PlanFacts } from './plan-facts';

/** What sets a plan apart, with how many of its actions it is about. */
export type Difference =
  | { readonly kind: 'unit' }
  | { readonly kind: 'key' | 'chosen' | 'assumed' | 'unread'; readonly count: number; readonly of: number }
  | { readonly kind: 'day'; readonly day: IsoDate };

const BY = ['key', 'chosen', 'assumed', 'unread'] as const;

/** None for a plan whose actions are counted by words that mean the same in every plan. @param usualDay of the portfolio */
export function differencesOf(
  { unit, bases, asAt }: Pick<PlanFacts, 'unit' | 'bases' | 'asAt'>,
  usualDay: IsoDate | null,
): Difference[] {
  const of = sumOf(bases);
  return [
    ...(unit === 'recommendation' ? [{ kind: 'unit' } as const] : []),
    ...BY.filter((kind) => bases[kind] > 0).map((kind) => ({ kind, count: bases[kind], of })),
    ...(usualDay !== null && asAt !== usualDay ? [{ kind: 'day', day: asAt } as const] : []),
  ];
}

/** The day for which most plans speak, the latest of several; null where there is no plan. */
export function usualDayOf(plans: readonly Pick<PlanFacts, 'asAt'>[]): IsoDate | null {
  const days = [...groupBy(plans, ({ asAt }) => asAt)].map(([day, { length }]) => ({ day, length }));
  days.sort((a, b) => b.length - a.length || (a.day < b.day ? 1 : -1));
  return days[0]?.day ?? null;
}

/** How plans count, by what may be added up: actions alike, actions in other ways, recommendations. */
const WAYS = ['alike', 'otherwise', 'recommendations'] as const;
type Way = (typeof WAYS)[number];

const wayOf = (plan: PlanFacts): Way => {
  if (plan.unit === 'recommendation') return 'recommendations';
  // Another day changes what is overdue, not what counts as what.
  return differencesOf(plan, null).length === 0 ? 'alike' : 'otherwise';
};

export interface WayTotal {
  readonly way: Way | 'all';
  readonly plans: number;
  /** Summed from actions. */
  readonly tally: Tally;
  /** Null where none of them has dates. */
  readonly overdue: number | null;
}

/** One for each way that there is, and the sum of all that count actions where there are two of them. */
export function totalsByWay(plans: readonly PlanFacts[]): WayTotal[] {
  const total = (way: Way | 'all', those: readonly PlanFacts[]): WayTotal => ({
    way,
    plans: those.length,
    tally: tallyTogether(those.map(({ counts }) => counts)),
    overdue: those.reduce<number | null>(
      (sum, { overdue }) => (overdue === null ? sum : (sum ?? 0) + overdue),
      null,
    ),
  });
  const ways = groupBy(plans, wayOf);
  const totals = WAYS.flatMap((way) => (ways.has(way) ? [total(way, ways.get(way) ?? [])] : []));
  const countActions = plans.filter(({ unit }) => unit === 'action');
  return ways.has('alike') && ways.has('otherwise') ? [...totals, total('all', countActions)] : totals;
}
