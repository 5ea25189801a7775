/** Keep what the user decides about a plan on the workbook's visible settings sheet. */
import { findingKey } from '../check/check-plan';
import type { Finding } from '../check/finding';
import type { IsoDate } from '../plan/dates/read-date';
import type { StatusMapRow } from '../plan/plan';
import type { ChosenStatus, PlanSettings } from '../plan/settings/settings';
import { levelStatus } from '../plan/status/level';
import type { Lifecycle, Rating } from '../plan/terms';
import { planSettingsBook } from '../sheet/settings-sheet';
import type { LiveWorkbook, Receipt } from '../workbook/workbook';
import { PRODUCT_VERSION } from './version';

/** The settings with one status given a meaning; an earlier decision about the same status is replaced. */
export function decideStatus(
  settings: PlanSettings,
  { status, colour }: Pick<StatusMapRow, 'status' | 'colour'>,
  meaning: { readonly lifecycle: Lifecycle; readonly rating: Rating },
  decidedOn: IsoDate,
): PlanSettings {
  const decision: ChosenStatus = { status, colour, ...meaning, decidedOn };
  return { ...settings, statusMap: [...withoutStatus(settings.statusMap, status, colour), decision] };
}

/** The settings with a decision about a status taken back. */
export const undecideStatus = (
  settings: PlanSettings,
  { status, colour }: Pick<StatusMapRow, 'status' | 'colour'>,
): PlanSettings => ({ ...settings, statusMap: withoutStatus(settings.statusMap, status, colour) });

const withoutStatus = (rows: readonly ChosenStatus[], status: string, colour: string | null) =>
  rows.filter((row) => levelStatus(row.status) !== levelStatus(status) || row.colour !== colour);

/** The settings with these findings accepted: still listed, no longer counted as problems. */
export const acceptFindings = (settings: PlanSettings, findings: readonly Finding[]): PlanSettings => ({
  ...settings,
  accepted: [...new Set([...settings.accepted, ...findings.map(findingKey)])],
});

/** The settings with these findings counted again. */
export function reopenFindings(settings: PlanSettings, findings: readonly Finding[]): PlanSettings {
  const keys = new Set(findings.map(findingKey));
  return { ...settings, accepted: settings.accepted.filter((key) => !keys.has(key)) };
}

/**
 * Write the settings sheet: made the first time something is decided, rewritten in place after that.
 *
 * @throws Problem 'read-only', 'protected', ...: the decision then holds only as long as the caller keeps it.
 */
export const keepSettings = (workbook: LiveWorkbook, settings: PlanSettings): Promise<Receipt> =>
  workbook.writeSheets(planSettingsBook(settings, PRODUCT_VERSION), []);
