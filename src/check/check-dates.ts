/** Findings about due dates: missing, unreadable, open-ended, overdue, moved. Completed and excluded actions have none. */
import { daysBetween } from '../model/days/calendar';
import { dateInForce, dayOf, daysOverdue } from '../model/date-in-force';
import type { IsoDate } from '../model/days/day';
import { isOutstanding } from '../model/lifecycles';
import type { Action, DateCell } from '../model/plan';
import type { Finding } from './finding';
import { findingAt, findingOfPlan, missingColumn, type Check } from './make-finding';

type UnclearCode = 'date-unreadable' | 'date-impossible' | 'date-mangled' | 'date-open-ended';
type DateCode = 'date-column-missing' | 'date-missing' | UnclearCode | 'overdue' | 're-dated';

export const checkDates: Check<DateCode> = (plan, context) => {
  if (plan.columns.dueDate === undefined && plan.columns.revisedDate === undefined) {
    return missingColumn('dueDate', context, findingOfPlan('date-column-missing', plan, {}));
  }
  const findings: Finding<DateCode>[] = [];
  const add = (finding: Finding<DateCode> | null): void => {
    if (finding) findings.push(finding);
  };
  for (const action of plan.actions) {
    if (!isOutstanding(action.lifecycle)) continue;
    add(findMissing(action));
    add(findUnclear(action.due, action));
    add(findUnclear(action.revised, action));
    add(findOverdue(action, context.asAt));
    add(findMoved(action));
  }
  return findings;
};

function findMissing({ due, revised, index }: Action): Finding<'date-missing'> | null {
  const cell = due ?? revised;
  const isBlank = (date: DateCell | null): boolean => date === null || date.reading.kind === 'blank';
  return cell && isBlank(due) && isBlank(revised)
    ? findingAt('date-missing', cell.cell, {}, { value: cell.text, action: index })
    : null;
}

const UNCLEAR = {
  unreadable: 'date-unreadable',
  impossible: 'date-impossible',
  'open-ended': 'date-open-ended',
} as const;

function findUnclear(date: DateCell | null, { index }: Action): Finding<UnclearCode> | null {
  if (!date) return null;
  const { reading, cell, text } = date;
  if (reading.kind === 'blank' || reading.kind === 'date') return null;
  const details = { value: text, action: index };
  if (reading.kind !== 'mangled') return findingAt(UNCLEAR[reading.kind], cell, {}, details);
  const { day, monthFirst = false } = reading;
  return findingAt('date-mangled', cell, { day, monthFirst }, details);
}

function findOverdue(action: Action, asAt: IsoDate): Finding<'overdue'> | null {
  const days = daysOverdue(action, asAt);
  if (days === 0) return null;
  const date = dateInForce(action);
  const due = dayOf(date);
  if (!date || due === null) return null;
  return findingAt('overdue', date.cell, { days, due }, { value: date.text, action: action.index });
}

function findMoved({ due, revised, index }: Action): Finding<'re-dated'> | null {
  const from = dayOf(due);
  const to = dayOf(revised);
  if (!revised || from === null || to === null || to <= from) return null;
  const facts = { days: daysBetween(from, to), from, to };
  return findingAt('re-dated', revised.cell, facts, { value: revised.text, action: index });
}
