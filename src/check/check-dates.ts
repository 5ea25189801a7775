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
  const details = { value: text, action: index };
  switch (reading.kind) {
    case 'blank':
    case 'date':
      return null;
    case 'mangled': {
      const { day, monthFirst = false } = reading;
      return findingAt('date-mangled', cell, { day, monthFirst }, details);
    }
    default:
      return findingAt(UNCLEAR[reading.kind], cell, {}, details);
  }
}

function findOverdue(action: Action, asAt: IsoDate): Finding<'overdue'> | null {
  const date = dateInForce(action);
  const due = dayOf(date);
  const days = daysOverdue(action, asAt);
  if (!date || due === null || days === 0) return null;
  return findingAt('overdue', date.cell, { days, due }, { value: date.text, action: action.index });
}

function findMoved({ due, revised, index }: Action): Finding<'re-dated'> | null {
  const [from, to] = [dayOf(due), dayOf(revised)];
  if (!revised || from === null || to === null || to <= from) return null;
  const facts = { days: daysBetween(from, to), from, to };
  return findingAt('re-dated', revised.cell, facts, { value: revised.text, action: index });
}
