/** What is said of each recommendation: its figures, what the plan says of the work, and plainly where it says nothing. */
import type { ImpactFigures, ToldImpact } from '../../measure/impact/measure-impact';
import type { Plan } from '../../model/plan';
import { formatCount } from '../format';
import { countInWords, countOf, formatDayLong, listOf } from './phrases';

const countOrNone = (count: number): string => (count === 0 ? 'none' : countInWords(count));
const shown = (evidenced: number): string =>
  evidenced === 0 ? '' : `, ${formatCount(evidenced)} with evidence`;

export const RECOMMENDATION_WORDS = {
  table: 'Each recommendation with its actions',
  number: 'No.',
  text: 'Recommendation and actions',
  textAlone: 'Recommendation',
  status: 'Status',
  done: 'What was done',
  difference: 'What difference it made',
  next: 'What is next',
  dates: 'Dates at risk',
  noTheme: 'Under no theme',
  intro: (unit: Plan['unit']) =>
    unit === 'action'
      ? 'Recommendations stand in the plan’s own order, in its words, each with its actions below it.'
      : 'Recommendations stand in the plan’s own order and in its words.',
  nothing: 'The plan has no recommendation and no action.',
  noActions: 'No action in the plan answers this recommendation.',
  noUpdate: 'No update given',
  noDifference: 'No difference recorded yet',
  noNext: 'No next step recorded',
  noUpdateColumn: 'The plan has no column for updates, so that it does not say what was done.',
  noImpactColumn: 'The plan has no column for impact. One would show what each action has changed.',
  noNextColumn: 'The plan has no column for next steps. One would show that the open actions are in hand.',
  noDates: 'The plan has no column of due dates, so that no date can be at risk.',
  /** "Of the 60 actions completed or progressed, 30 record an impact." */
  impactOf: (answered: number, asked: number, unit: Plan['unit']) =>
    `Of the ${countOf(asked, unit)} completed or progressed, ${countInWords(answered)} ` +
    `${answered === 1 ? 'records' : 'record'} an impact.`,
  /** "Of these 12, eight show it by a figure, a source or a date, and four say it in words alone." */
  evidencedOf: ({ claimed, evidenced }: Pick<ToldImpact, 'claimed' | 'evidenced'>) =>
    `Of ${claimed + evidenced === 1 ? 'this one' : `these ${countInWords(claimed + evidenced)}`}, ` +
    `${countOrNone(evidenced)} ${evidenced === 1 ? 'shows' : 'show'} it by a figure, a source or a date, and ` +
    `${countOrNone(claimed)} ${claimed === 1 ? 'says' : 'say'} it in words alone.`,
  /** "Benchmarking is named by five actions: three say what was done with it, two only that it was done." */
  benchmarkingOf: ({ used, onlyDone }: ImpactFigures['benchmarking'], unit: Plan['unit']) =>
    `Benchmarking is named by ${countOf(used + onlyDone, unit)}: ${countOrNone(used)} ${used === 1 ? 'says' : 'say'} ` +
    `what was done with it, ${countOrNone(onlyDone)} only that it was done.`,
  risksOf: ({ named, answered }: ImpactFigures['risks'], unit: Plan['unit']) =>
    `A risk is named by ${countOf(named, `open ${unit}`)}: ${countOrNone(answered)} ` +
    `${answered === 1 ? 'says' : 'say'} what is done about it.`,
  nextOf: (answered: number, asked: number, unit: Plan['unit']) =>
    `Of the ${countOf(asked, unit)} in progress or not started, ${countInWords(answered)} ` +
    `${answered === 1 ? 'records' : 'record'} a next step.`,
  /** "5 of 6 completed or progressed (83%)" */
  progressed: (count: number, of: number, share: string) =>
    of === 0
      ? 'Nothing in scope'
      : `${formatCount(count)} of ${formatCount(of)} completed or progressed (${share})`,
  differenceOf: (answered: number, asked: number, evidenced: number) =>
    asked === 0
      ? ''
      : `${formatCount(answered)} of ${formatCount(asked)} say what difference${shown(evidenced)}`,
  nextStepOf: (answered: number, asked: number) =>
    asked === 0 ? '' : `${formatCount(answered)} of ${formatCount(asked)} say what is next`,
  /** "2 overdue, 1 due in the next 90 days" */
  atRisk: (overdue: number, soon: number, moved: number) =>
    listOf([
      ...(overdue > 0 ? [`${formatCount(overdue)} overdue`] : []),
      ...(soon > 0 ? [`${formatCount(soon)} due soon`] : []),
      ...(moved > 0 ? [`${formatCount(moved)} moved later`] : []),
    ]),
} as const;

/** How a date is at risk, in words; several can hold at once. */
export const DATE_WORDS = {
  overdue: (days: number, day: string) => `Overdue by ${countOf(days, 'day')}: due ${formatDayLong(day)}`,
  soon: (days: number, day: string) =>
    days === 0 ? `Due today, ${formatDayLong(day)}` : `Due in ${countOf(days, 'day')}, ${formatDayLong(day)}`,
  moved: (days: number) => `moved later by ${countOf(days, 'day')}`,
  movedFrom: (days: number, day: string) => `Moved later by ${countOf(days, 'day')} to ${formatDayLong(day)}`,
  unread: (shown: string) => `Due date not a day: ${shown}`,
  none: 'No due date',
} as const;
