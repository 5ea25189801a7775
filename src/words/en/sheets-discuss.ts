/** What Actions to discuss says around its lists, and By owner of its figures. */
import type { Plan } from '../../model/plan';
import { countInWords, countOf, isOrAre, listOf } from './phrases';

export const DISCUSS_WORDS = {
  reasons: 'Why they are here',
  reason: 'Reason',
  intro: (unit: Plan['unit']) =>
    `Each ${unit} is listed once, with all its reasons; completed and excluded ones are left out.`,
  anyReason: 'To discuss in all',
  /** "The ten that matter most" */
  first: (count: number) =>
    count === 1 ? 'The one that matters most' : `The ${countInWords(count)} that matter most`,
  order: 'The longest overdue first, then those rated red, not started and without a status.',
  others: 'The others, by reason',
  othersIntro: 'In the same order.',
  soon: (days: number) => `Due in the next ${days} days`,
  soonIntro: 'Nothing is wrong with these yet. The earliest due first.',
  noneSoon: (unit: Plan['unit'], days: number) => `No other ${unit} is due in the next ${days} days.`,
  dueIn: (days: number) => (days === 0 ? 'Due today' : `Due in ${countOf(days, 'day')}`),
  /** "There is nothing to discuss: no action is overdue or without a status, and the one not started is not yet due." */
  nothing: (unit: Plan['unit'], found: readonly string[], notYetDue: number) =>
    `There is nothing to discuss: no ${unit} is ${listOf(found, 'or')}` +
    `${notYetDue === 0 ? '' : `, and the ${countInWords(notYetDue)} not started ${isOrAre(notYetDue)} not yet due`}.`,
  /** What is found of none of them. */
  found: { overdue: 'overdue', red: 'red', 'not-started': 'not started', 'no-status': 'without a status' },
  notYetDue: 'Not started and not yet due',
  later: (days: number) => `Not started, and due in more than ${days} days`,
  noDueColumn: 'The plan has no column of due dates, so that nothing can be overdue.',
  overdueBy: (days: number) => `overdue by ${countOf(days, 'day')}`,
  headers: {
    recommendation: 'Recommendation',
    reference: 'Reference',
    status: 'Status',
    owner: 'Owner',
    update: 'Update',
    next: 'Next step',
    due: 'Due date',
    original: 'Original date',
    revised: 'Revised date',
    moved: 'Moved by days',
    where: 'Where in the plan',
  },
} as const;

export const OWNER_WORDS = {
  heading: 'Open and completed, by owner',
  intro: 'Excluded ones are left out. Who has most overdue stands first.',
  owner: 'Owner',
  open: 'Open',
  overdue: 'Overdue',
  soon: (days: number) => `Due in ${days} days`,
  completed: 'Completed',
} as const;
