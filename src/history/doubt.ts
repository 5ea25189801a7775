/** Whether two states are of one plan at all: a comparison of two councils' plans would read as a council's progress. */
import { levelText } from '../model/level-text';
import type { Changes } from './changes';

export type Doubt =
  | { readonly kind: 'other-council'; readonly then: string; readonly now: string }
  /** Actions with the same words, of so many in the smaller of the two. */
  | { readonly kind: 'few-in-common'; readonly same: number; readonly of: number };

/** Of the smaller plan: with fewer in common it has been written anew, or is another. */
const LEAST_IN_COMMON = 1 / 4;

/** @param councils the names that the two plans bear; null where one says none */
export function doubtsOf(
  { pairs, added, removed }: Pick<Changes, 'pairs' | 'added' | 'removed'>,
  councils: { readonly then: string | null; readonly now: string | null },
): Doubt[] {
  const { then, now } = councils;
  // Numbers alone are no sign: every plan has an action 1.1.
  const same = pairs.filter(({ before, after }) => levelText(before.text) === levelText(after.text)).length;
  const of = pairs.length + Math.min(added.length, removed.length);
  return [
    ...(then !== null && now !== null && levelText(then) !== levelText(now)
      ? [{ kind: 'other-council' as const, then, now }]
      : []),
    ...(same < of * LEAST_IN_COMMON ? [{ kind: 'few-in-common' as const, same, of }] : []),
  ];
}
