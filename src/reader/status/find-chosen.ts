/** Finds what the user has decided for a status, by its text and colour: the one place where decisions take precedence. */
import type { ChosenStatus } from '../../model/settings';
import type { Rating } from '../../model/terms';
import { levelStatus } from '../../model/status/status-text';
import { statusKey } from '../../model/status/status-key';

interface ChosenMeaning {
  readonly lifecycle: ChosenStatus['lifecycle'];
  readonly rating: Rating;
  readonly basis: 'chosen';
}

/** A status as the map shows it. */
export interface ShownStatus {
  readonly status: string;
  readonly colour: string | null;
}

export type DecisionLookUp = (item: ShownStatus) => ChosenStatus | null;
export type ChosenLookUp = (item: ShownStatus & { readonly rating: Rating }) => ChosenMeaning | null;

/**
 * A decision counts for its text and colour together. One without a colour counts for its text in every colour, unless
 * the plan has that text without a colour, which is then meant. What was laid over the rest (a --map) is asked first,
 * with a colour or without; of two decisions for the same status the first counts.
 *
 * @param items every status of the plan
 */
export function findDecision(chosen: readonly ChosenStatus[], items: readonly ShownStatus[]): DecisionLookUp {
  const layers = [chosen.filter(({ outranks }) => outranks), chosen].map(byKey);
  const present = new Set(items.map(({ status, colour }) => statusKey(status, colour)));
  return ({ status, colour }) => {
    const keys = [statusKey(status, colour)];
    const plain = statusKey(status, null);
    if (levelStatus(status) !== '' && !present.has(plain)) keys.push(plain);
    for (const layer of layers) {
      for (const key of keys) {
        const found = layer.get(key);
        if (found) return found;
      }
    }
    return null;
  };
}

const byKey = (chosen: readonly ChosenStatus[]): ReadonlyMap<string, ChosenStatus> =>
  new Map(chosen.map((one) => [statusKey(one.status, one.colour), one] as const).reverse());

/** "None" in a decision that speaks of every colour leaves each row its own rating. */
export function findChosen(chosen: readonly ChosenStatus[], items: readonly ShownStatus[]): ChosenLookUp {
  const decisionOn = findDecision(chosen, items);
  return ({ status, colour, rating }) => {
    const found = decisionOn({ status, colour });
    if (!found) return null;
    const isForAll = statusKey(found.status, found.colour) !== statusKey(status, colour);
    const isOpen = isForAll && found.rating === 'none';
    return { lifecycle: found.lifecycle, rating: isOpen ? rating : found.rating, basis: 'chosen' };
  };
}
