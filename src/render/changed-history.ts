/** The sheet of snapshots with one more in it, made from the sheet as it stands. */
import { keepSnapshot } from '../history/keep-snapshot';
import { readHistory, type HistoryReading } from '../history/read-history';
import type { Snapshot } from '../history/snapshot';
import type { Grid } from '../model/grid';
import { reportHistory } from '../report/sheets/history-sheet';
import type { SheetPlan } from './sheet-plan';
import { renderSheet } from './sheet/render-sheet';

/** A snapshot to be kept beside those that stand there at the moment of writing. */
export interface SnapshotToKeep {
  readonly snapshot: Snapshot;
  /** Whether one of the same day gives way. */
  readonly replaces: boolean;
}

/**
 * @param grids of the sheets that could hold the history; others do no harm
 * @throws Problem as `keepSnapshot` does
 */
export function changeHistory(
  grids: readonly Grid[],
  { snapshot, replaces }: SnapshotToKeep,
  version: string,
): { readonly plan: SheetPlan; readonly before: HistoryReading } {
  const before = readHistory(grids);
  return { plan: renderSheet(reportHistory(keepSnapshot(before, snapshot, replaces)), version), before };
}
