/** Findings about due dates: missing, unreadable, open-ended, overdue, moved. Completed and excluded actions have none. */
import { daysBetween } from '../model/days/calendar';
import { dateInForce, dayOf, daysOverdue } from '../model/date-in-force';
import type { DateReading, IsoDate } from '../model/days/day';
import { isOutstanding } from '../model/lifecycles';
import type { Action, DateCell } from '../model/plan';
import type { Finding, FindingCode } from './finding';
import { findingAt, missingColumn, type Check } from './make-finding';

export const checkDates: Check = (plan, context) => {
  if (plan.columns.dueDate === undefined && plan.columns.revisedDate === undefined) {
    return missingColumn('date-column-missing', 'dueDate', plan, context);
  }
  const findings: Finding[] = [];
  for (const action of plan.actions) {
    if (!isOutstanding(action.lifecycle)) continue;
    for (const finding of [
      findMissing(action),
      findUnclear(action.due, action),
      findUnclear(action.revised, action),
      findOverdue(action, context.asAt),
      findMoved(action),
    ]) {
      if (finding) findings.push(finding);
    }
  }
  return findings;
};

function findMissing({ due, revised, index }: Action): Finding | null {
  const cell = due ?? revised;
  const isBlank = (date: DateCell | null): boolean => date === null || date.reading.kind === 'blank';
  return cell && isBlank(due) && isBlank(revised)
    ? findingAt('date-missing', cell.cell, { value: cell.text, action: index })
    : null;
}

const UNCLEAR: Readonly<Partial<Record<DateReading['kind'], FindingCode>>> = {
  unreadable: 'date-unreadable',
  impossible: 'date-impossible',
  mangled: 'date-mangled',
  'open-ended': 'date-open-ended',
};

function findUnclear(date: DateCell | null, { index }: Action): Finding | null {
  const code = date ? UNCLEAR[date.reading.kind] : undefined;
  if (!date || !code) return null;
  const { reading } = date;
  const facts: Finding['facts'] =
    reading.kind !== 'mangled' ? {} : { day: reading.day, ...(reading.monthFirst && { as: 'month-first' }) };
  return findingAt(code, date.cell, { value: date.text, action: index, facts });
}

function findOverdue(action: Action, asAt: IsoDate): Finding | null {
  const date = dateInForce(action);
  const due = dayOf(date);
  const days = daysOverdue(action, asAt);
  if (!date || due === null || days === 0) return null;
  const facts = { days, due };
  return findingAt('overdue', date.cell, { value: date.text, action: action.index, facts });
}

function findMoved({ due, revised, index }: Action): Finding | null {
  const [from, to] = [dayOf(due), dayOf(revised)];
  if (!revised || from === null || to === null || to <= from) return null;
  const facts = { days: daysBetween(from, to), from, to };
  return findingAt('re-dated', revised.cell, { value: revised.text, action: index, facts });
}
