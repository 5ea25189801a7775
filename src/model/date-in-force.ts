/** The date of an action that counts, and how long it is overdue: one rule for findings, sheets and pane (6, 7). */
import { daysBetween } from './days/calendar';
import type { IsoDate } from './days/day';
import { isOutstanding } from './lifecycles';
import type { Action, DateCell, Plan } from './plan';

type Dated = Pick<Action, 'due' | 'revised'>;

/** Null where the cell is blank, or says something that is no day. */
export const dayOf = (date: DateCell | null): IsoDate | null =>
  date?.reading.kind === 'date' ? date.reading.day : null;

/** Asked of a plan that has a column for them: without dates nothing can be overdue. */
export const hasDates = ({ actions }: Pick<Plan, 'actions'>): boolean =>
  actions.some(({ due, revised }) => due !== null || revised !== null);

const says = (date: DateCell | null): DateCell | null => (date && date.text !== '' ? date : null);

/**
 * The revised date counts where it is a day: one that cannot be read moves nothing, so the original stays in force. Where
 * neither is a day, the one to be shown is the revised one if it says anything. Null where both are blank.
 */
export function dateInForce({ due, revised }: Dated): DateCell | null {
  if (dayOf(revised) !== null) return revised;
  if (dayOf(due) !== null) return due;
  return says(revised) ?? says(due);
}

/** Whole days since the day in force, negative before it; null where nothing can be late: no day, completed or excluded. */
export function daysLate(action: Dated & Pick<Action, 'lifecycle'>, asAt: IsoDate): number | null {
  const due = dayOf(dateInForce(action));
  return due === null || !isOutstanding(action.lifecycle) ? null : daysBetween(due, asAt);
}

/** Whole days since the day in force; 0 where it is not overdue: not past, no day, completed or excluded. */
export const daysOverdue = (action: Dated & Pick<Action, 'lifecycle'>, asAt: IsoDate): number =>
  Math.max(0, daysLate(action, asAt) ?? 0);
