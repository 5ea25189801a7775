/** The snapshots that the workbook of an opened plan holds, and what changed in the plan since the last of them. */
import { changesSinceLast, type Changes } from '../history/changes';
import { takeSnapshot, type Snapshot } from '../history/snapshot';
import { oncePerPlan } from './once-per-plan';

interface SinceLast {
  /** Null where there is no snapshot of an earlier day. */
  readonly changes: Changes | null;
  /** All that the workbook holds, earliest first. */
  readonly snapshots: readonly Snapshot[];
}

export const sinceLast = oncePerPlan((opened): SinceLast => {
  const { plan, asAt, history } = opened;
  const { snapshots } = history;
  const changes = snapshots.length > 0 ? changesSinceLast(snapshots, takeSnapshot(plan, asAt, '')) : null;
  return { changes, snapshots };
});
