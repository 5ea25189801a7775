/** What changed in a plan: since a snapshot that its workbook holds, between two of them, or since an earlier file of it. */
import { changesBetween, findSnapshot, type Changes } from '../history/changes';
import { doubtsOf, type Doubt } from '../history/doubt';
import type { HistoryReading } from '../history/read-history';
import { takeSnapshot, type Snapshot } from '../history/snapshot';
import { Problem } from '../model/problem';
import { councilOf } from './council-in';
import type { OpenedPlan } from './open-plan';

/** The day of a file that says none, and for which none was kept, is not known: it is called by its name alone. */
function snapshotOfFile(opened: OpenedPlan): Snapshot {
  const { plan, asAt, asAtBasis, fileName } = opened;
  const day = asAtBasis === 'today' ? (plan.statedDay ?? '') : asAt;
  return takeSnapshot(plan, day, fileName);
}

export interface ComparedFiles {
  readonly changes: Changes;
  /** Signs that the files are not of one plan. */
  readonly doubts: readonly Doubt[];
}

export function compareFiles(earlier: OpenedPlan, later: OpenedPlan): ComparedFiles {
  const changes = changesBetween(snapshotOfFile(earlier), snapshotOfFile(later));
  return { changes, doubts: doubtsOf(changes, { then: councilOf(earlier), now: councilOf(later) }) };
}

/**
 * @param since a label or a day @param until the same, for a later snapshot in place of the plan as it stands
 * @throws Problem 'no-such-snapshot'
 */
export function compareSince(
  { plan, asAt }: Pick<OpenedPlan, 'plan' | 'asAt'>,
  { snapshots }: Pick<HistoryReading, 'snapshots'>,
  since: string,
  until?: string,
): Changes {
  const find = (asked: string): Snapshot => {
    const found = findSnapshot(snapshots, asked);
    if (!found) throw new Problem('no-such-snapshot', { asked, snapshots });
    return found;
  };
  const earlier = find(since);
  const later = until === undefined ? takeSnapshot(plan, asAt, '') : find(until);
  const between = snapshots.filter(({ day }) => day > earlier.day && day < later.day);
  return changesBetween(earlier, later, between);
}
