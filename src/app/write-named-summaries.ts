/** Write the summary sheets under a name for council and plan, and keep the names and the day where they are new. */
import type { IsoDate } from '../plan/dates/read-date';
import { planSettingsSheet } from '../sheet/settings-sheet';
import type { SheetKind } from '../sheet/sheet-plan';
import type { LiveWorkbook, Receipt } from '../workbook/workbook';
import { namePlan } from './choose-plan';
import { reconsiderPlan, type OpenedPlan } from './open-plan';
import { planSummaries } from './plan-summaries';
import { PRODUCT_VERSION } from './version';
import { planGuards } from './write-summaries';

export interface SummaryNames {
  /** The day that was decided for this workbook; null where none was. Left out: as the settings have it. */
  readonly asAt?: IsoDate | null;
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
  const { asAt = opened.settings.asAt } = names;
  const settings = { ...namePlan(opened.settings, names.council, names.planName), asAt };
  const book = planSummaries(reconsiderPlan(opened, { settings, asAt: opened.asAt }), which);
  const isNew = (['council', 'planName', 'asAt'] as const).some(
    (key) => settings[key] !== opened.settings[key],
  );
  const kept = isNew ? [planSettingsSheet(settings, PRODUCT_VERSION)] : [];
  return workbook.writeSheets({ ...book, sheets: [...book.sheets, ...kept] }, planGuards(opened));
}
