/** Which day a summary speaks for: the one asked for, the one kept in the workbook, that of the last summary, or today. */
import type { IsoDate } from '../model/days/day';
import type { Grid } from '../model/grid';
import type { Plan } from '../model/plan';
import { Problem } from '../model/problem';
import type { PlanSettings } from '../model/settings';
import { findWrittenSummary } from './written-day';

export interface AsAtChoice {
  /** The day asked for, by an option or in the pane; 'plan' for the one that the plan itself says. */
  readonly asAt?: IsoDate | 'plan';
  /** Needed where no day is asked for. */
  readonly today?: IsoDate;
  /** True for the ribbon's button, which writes the last summary again. */
  readonly again?: boolean;
}

/** Where the day comes from. */
export type AsAtBasis = 'asked' | 'plan' | 'kept' | 'written' | 'today';

export interface AsAt {
  readonly day: IsoDate;
  readonly basis: AsAtBasis;
}

/** @throws Problem 'no-stated-day' where the plan's own day is asked for and it says none. */
export function resolveAsAt(
  { asAt, today, again = false }: AsAtChoice,
  settings: PlanSettings,
  plan: Pick<Plan, 'statedDay'>,
  grids: readonly Grid[],
): AsAt {
  if (asAt === 'plan') {
    if (plan.statedDay === null) throw new Problem('no-stated-day', {});
    return { day: plan.statedDay, basis: 'plan' };
  }
  if (asAt !== undefined) return { day: asAt, basis: 'asked' };
  if (settings.asAt !== null) return { day: settings.asAt, basis: 'kept' };
  const written = again ? (findWrittenSummary(grids)?.asAt ?? null) : null;
  if (written !== null) return { day: written, basis: 'written' };
  if (today === undefined) throw new Error('A day is asked for, or today is given.');
  return { day: today, basis: 'today' };
}

/** The day that the plan says, where it is another than the one the figures speak for; else null. */
export const otherStatedDay = ({
  plan,
  asAt,
}: {
  readonly plan: Pick<Plan, 'statedDay'>;
  readonly asAt: IsoDate;
}): IsoDate | null => (plan.statedDay === asAt ? null : plan.statedDay);
