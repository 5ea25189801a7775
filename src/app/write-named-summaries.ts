/** Write the summary sheets under a name for council and plan, and keep the names where they are new. */
import { planSettingsSheet } from '../sheet/settings-sheet';
import type { SheetKind } from '../sheet/sheet-plan';
import type { LiveWorkbook, Receipt } from '../workbook/workbook';
import { namePlan } from './choose-plan';
import { reconsiderPlan, type OpenedPlan } from './open-plan';
import { planSummaries } from './plan-summaries';
import { PRODUCT_VERSION } from './version';
import { planGuards } from './write-summaries';

export interface SummaryNames {
  readonly council: string;
  readonly planName: string;
}

/**
 * One write, so that one undo takes names and sheets back together.
 *
 * @param which the sheets wanted; all five when absent.
 * @throws Problem as `writeSummaries` does.
 */
export function writeNamedSummaries(
  workbook: LiveWorkbook,
  opened: OpenedPlan,
  names: SummaryNames,
  which?: readonly SheetKind[],
): Promise<Receipt> {
  const settings = namePlan(opened.settings, names.council, names.planName);
  const book = planSummaries(reconsiderPlan(opened, { settings }), which);
  const isNew =
    settings.council !== opened.settings.council || settings.planName !== opened.settings.planName;
  const kept = isNew ? [planSettingsSheet(settings, PRODUCT_VERSION)] : [];
  return workbook.writeSheets({ ...book, sheets: [...book.sheets, ...kept] }, planGuards(opened));
}
