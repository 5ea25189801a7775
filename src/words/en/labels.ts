/** The names of things: lifecycles, ratings, bases, columns, severities, sheets, reasons to discuss an action. */
import type { Severity } from '../../check/finding';
import type { HeadlinePart } from '../../measure/tally';
import { OWN_SHEETS, SHEET_KINDS, type SheetKind } from '../../model/own-names';
import type { Action, ActionStatus } from '../../model/plan';
import type { Basis, ColumnRole, Lifecycle, Rating } from '../../model/terms';

export const LIFECYCLE_LABELS: Readonly<Record<Lifecycle, string>> = {
  completed: 'Completed',
  'in-progress': 'In progress',
  'not-started': 'Not started',
  excluded: 'Excluded',
  unknown: 'Status missing or unclear',
};

export const HEADLINE_LABELS: Readonly<Record<HeadlinePart, string>> = {
  progressed: 'Completed or progressed',
  'not-progressed': 'Not yet progressed',
  unknown: 'Status missing or unclear',
};

export const RATING_LABELS: Readonly<Record<Rating, string>> = {
  blue: 'Blue',
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  none: 'No rating',
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

/** One and several. */
export const SEVERITY_LABELS: Readonly<Record<Severity, readonly [one: string, several: string]>> = {
  error: ['Error', 'Errors'],
  warning: ['Warning', 'Warnings'],
  advice: ['Advice', 'Advice'],
};

/** The sheets of ours that say something of a plan; a sample is a plan itself. */
type NamedSheet = Exclude<SheetKind, 'sample' | 'published'>;

/** Sheet names as Excel takes them: at most 31 characters. In the order of the tabs. */
export const SHEET_NAMES = Object.fromEntries(
  SHEET_KINDS.filter((kind) => kind !== 'sample' && kind !== 'published').map((kind) => [
    kind,
    OWN_SHEETS[kind].name,
  ]),
) as { readonly [Kind in NamedSheet]: (typeof OWN_SHEETS)[Kind]['name'] };

/** Why an action is worth the committee's time. */
export const DISCUSS_LABELS = {
  overdue: 'Overdue',
  red: 'Rated red',
  'not-started': 'Not started',
  'no-status': 'Status missing or unclear',
} as const;

export const NO_OWNER = 'No owner';
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
