/** What RAG Summary says: the large figures, the bar, the table of themes and recommendations, where to read on. */
import type { Plan } from '../../model/plan';
import { formatCount } from '../format';
import { capitalise, countInWords, countOf, countOutOf, listOf, uncapitalise } from './phrases';

export const SUMMARY_WORDS = {
  bar: 'How far the work is',
  wholePlan: 'The whole plan',
  lines: 'By theme and recommendation',
  name: 'Theme and recommendation',
  nameWithoutThemes: 'Recommendation',
  noTheme: 'Under no theme',
  excluded: 'Excluded',
  progressed: 'Completed or progressed',
  unknown: 'Status missing or unclear',
  overdue: 'Overdue',
  impact: 'Impact recorded',
  none: 'none',
  noRecommendations: 'The plan names no recommendation: its figures are those of the whole plan.',
  /** "Five to discuss" */
  toDiscuss: (count: number): string => `${capitalise(countInWords(count))} to discuss`,
  /** "4.2 Name every saving: overdue by 12 days, in progress (Head of Finance)" */
  discussed: (name: string, reasons: string, owner: string | null): string =>
    `${name}: ${reasons}${owner === null ? '' : ` (${owner})`}`,
} as const;

/** "Confirm first: all of this rests on assumed readings ..." */
export const lookFirst = (look: 'confirm' | 'check', rests: string): string =>
  `${capitalise(look)} first: ${uncapitalise(rests)}`;

/** The words under the large figures. */
export const FIGURE_WORDS = {
  progressed: (count: number, of: number) => `completed or progressed, ${countOutOf(count, of)}`,
  overdue: (longest: number) =>
    longest === 0 ? 'overdue' : `overdue, the longest by ${countOf(longest, 'day')}`,
  impact: (of: number) => `of ${formatCount(of)} say what difference they made`,
  confirming: (count: number) => `${count === 1 ? 'rests' : 'rest'} on assumed readings`,
  unknown: 'without a status that could be read',
  completed: (count: number) => `completed (${formatCount(count)})`,
  notProgressed: (count: number) => `not yet progressed (${formatCount(count)})`,
} as const;

/** "No action is excluded, overdue or without a status.": said in place of columns of noughts. */
export const noughtSentence = (parts: readonly string[], unit: Plan['unit']): string =>
  `No ${unit} is ${listOf(parts, 'or')}.`;
export const NOUGHT = { excluded: 'excluded', overdue: 'overdue', unknown: 'without a status' } as const;

/** "The plan’s own ratings: green 21 and red 7." */
export const ratedSentence = (parts: Parameters<typeof partsOf>[0]): string =>
  `The plan’s own ratings: ${partsOf(parts)}.`;

/** What the bar shows, for people who cannot see it: "One bar of 62 actions: completed 30, in progress 30 and not started 2." */
export const barAltText = (
  inScope: number,
  unit: Plan['unit'],
  parts: readonly { readonly label: string; readonly count: number }[],
): string =>
  `One bar of ${countOf(inScope, unit)}: ${partsOf(parts)}. The table below it has the same figures.`;

/** "green 21 and red 7" */
const partsOf = (parts: readonly { readonly label: string; readonly count: number }[]): string =>
  listOf(parts.map(({ label, count }) => `${label.toLowerCase()} ${formatCount(count)}`));
