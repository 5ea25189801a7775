/** Findings about due dates: missing, unreadable, open-ended, overdue, moved. Completed and excluded actions have none. */
import { daysBetween } from '../model/days/calendar';
import type { DateReading, IsoDate } from '../model/days/day';
import type { Action, DateCell } from '../model/plan';
import type { Finding, FindingCode } from './finding';
import { findingAt, inScope, missingColumn, type Check } from './make-finding';

export const checkDates: Check = (plan, context) => {
  if (plan.columns.dueDate === undefined && plan.columns.revisedDate === undefined) {
    return missingColumn('date-column-missing', 'dueDate', plan, context);
  }
  const findings: Finding[] = [];
  for (const action of inScope(plan)) {
    if (action.lifecycle === 'completed') continue;
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

const dayOf = (date: DateCell | null): IsoDate | null =>
  date?.reading.kind === 'date' ? date.reading.day : null;

/** The date that counts: the revised one where it is a date. */
const effectiveDate = ({ due, revised }: Pick<Action, 'due' | 'revised'>): DateCell | null =>
  dayOf(revised) === null && due !== null ? due : revised;

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
  const date = effectiveDate(action);
  const due = dayOf(date);
  if (!date || due === null || due >= asAt) return null;
  const facts = { days: daysBetween(due, asAt), due };
  return findingAt('overdue', date.cell, { value: date.text, action: action.index, facts });
}

function findMoved({ due, revised, index }: Action): Finding | null {
  const [from, to] = [dayOf(due), dayOf(revised)];
  if (!revised || from === null || to === null || to <= from) return null;
  const facts = { days: daysBetween(from, to), from, to };
  return findingAt('re-dated', revised.cell, { value: revised.text, action: index, facts });
}
