/** Findings about owners, dates, impact and next steps. */
import { capitalise, countOf, formatDayLong, hasOrHave, isOrAre } from '../phrases';
import { suggesting, valueOf } from './finding-words';
import type { FindingWords, WordsByCode } from './finding-words';

const actions = (count: number): string => capitalise(countOf(count, 'action'));
const dates = (count: number): string => capitalise(countOf(count, 'date'));

/** A column that the plan does not have: said once for the plan. */
const missingColumn = (title: string, why: string, todo: string): FindingWords => ({
  title: () => title,
  group: () => title,
  why,
  todo: () => todo,
  groupTodo: todo,
});

export const DETAIL_WORDS = {
  overdue: {
    title: ({ facts: { due, days } }) =>
      `Due ${formatDayLong(due)} and not completed: ${countOf(days, 'day')} overdue.`,
    group: (count) => `${actions(count)} ${isOrAre(count)} overdue.`,
    why: 'Late work is what a committee asks about first.',
    todo: () => 'Bring the status up to date, or record the revised date that was agreed.',
    groupTodo: 'Bring each status up to date, or record the revised date that was agreed.',
  },
  'date-missing': {
    title: () => 'This action is not completed and has no due date.',
    group: (count) =>
      `${actions(count)} that ${isOrAre(count)} not completed ${hasOrHave(count)} no due date.`,
    why: 'Without a date nobody can tell whether it is late.',
    todo: () => 'Agree a date with the owner and write it in.',
    groupTodo: 'Agree a date with each owner and write it in.',
  },
  'date-unreadable': {
    title: (finding) => `The date ${valueOf(finding, 'here')} cannot be read as a day, month and year.`,
    group: (count) => `${dates(count)} cannot be read as a day, month and year.`,
    why: 'Nothing can be said about whether it is late.',
    todo: () => 'Write it in full, such as 31/03/2026 or March 2026.',
    groupTodo: 'Write each in full, such as 31/03/2026 or March 2026.',
  },
  'date-impossible': {
    title: (finding) => `There is no such day as ${valueOf(finding, 'the one written here')}.`,
    group: (count) => `${dates(count)} ${isOrAre(count)} no day in the calendar.`,
    why: 'It is read as no date, so the action cannot be shown as overdue.',
    todo: () => 'Correct the day or the month.',
    groupTodo: 'Correct the day or the month of each.',
  },
  'date-mangled': {
    title: (finding) => {
      const { day, monthFirst } = finding.facts;
      return monthFirst
        ? `The date ${valueOf(finding, 'here')} may have been typed month first, as another of its column was.`
        : `The date ${valueOf(finding, 'here')} has no year that can be seen; Excel has stored it as ${formatDayLong(day)}.`;
    },
    group: (count) => `${dates(count)} may not be the day that was meant.`,
    why: 'Either Excel chose the year when it was typed, or the month may stand before the day.',
    todo: (finding) =>
      suggesting(
        finding,
        (meant) => `Write ${meant} if that is what was meant.`,
        'Write the date again, the day first and the year last.',
      ),
    groupTodo: 'Write each date again, the day first and the year last.',
  },
  'date-open-ended': {
    title: (finding) => `The date ${valueOf(finding, 'here')} has no end.`,
    group: (count) => `${dates(count)} ${hasOrHave(count)} no end.`,
    why: 'Work without an end date is never late and never finished.',
    todo: () => 'Give a date by which it will be completed or reviewed.',
    groupTodo: 'Give each a date by which it will be completed or reviewed.',
  },
  're-dated': {
    title: ({ facts: { from, to } }) => `The date moved from ${formatDayLong(from)} to ${formatDayLong(to)}.`,
    group: (count) => `${actions(count)} ${hasOrHave(count)} been given a later date.`,
    why: 'The revised date is the one that counts here; a committee may want to know why it moved.',
    todo: () => 'Record the reason in the update.',
    groupTodo: 'Record the reasons in the updates.',
  },
  'owner-missing': {
    title: () => 'This action has no owner.',
    group: (count) => `${actions(count)} ${hasOrHave(count)} no owner.`,
    why: 'Nobody can be asked where it stands.',
    todo: () => 'Name the person or post that is responsible.',
    groupTodo: 'Name the person or post that is responsible for each.',
  },
  'owner-several': {
    title: (finding) =>
      `This action has ${countOf(finding.facts.owners, 'owner')}: ${valueOf(finding, 'see the cell')}.`,
    group: (count) => `${actions(count)} ${hasOrHave(count)} more than one owner.`,
    why: 'When several people own an action it can be hard to know whom to ask.',
    todo: () => 'Put first the one who answers for it, if that helps.',
    groupTodo: 'Put first the one who answers for each, if that helps.',
  },
  'impact-missing': {
    title: () => 'Progress is reported here, and no impact is recorded.',
    group: (count) => `${actions(count)} with progress ${hasOrHave(count)} no impact recorded.`,
    why: 'A progress review asks what difference the work has made.',
    todo: () => 'Write what has changed because of it, with a figure if there is one.',
    groupTodo: 'Write what has changed because of each, with a figure if there is one.',
  },
  'next-step-missing': {
    title: () => 'This action is still open, and no next step is recorded.',
    group: (count) => `${actions(count)} still open ${hasOrHave(count)} no next step recorded.`,
    why: 'Readers cannot see how the work will be finished.',
    todo: () => 'Write what happens next, and by when.',
    groupTodo: 'Write what happens next for each, and by when.',
  },
  'owner-column-missing': missingColumn(
    'The plan has no column for owners.',
    'Figures by owner cannot be made.',
    'Add a column called Owner, or choose the column that holds owners.',
  ),
  'date-column-missing': missingColumn(
    'The plan has no column for due dates.',
    'Overdue actions cannot be found.',
    'Add a column called Due date, or choose the column that holds dates.',
  ),
  'next-step-column-missing': missingColumn(
    'The plan has no column for next steps.',
    'Readers cannot see how open actions will be finished.',
    'Add a column called Next steps, or choose the column that holds them.',
  ),
  'impact-column-missing': missingColumn(
    'The plan has no column for impact.',
    'A progress review asks what difference the work has made.',
    'Add a column called Impact, or choose the column that holds it.',
  ),
} as const satisfies Partial<WordsByCode>;
