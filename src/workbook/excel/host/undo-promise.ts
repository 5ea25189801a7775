/** What can be promised of a write: whether Excel can take it back, and in how many steps. */
import type { UndoPromise } from '../../workbook';
import { canMergeUndo, keepsUndo } from './requirement-sets';

/** Before anything is written: what the user has to know of beforehand is 'none'. */
export const undoAhead = (): UndoPromise =>
  keepsUndo() ? (canMergeUndo() ? 'one-step' : 'several-steps') : 'none';

/**
 * @param requests that wrote: each is a step of its own, where Excel does not make one of all
 * @param failed some of them was refused, and what that does to the step is not known
 */
export function promiseUndo(requests: number, failed = false): UndoPromise {
  if (!keepsUndo()) return 'none';
  if (failed) return 'not-known';
  return canMergeUndo() || requests <= 1 ? 'one-step' : 'several-steps';
}
