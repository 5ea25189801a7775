/** Which action of an earlier snapshot is which of a later one: by reference, then by identical text (section 8). */
import { levelText } from '../model/level-text';
import type { FrozenAction } from './freeze-plan';

export interface Matches {
  /** Indexes before and after, in the order of before. */
  readonly pairs: readonly (readonly [before: number, after: number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** Null where the action has nothing to go by. */
type KeyOf = (action: FrozenAction) => string | null;

const within = (action: FrozenAction, key: string): string =>
  JSON.stringify([levelText(action.recommendation ?? ''), key]);
const byReference: KeyOf = ({ reference }) => (reference ? levelText(reference) : null);
const byReferenceWithin: KeyOf = (action) =>
  action.reference ? within(action, levelText(action.reference)) : null;
const byTextWithin: KeyOf = (action) => (action.text ? within(action, levelText(action.text)) : null);

/** Linear: each way of matching indexes what is still open, once. */
export function matchActions(before: readonly FrozenAction[], after: readonly FrozenAction[]): Matches {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const pass = (keyOf: KeyOf, repeats: boolean): void => {
    const old = indexOpen(before, keyOf, partner);
    const open = indexOpen(after, keyOf, taken);
    for (const [key, indexes] of old) {
      const others = open.get(key) ?? [];
      // A reference that is used twice points at nothing; the same text twice is paired in plan order.
      if (!repeats && (indexes.length > 1 || others.length > 1)) continue;
      indexes.slice(0, others.length).forEach((index, place) => {
        const other = others[place];
        if (other === undefined) return;
        partner.set(index, other);
        taken.add(other);
      });
    }
  };
  pass(byReference, false);
  pass(byReferenceWithin, false);
  pass(byTextWithin, true);

  return {
    pairs: [...partner].sort((a, b) => a[0] - b[0]),
    removed: before.flatMap((_, index) => (partner.has(index) ? [] : [index])),
    added: after.flatMap((_, index) => (taken.has(index) ? [] : [index])),
  };
}

function indexOpen(
  actions: readonly FrozenAction[],
  keyOf: KeyOf,
  closed: { has(index: number): boolean },
): Map<string, number[]> {
  const open = new Map<string, number[]>();
  actions.forEach((action, index) => {
    const key = closed.has(index) ? null : keyOf(action);
    if (key === null) return;
    const known = open.get(key);
    if (known) known.push(index);
    else open.set(key, [index]);
  });
  return open;
}
