/** Pick out what is to be discussed: by why, by owner, theme and rating, and by words in the action. */
import type { Plan } from '../model/plan';
import type { Rating } from '../model/terms';
import { listActionsToDiscuss, REASONS, type DiscussedAction } from '../report/discuss-list';
import type { OpenedPlan } from './open-plan';

/** Why an action is on the list, or that nobody has said anything of it. */
export const DISCUSS_CHIPS = [...REASONS, 'no-update'] as const;
export type DiscussChip = (typeof DISCUSS_CHIPS)[number];

export interface DiscussFilter {
  /** Null: for any reason. */
  readonly chip: DiscussChip | null;
  /** As written in the plan; "" is no owner. Null: any. */
  readonly owner: string | null;
  /** Index into `Plan.themes`; -1 is under none of them. Null: any. */
  readonly theme: number | null;
  readonly rating: Rating | null;
  readonly words: string;
}

export const EVERYTHING_DISCUSSED: DiscussFilter = {
  chip: null,
  owner: null,
  theme: null,
  rating: null,
  words: '',
};

/** The most urgent first; what is not yet due is not among them. */
export const toDiscuss = ({ plan, asAt }: Pick<OpenedPlan, 'plan' | 'asAt'>): readonly DiscussedAction[] =>
  listActionsToDiscuss(plan, asAt).toDiscuss;

export const ownerOf = ({ action }: DiscussedAction): string => action.owner?.text ?? '';

const themeOf = ({ recommendations }: Plan, { action }: DiscussedAction): number =>
  recommendations[action.recommendation ?? -1]?.theme ?? -1;

/** The plan has a column for updates, and it is blank. */
export const lacksUpdate = ({ action }: DiscussedAction): boolean => action.update?.text === '';

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
  plan: Plan,
  discussed: readonly DiscussedAction[],
  { chip, owner, theme, rating, words }: DiscussFilter,
): readonly DiscussedAction[] =>
  discussed.filter(
    (one) =>
      (chip === null || isUnder(one, chip)) &&
      (owner === null || ownerOf(one) === owner) &&
      (theme === null || themeOf(plan, one) === theme) &&
      (rating === null || one.action.rating === rating) &&
      hasWords(one, words),
  );

/** How many there are under each chip. */
export const countChips = (discussed: readonly DiscussedAction[]): ReadonlyMap<DiscussChip, number> =>
  new Map(DISCUSS_CHIPS.map((chip) => [chip, discussed.filter((one) => isUnder(one, chip)).length]));
