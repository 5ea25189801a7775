/** Pick out what is to be discussed: by why, by owner, theme, rating and when it is due, and by words in the action. */
import { groupBy } from '../model/group-by';
import type { IsoDate } from '../model/days/day';
import type { Plan } from '../model/plan';
import { ownerName } from '../model/owner-name';
import { isSilent } from '../model/says-nothing';
import type { Rating } from '../model/terms';
import { isDueSoon } from '../report/date-risk';
import { listActionsToDiscuss, REASONS, type DiscussedAction } from '../report/discuss-list';
import type { OpenedPlan } from './open-plan';

/** Why an action is on the list, or that nobody has said anything of it. */
export const DISCUSS_CHIPS = [...REASONS, 'no-update'] as const;
export type DiscussChip = (typeof DISCUSS_CHIPS)[number];

/** When the date in force is, seen from the day of the figures; 'none' can be read. */
export const DUE_RANGES = ['overdue', 'soon', 'later', 'none'] as const;
export type DueRange = (typeof DUE_RANGES)[number];

export interface DiscussFilter {
  /** Null: for any reason. */
  readonly chip: DiscussChip | null;
  /** As written in the plan; "" is no owner. Null: any. */
  readonly owner: string | null;
  /** Index into `Plan.themes`; -1 is under none of them. Null: any. */
  readonly theme: number | null;
  readonly rating: Rating | null;
  readonly due: DueRange | null;
  readonly words: string;
  /** Each owner's together. */
  readonly byOwner: boolean;
}

export const EVERYTHING_DISCUSSED: DiscussFilter = {
  chip: null,
  owner: null,
  theme: null,
  rating: null,
  due: null,
  words: '',
  byOwner: false,
};

/** The most urgent first; what is not yet due is not among them. */
export const toDiscuss = ({ plan, asAt }: Pick<OpenedPlan, 'plan' | 'asAt'>): readonly DiscussedAction[] =>
  listActionsToDiscuss(plan, asAt).toDiscuss;

export const ownerOf = ({ action }: DiscussedAction): string => ownerName(action);

const themeOf = ({ recommendations }: Plan, { action }: DiscussedAction): number =>
  recommendations[action.recommendation ?? -1]?.theme ?? -1;

export function dueRangeOf({ action, due, daysOverdue }: DiscussedAction, asAt: IsoDate): DueRange {
  if (due === null) return 'none';
  if (daysOverdue > 0) return 'overdue';
  return isDueSoon(action, asAt) ? 'soon' : 'later';
}

/** The plan has a column for updates, and it says nothing. */
export const lacksUpdate = ({ action }: DiscussedAction): boolean => isSilent(action.update);

const isUnder = (one: DiscussedAction, chip: DiscussChip): boolean =>
  chip === 'no-update' ? lacksUpdate(one) : one.reasons.includes(chip);

/** Every word has to stand somewhere in the action, whatever its case. */
function hasWords({ action }: DiscussedAction, words: string): boolean {
  const text = [action.reference?.text, action.text.text, action.owner?.text, action.update?.text]
    .join(' ')
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** In the order given. */
export const filterDiscussed = (
  { plan, asAt }: Pick<OpenedPlan, 'plan' | 'asAt'>,
  discussed: readonly DiscussedAction[],
  { chip, owner, theme, rating, due, words }: DiscussFilter,
): readonly DiscussedAction[] =>
  discussed.filter(
    (one) =>
      (chip === null || isUnder(one, chip)) &&
      (owner === null || ownerOf(one) === owner) &&
      (theme === null || themeOf(plan, one) === theme) &&
      (rating === null || one.action.rating === rating) &&
      (due === null || dueRangeOf(one, asAt) === due) &&
      hasWords(one, words),
  );

/** How many there are under each chip. */
export const countChips = (discussed: readonly DiscussedAction[]): ReadonlyMap<DiscussChip, number> =>
  new Map(DISCUSS_CHIPS.map((chip) => [chip, discussed.filter((one) => isUnder(one, chip)).length]));

export interface OwnersShare {
  /** As written in the plan; "" is no owner. */
  readonly owner: string;
  readonly actions: readonly DiscussedAction[];
}

/** Those with most to discuss first; each owner's in the order given. */
export const groupByOwner = (discussed: readonly DiscussedAction[]): readonly OwnersShare[] =>
  [...groupBy(discussed, ownerOf)]
    .map(([owner, actions]) => ({ owner, actions }))
    .sort((a, b) => b.actions.length - a.actions.length);
