/** Every change of an action as a row: what kind it is, what was and what is now. */
import type { Changes } from '../history/changes';
import type { SnapshotAction } from '../history/snapshot';
import { formatDayLong } from '#words/phrases';
import { LIFECYCLE_LABELS, RATING_LABELS } from '#words/labels';
import type { ChangeKind } from '#words/sheets-changes';

export interface ChangeRow {
  readonly kind: ChangeKind;
  /** As it is now, or as it was before it was removed. */
  readonly action: SnapshotAction;
  readonly was: string;
  readonly is: string;
}

type Say = (action: SnapshotAction) => string;

const lifecycle: Say = (action) => LIFECYCLE_LABELS[action.lifecycle];
const rating: Say = (action) => RATING_LABELS[action.rating];
const due: Say = (action) => (action.due === null ? action.dueShown : formatDayLong(action.due));
const wording: Say = (action) => action.text;

/** What a committee asks first comes first. */
export function changeRows(changes: Changes): ChangeRow[] {
  const { back, forward, rescoped, reread, rerated, redated, reworded, added, removed } = changes;
  const pairs = [
    { kind: 'back', of: back, say: lifecycle },
    { kind: 'forward', of: forward, say: lifecycle },
    { kind: 'rescoped', of: rescoped, say: lifecycle },
    { kind: 'reread', of: reread, say: lifecycle },
    { kind: 'rerated', of: rerated, say: rating },
    { kind: 'redated', of: redated, say: due },
    { kind: 'reworded', of: reworded, say: wording },
  ] as const;
  return [
    ...pairs.flatMap(({ kind, of, say }) =>
      of.map((pair) => ({ kind, action: pair.after, was: say(pair.before), is: say(pair.after) })),
    ),
    ...added.map((action) => ({ kind: 'added' as const, action, was: '', is: lifecycle(action) })),
    ...removed.map((action) => ({ kind: 'removed' as const, action, was: lifecycle(action), is: '' })),
  ];
}
