/** Keep the plan as it stands as a snapshot in its own workbook. */
import type { Snapshot } from '../history/snapshot';
import { makeBook } from '../render/make-book';
import { SNAPSHOT_WORDS } from '#words/pane-snapshot';
import type { CanWriteSheets, Receipt } from '../workbook/workbook';
import type { OpenedPlan } from './open-plan';
import { planSnapshot } from './plan-snapshot';
import { PRODUCT_VERSION } from './version';
import { planGuards } from './write-summaries';

export interface KeptSnapshot {
  readonly receipt: Receipt;
  readonly snapshot: Snapshot;
}

/**
 * @param replaces whether one of the same day gives way
 * @throws Problem 'snapshot-exists' where one is there and does not, and as `writeSheets` does
 */
export async function keepPlanSnapshot(
  workbook: CanWriteSheets,
  opened: OpenedPlan,
  label: string,
  replaces: boolean,
): Promise<KeptSnapshot> {
  const snapshot = planSnapshot(opened, opened.history, label);
  const book = makeBook(SNAPSHOT_WORDS.title, []);
  const receipt = await workbook.writeSheets(book, planGuards(opened), {
    edits: [],
    snapshot: { snapshot, replaces },
    version: PRODUCT_VERSION,
  });
  return { receipt, snapshot };
}
