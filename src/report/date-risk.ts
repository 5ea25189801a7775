/** Whether an action's date is at risk: overdue, due soon, or moved later; the same wherever it is said. */
import { daysBetween } from '../model/days/calendar';
import type { IsoDate } from '../model/days/day';
import { dateInForce, dayOf, daysOverdue } from '../model/date-in-force';
import { isOutstanding } from '../model/lifecycles';
import type { Action } from '../model/plan';
import { DATE_WORDS } from '#words/sheets-recommendations';

/** Due within so many days is due soon. */
export const SOON_DAYS = 90;

export interface DateRisk {
  /** The day that counts; null where none can be read. */
  readonly day: IsoDate | null;
  /** As the plan shows it; "" where it shows nothing. */
  readonly shown: string;
  /** 0 where it is not overdue. */
  readonly overdue: number;
  /** Days until it is due, 0 to `SOON_DAYS`; null where it is not. */
  readonly soon: number | null;
  /** Days by which the revised day is later than the original one; 0 where it is not. */
  readonly moved: number;
}

/** Null for what is completed or excluded, and of a plan without dates. */
export function dateRiskOf(action: Action, asAt: IsoDate): DateRisk | null {
  const { due, revised, lifecycle } = action;
  if (!isOutstanding(lifecycle) || (due === null && revised === null)) return null;
  const date = dateInForce(action);
  const day = dayOf(date);
  return {
    day,
    shown: date?.text ?? '',
    overdue: daysOverdue(action, asAt),
    soon: daysAhead(day, asAt, SOON_DAYS),
    moved: daysMoved(action),
  };
}

/** Days until it is due, 0 to `within`; null where it is not. */
function daysAhead(day: IsoDate | null, asAt: IsoDate, within: number): number | null {
  const ahead = day === null ? -1 : daysBetween(asAt, day);
  return ahead >= 0 && ahead <= within ? ahead : null;
}

/** Outstanding, and due on the day or within so many days after it. */
export const isDueWithin = (action: Action, asAt: IsoDate, days: number): boolean =>
  isOutstanding(action.lifecycle) && daysAhead(dayOf(dateInForce(action)), asAt, days) !== null;

/** The same of 90 days. */
export const isDueSoon = (action: Action, asAt: IsoDate): boolean => isDueWithin(action, asAt, SOON_DAYS);

/** By how much the date was moved later; 0 where it was not. */
export function daysMoved({ due, revised }: Pick<Action, 'due' | 'revised'>): number {
  const [from, to] = [dayOf(due), dayOf(revised)];
  return from === null || to === null ? 0 : Math.max(0, daysBetween(from, to));
}

/** "Overdue by five days: due 31 August 2024; moved later by 90 days"; "" where nothing is at risk. */
export function dateRiskWords({ day, shown, overdue, soon, moved }: DateRisk): string {
  if (day === null) return shown === '' ? DATE_WORDS.none : DATE_WORDS.unread(shown);
  const first =
    overdue > 0 ? DATE_WORDS.overdue(overdue, day) : soon !== null ? DATE_WORDS.soon(soon, day) : null;
  if (moved === 0) return first ?? '';
  return first === null ? DATE_WORDS.movedFrom(moved, day) : `${first}; ${DATE_WORDS.moved(moved)}`;
}
