/** What a portfolio keeps of one plan: counts and facts, none of its cells, so that however many plans are read the memory stays flat. */
import { countOverdue } from '../check/count-overdue';
import { openErrors } from '../check/open-errors';
import type { Finding } from '../check/finding';
import { countAction, startCounts, type Counts } from '../measure/counts';
import { measureImpact } from '../measure/impact/measure-impact';
import type { IsoDate } from '../model/days/day';
import { isInScope } from '../model/lifecycles';
import type { Plan } from '../model/plan';
import { BASES, type Basis } from '../model/terms';

/** Who and what a plan is, as its table of many plans names it. */
export interface PlanNames {
  /** As it was named, or without its folder where nobody has named one. */
  readonly file: string;
  /** Null where neither the settings nor a title name one. */
  readonly council: string | null;
  readonly name: string;
}

export interface PlanFacts extends PlanNames {
  /** The day the figures speak for. */
  readonly asAt: IsoDate;
  /** The day that the plan itself says; null where it says none. */
  readonly statedDay: IsoDate | null;
  /** When the workbook was saved last, as it says itself; null where it does not. */
  readonly savedOn: IsoDate | null;
  readonly unit: Plan['unit'];
  readonly counts: Counts;
  /** Actions in scope by why their statuses are read as they are. */
  readonly bases: Readonly<Record<Basis, number>>;
  /** Null where the plan has no dates. */
  readonly overdue: number | null;
  /** Of actions with progress; null where the plan has no column for impact. */
  readonly impact: { readonly asked: number; readonly recorded: number } | null;
  readonly errors: number;
  readonly recommendations: readonly { readonly reference: string; readonly text: string }[];
}

/** What the facts are made from. */
interface Assessed {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly asAt: IsoDate;
}

export function planFacts(
  { plan, findings, asAt }: Assessed,
  names: PlanNames,
  savedOn: IsoDate | null,
): PlanFacts {
  const counts = startCounts();
  const bases = Object.fromEntries(BASES.map((basis) => [basis, 0])) as Record<Basis, number>;
  for (const action of plan.actions) {
    countAction(counts, action);
    if (isInScope(action.lifecycle)) bases[action.basis] += 1;
  }
  const { told } = measureImpact(plan);
  return {
    ...names,
    asAt,
    statedDay: plan.statedDay,
    savedOn,
    unit: plan.unit,
    counts,
    bases,
    overdue: countOverdue(plan, findings),
    impact: told === null ? null : { asked: told.asked, recorded: told.asked - told.silent },
    errors: openErrors(findings),
    recommendations: plan.recommendations.map(({ reference, text }) => ({ reference, text })),
  };
}
