/** The closed sets of the method: lifecycles, ratings, bases, column roles. Order is the order of display. */

/** What a status says about the work. */
export const LIFECYCLES = ['completed', 'in-progress', 'not-started', 'excluded', 'unknown'] as const;
export type Lifecycle = (typeof LIFECYCLES)[number];

/** The colour of a status. Best first. */
export const RATINGS = ['blue', 'green', 'amber', 'red', 'none'] as const;
export type Rating = (typeof RATINGS)[number];

/** Why a status is read as it is, strongest first. */
export const BASES = ['chosen', 'key', 'words', 'assumed', 'unread'] as const;
export type Basis = (typeof BASES)[number];

/** Where the value of a status stood. */
export type StatusSource =
  | 'text'
  /** An answer to what the header asks, blanks of a ticked column included. */
  | 'answer'
  /** The header of the column that is ticked, among several that ask how far the work is. */
  | 'stage'
  | 'percent'
  /** The % complete, in place of words beside it that cannot be read. */
  | 'percent-for-words'
  /** The text of a colour column beside a blank status. */
  | 'colour-text'
  /** The fill of a cell, and nothing else. */
  | 'fill'
  | 'none';

/** What a column of the plan can hold. */
export const COLUMN_ROLES = [
  'reference',
  'recommendationReference',
  'theme',
  'recommendation',
  'action',
  'owner',
  'dueDate',
  'revisedDate',
  'status',
  'rating',
  'percentComplete',
  'update',
  'impact',
  'nextSteps',
  'evidence',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];
/** The day by which an action is to be done, as it was agreed first or since. */
export const isDateRole = (role: ColumnRole): boolean => role === 'dueDate' || role === 'revisedDate';

/** What a column beside those of the plan can hold. None of them changes a figure of the position. */
export const SIDE_ROLES = ['benchmark', 'risk', 'mitigation', 'work', 'part', 'turn'] as const;
export type SideRole = (typeof SIDE_ROLES)[number];

export const isLifecycle = (value: unknown): value is Lifecycle => LIFECYCLES.includes(value as Lifecycle);
export const isRating = (value: unknown): value is Rating => RATINGS.includes(value as Rating);
