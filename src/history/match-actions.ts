/** Which action of one snapshot is which of another: by a stated rule (section 8), never by likeness. */
import { groupBy } from '../model/group-by';
import { levelText } from '../model/level-text';
import type { Snapshot, SnapshotAction } from './snapshot';

export interface Pair {
  readonly before: SnapshotAction;
  readonly after: SnapshotAction;
}

export interface Matching {
  /** In the order of the later snapshot. */
  readonly pairs: readonly Pair[];
  readonly added: readonly SnapshotAction[];
  readonly removed: readonly SnapshotAction[];
}

interface Pass {
  /** Null where the action has nothing to be known by in this pass. */
  readonly key: (action: SnapshotAction) => string | null;
  /** Whether several of one key are paired in their order, where both sides have as many: they are alike in all that is compared here. */
  readonly pairsTwins: boolean;
}

const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts.map(levelText));

/** In this order; what one pass has paired is left out of the next. */
const PASSES: readonly Pass[] = [
  { key: ({ recommendation, reference, text }) => keyOf(recommendation, reference, text), pairsTwins: true },
  {
    key: ({ recommendation, reference }) => (reference === '' ? null : keyOf(recommendation, reference)),
    pairsTwins: false,
  },
  { key: ({ reference }) => (reference === '' ? null : keyOf(reference)), pairsTwins: false },
  {
    key: ({ recommendation, text }) => (text === '' ? null : keyOf(recommendation, text)),
    pairsTwins: false,
  },
];

type Actions = Pick<Snapshot, 'actions'>;

export function matchActions(earlier: Actions, later: Actions): Matching {
  const before = new Set(earlier.actions);
  const after = new Set(later.actions);
  const partner = new Map<SnapshotAction, SnapshotAction>();
  for (const { key, pairsTwins } of PASSES) {
    const wanted = groupBy(before, key);
    for (const [name, news] of groupBy(after, key)) {
      const olds = wanted.get(name) ?? [];
      if (olds.length !== news.length || (news.length > 1 && !pairsTwins)) continue;
      news.forEach((action, index) => {
        const old = olds[index] as SnapshotAction;
        partner.set(action, old);
        before.delete(old);
        after.delete(action);
      });
    }
  }
  return {
    pairs: later.actions.flatMap((action) => {
      const old = partner.get(action);
      return old ? [{ before: old, after: action }] : [];
    }),
    added: [...after],
    removed: [...before],
  };
}
