/** Turn an opened plan into a snapshot to be kept in its workbook. */
import { labelIdea } from '../history/label-idea';
import type { HistoryReading } from '../history/read-history';
import { takeSnapshot, type Snapshot } from '../history/snapshot';
import { snapshotLabel } from '#words/sheets-history';
import type { OpenedPlan } from './open-plan';

/**
 * As at the day of `opened`.
 *
 * @param label where it is left out, that of the snapshot which stands there for the day, else what the day is likely to be called
 */
export function planSnapshot(
  { plan, asAt }: Pick<OpenedPlan, 'plan' | 'asAt'>,
  { snapshots }: Pick<HistoryReading, 'snapshots'>,
  label?: string,
): Snapshot {
  const before = snapshots.find(({ day }) => day === asAt);
  const proposed = before?.label ?? snapshotLabel(labelIdea(asAt, snapshots[0]?.day ?? null));
  return takeSnapshot(plan, asAt, label ?? proposed);
}
