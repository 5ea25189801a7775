/** The edition for the web site, under the names that were prepared for it: for whatever opens or saves a workbook. */
import type { SummaryBook } from '../render/sheet-plan';
import { planPublishedBook } from '../render/published-book';
import type { PublicationFacts } from '../report/published/published-documents';
import type { SettingsEdit } from '../settings/edits';
import { asPrepared } from './as-prepared';
import type { Pause } from './in-slices';
import type { OpenedPlan } from './open-plan';
import { reportInput } from './report-input';

/** @param preparing as `asPrepared` has it */
export async function planEdition(
  opened: OpenedPlan,
  preparing: readonly SettingsEdit[],
  facts: PublicationFacts,
  pause?: Pause,
): Promise<SummaryBook> {
  return planPublishedBook(reportInput(await asPrepared(opened, preparing, pause)), facts);
}
