/** What changed since an earlier state of the plan, in the one line that is said wherever it is said. */
import type { Changes } from '../history/changes';
import { changedSentence } from '#words/sheets-changes';
import { snapshotName } from '#words/sheets-history';

export const changesLine = (changes: Changes): string =>
  changedSentence(changes, snapshotName(changes.before));
