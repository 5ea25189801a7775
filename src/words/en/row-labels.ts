/** The names of things in lists, tables and choices, which nobody meets before opening one: bases, columns, reasons, statuses as they are read. */
import type { HeadlinePart } from '../../measure/tally';
import type { Action, ActionStatus } from '../../model/plan';
import type { Basis, ColumnRole, Rating } from '../../model/terms';
import { RATING_LABELS } from './labels';

export const HEADLINE_LABELS: Readonly<Record<HeadlinePart, string>> = {
  progressed: 'Completed or progressed',
  'not-progressed': 'Not yet progressed',
  unknown: 'Status missing or unclear',
};

/** Why a status is read as it is, as a phrase. */
export const BASIS_LABELS: Readonly<Record<Basis, string>> = {
  chosen: 'you chose',
  key: 'from the plan’s key',
  words: 'from its words',
  assumed: 'assumed',
  unread: 'could not be read',
};

/** What an assumed reading was made from, where that is known. */
export const ASSUMED_LABELS = {
  colour: 'assumed: a bare colour',
  words: 'assumed: its words leave it open',
  percent: 'assumed: only 0 and 1 are used',
} as const;
export type AssumedFrom = keyof typeof ASSUMED_LABELS;

export const ROLE_LABELS: Readonly<Record<ColumnRole, string>> = {
  reference: 'Reference',
  recommendationReference: 'Recommendation number',
  theme: 'Theme',
  recommendation: 'Recommendation',
  action: 'Action',
  owner: 'Owner',
  dueDate: 'Due date',
  revisedDate: 'Revised date',
  status: 'Status',
  rating: 'Rating',
  percentComplete: '% complete',
  update: 'Update',
  impact: 'Impact',
  nextSteps: 'Next steps',
  evidence: 'Evidence',
};

/** Why an action is worth the committee's time. */
export const DISCUSS_LABELS = {
  overdue: 'Overdue',
  red: 'Rated red',
  'not-started': 'Not started',
  'no-status': 'Status missing or unclear',
} as const;

export const NO_RECOMMENDATION = 'No recommendation';
export const BLANK_STATUS_LABEL = '(blank)';
const STRUCK_THROUGH_LABEL = 'struck through';

/** A status as a person reads it in a list: a fill alone is a red cell without a word in it. */
export function statusLabel(
  { written, source }: Pick<ActionStatus, 'written' | 'source'>,
  rating: Rating,
): string {
  if (written === '') return BLANK_STATUS_LABEL;
  if (source !== 'fill') return written;
  return rating === 'none' ? '(coloured cell)' : `(${RATING_LABELS[rating].toLowerCase()} cell)`;
}

/** Why an action is excluded: its status, or the line through its row. */
export const excludedWhy = ({
  status,
  rating,
  struckThrough,
}: Pick<Action, 'status' | 'rating' | 'struckThrough'>): string =>
  struckThrough ? STRUCK_THROUGH_LABEL : statusLabel(status, rating);

/** Under a table in which a figure is marked (rule 4.4). */
export const ADJUSTED_NOTE = '* Not the nearest whole number, so that the percentages add up to exactly 100.';

/** Where two equal counts of one total have shares that differ. */
export const EQUAL_COUNTS_NOTE = 'Equal counts can differ by a point so that the total is 100.';
