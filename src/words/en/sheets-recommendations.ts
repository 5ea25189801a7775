/** What is said of each recommendation: its figures, what the plan says of the work, and plainly where it says nothing. */
import type { ImpactFigures, ToldImpact } from '../../measure/impact/measure-impact';
import type { Plan } from '../../model/plan';
import { formatCount } from '../format';
import { countInWords, countOf, countOrNone, countOutOf, formatDayLong, listOf, sayOrSays } from './phrases';

/** "Of the 33 actions completed or progressed, none record an impact."; one alone is not counted. */
const recording = (
  { answered, asked, unit }: { answered: number; asked: number; unit: Plan['unit'] },
  standing: string,
  [one, none]: readonly [one: string, none: string],
): string =>
  asked === 1
    ? `The one ${unit} ${standing} records ${answered === 1 ? one : none}.`
    : `Of the ${countOf(asked, unit)} ${standing}, ${countOrNone(answered)} ${answered === 1 ? 'records' : 'record'} ${one}.`;
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
  nothing: 'The plan has no recommendation and no action.',
  noActions: 'No action in the plan answers this recommendation.',
  noUpdate: 'No update given',
  noDifference: 'No difference recorded yet',
  noNext: 'No next step recorded',
  /** "Of the 60 actions completed or progressed, 30 record an impact." */
  impactOf: (answered: number, asked: number, unit: Plan['unit']) =>
    recording({ answered, asked, unit }, 'completed or progressed', ['an impact', 'no impact']),
  /** "Of these 12, eight show it by a figure, a source or a date, and four say it in words alone." */
  evidencedOf: ({ claimed, evidenced }: Pick<ToldImpact, 'claimed' | 'evidenced'>) => {
    const all = claimed + evidenced;
    const shows = 'it by a figure, a source or a date';
    if (all === 1) return evidenced === 1 ? `It shows ${shows}.` : 'It does so in words alone.';
    if (claimed === 0) return `${all === 2 ? 'Both' : `All ${countInWords(all)}`} show ${shows}.`;
    if (evidenced === 0)
      return `${all === 2 ? 'Neither' : `None of the ${countInWords(all)}`} shows ${shows}.`;
    return (
      `Of these ${countInWords(all)}, ${countInWords(evidenced)} ${evidenced === 1 ? 'shows' : 'show'} ${shows}, and ` +
      `${countInWords(claimed)} ${sayOrSays(claimed)} it in words alone.`
    );
  },
  /** "Benchmarking is named by five actions: three say what was done with it, two only that it was done." */
  benchmarkingOf: ({ used, onlyDone }: ImpactFigures['benchmarking'], unit: Plan['unit']) =>
    `Benchmarking is named by ${countOf(used + onlyDone, unit)}` +
    (used + onlyDone === 1
      ? `, which says ${used === 1 ? 'what was done with it' : 'only that it was done'}.`
      : `: ${countOrNone(used)} ${sayOrSays(used)} what was done with it, ${countOrNone(onlyDone)} only that it was done.`),
  risksOf: ({ named, answered }: ImpactFigures['risks'], unit: Plan['unit']) =>
    `A risk is named by ${countOf(named, `open ${unit}`)}` +
    (named === 1
      ? `, which ${answered === 1 ? 'says' : 'does not say'} what is done about it.`
      : `: ${countOrNone(answered)} ${sayOrSays(answered)} what is done about it.`),
  nextOf: (answered: number, asked: number, unit: Plan['unit']) =>
    recording({ answered, asked, unit }, 'in progress or not started', ['a next step', 'no next step']),
  /** "5 of 6 completed or progressed (83%)" */
  progressed: (count: number, of: number, share: string) =>
    of === 0
      ? 'Nothing in scope'
      : `${formatCount(count)} of ${formatCount(of)} completed or progressed (${share})`,
  differenceOf: (answered: number, asked: number, evidenced: number) =>
    asked === 0
      ? ''
      : `${countOutOf(answered, asked)} ${sayOrSays(answered)} what difference${shown(evidenced)}`,
  nextStepOf: (answered: number, asked: number) =>
    asked === 0 ? '' : `${countOutOf(answered, asked)} ${sayOrSays(answered)} what is next`,
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
