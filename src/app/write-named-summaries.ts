/** Write the summary sheets under a name for council and plan, and keep the names and the day where they are new. */
import { applyEdits, type SettingsEdit } from '../settings/edits';
import type { SheetKind } from '../model/own-names';
import type { CanWriteSheets, Receipt } from '../workbook/workbook';
import { reconsiderPlan, type OpenedPlan } from './open-plan';
import { planSummaries } from './plan-summaries';
import { decisionsFor, planGuards } from './write-summaries';

export interface SummaryNames {
  readonly council: string;
  readonly planName: string;
}

/**
 * One write, so that one undo takes names and sheets back together. The sheets speak for the day of `opened`, whatever
 * day is kept.
 *
 * @param naming what the names and the day asked for change in the settings that were seen; a colleague's name that came in the meantime stands, on the sheets too
 * @param which the sheets wanted; all of them when absent.
 * @throws Problem as `writeSummaries` does.
 */
export function writeNamedSummaries(
  workbook: CanWriteSheets,
  opened: OpenedPlan,
  naming: readonly SettingsEdit[],
  which?: readonly SheetKind[],
): Promise<Receipt> {
  const { settings } = applyEdits(opened.settings, naming);
  const { asAt } = opened;
  const book = planSummaries(naming.length > 0 ? reconsiderPlan(opened, { settings, asAt }) : opened, which);
  return workbook.writeSheets(book, planGuards(opened), decisionsFor(opened, naming));
}
