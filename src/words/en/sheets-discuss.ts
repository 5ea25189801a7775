/** What Actions to discuss says around its lists, and the figures by owner. */
import type { Plan } from '../../model/plan';
import { countOf } from './phrases';

export const DISCUSS_WORDS = {
  reasons: 'Why they are here',
  reason: 'Reason',
  intro: (unit: Plan['unit']) =>
    `Completed and excluded ${unit}s are left out. One with several reasons counts under each, and stands once below.`,
  anyReason: 'To discuss in all',
  toDiscuss: 'To discuss',
  order: 'The longest overdue first, then those rated red, not started and without a status.',
  nothing: (unit: Plan['unit']) =>
    `There is nothing to discuss: no ${unit} is overdue, red, not started or without a status.`,
  notYetDue: 'Not started and not yet due',
  notYetDueIntro: 'Nothing but the start is outstanding here. The earliest due first.',
  noneNotYetDue: (unit: Plan['unit']) => `No ${unit} is both not started and not yet due.`,
  noDueColumn: 'The plan has no column of due dates, so that nothing can be overdue.',
  overdueBy: (days: number) => `overdue by ${countOf(days, 'day')}`,
  headers: {
    recommendation: 'Recommendation',
    reference: 'Reference',
    status: 'Status',
    rating: 'Rating',
    owner: 'Owner',
    due: 'Due date',
    days: 'Days overdue',
    where: 'Where in the plan',
  },
} as const;

export const OWNER_WORDS = {
  heading: 'By owner',
  intro: 'Excluded ones are left out. Who has most overdue stands first.',
  owner: 'Owner',
  open: 'Open',
  overdue: 'Overdue',
  soon: (days: number) => `Due in ${days} days`,
  completed: 'Completed',
} as const;
