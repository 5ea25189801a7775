/** Which day a summary speaks for: the one asked for, the one kept in the workbook, that of the last summary, or today. */
import type { IsoDate } from '../model/days/day';
import type { Plan } from '../model/plan';
import { Problem } from '../model/problem';
import { required } from '../model/required';
import type { PlanSettings } from '../model/settings';

export interface AsAtChoice {
  /** The day asked for, by an option or in the pane; 'plan' for the one that the plan itself says. */
  readonly asAt?: IsoDate | 'plan';
  /** Needed where no day is asked for. */
  readonly today?: IsoDate;
  /** A day chosen in the pane, in place of any that would count without it. */
  readonly chosenDay?: IsoDate | null;
  /** The day of the last summary, where that is to be written again. */
  readonly written?: IsoDate | null;
}

/** Where the day comes from. */
export type AsAtBasis = 'asked' | 'plan' | 'kept' | 'written' | 'today';

export interface AsAt {
  readonly day: IsoDate;
  readonly basis: AsAtBasis;
}

/** @throws Problem 'no-stated-day' where the plan's own day is asked for and it says none. */
export function resolveAsAt(
  { chosenDay = null, ...choice }: AsAtChoice,
  settings: PlanSettings,
  plan: Pick<Plan, 'statedDay'>,
): AsAt {
  const unchosen = dayWithout(choice, settings, plan);
  // To choose the day that counts anyway changes nothing.
  return chosenDay === null || chosenDay === unchosen.day ? unchosen : { day: chosenDay, basis: 'asked' };
}

function dayWithout(
  { asAt, written = null, today }: Omit<AsAtChoice, 'chosenDay'>,
  settings: PlanSettings,
  plan: Pick<Plan, 'statedDay'>,
): AsAt {
  if (asAt === 'plan') {
    if (plan.statedDay === null) throw new Problem('no-stated-day', {});
    return { day: plan.statedDay, basis: 'plan' };
  }
  if (asAt !== undefined) return { day: asAt, basis: 'asked' };
  if (settings.asAt !== null) return { day: settings.asAt, basis: 'kept' };
  if (written !== null) return { day: written, basis: 'written' };
  return { day: required(today), basis: 'today' };
}

/** The day that the plan says, where it is another than the one the figures speak for; else null. */
export const otherStatedDay = ({
  plan,
  asAt,
}: {
  readonly plan: Pick<Plan, 'statedDay'>;
  readonly asAt: IsoDate;
}): IsoDate | null => (plan.statedDay === asAt ? null : plan.statedDay);
