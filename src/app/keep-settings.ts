/** Keep what the user decides about a plan on the workbook's visible settings sheet. */
import { findingKey } from '../check/check-plan';
import type { Finding } from '../check/finding';
import type { IsoDate } from '../model/days/day';
import type { StatusMapRow } from '../model/plan';
import { applyEdits, editsBetween, type SettingsEdit } from '../settings/edits';
import { readSettingsSheet } from '../settings/read-settings-sheet';
import type { ChosenStatus, PlanSettings } from '../model/settings';
import { findDecision } from '../reader/status/find-chosen';
import { statusKey } from '../model/status/status-key';
import type { Lifecycle, Rating } from '../model/terms';
import { SETTINGS_WORDS } from '../words/en/sheets-settings';
import type { CanRead, CanWriteSheets, Receipt } from '../workbook/workbook';
import { PRODUCT_VERSION } from './version';

/** How a decision is put: what is to become of the settings that a person sees. */
export type SettingsChange = (settings: PlanSettings) => PlanSettings;

type ShownStatus = Pick<StatusMapRow, 'status' | 'colour'>;

/** The settings with one status given a meaning; an earlier decision about the same status is replaced. */
export function decideStatus(
  settings: PlanSettings,
  { status, colour }: ShownStatus,
  meaning: { readonly lifecycle: Lifecycle; readonly rating: Rating },
  decidedOn: IsoDate,
): PlanSettings {
  const decision: ChosenStatus = { status, colour, ...meaning, decidedOn };
  return { ...settings, statusMap: [...without(settings.statusMap, decision), decision] };
}

/**
 * The settings with a decision taken back: the one that counts for this status, though it was made for the status in
 * another shade, or in every colour.
 *
 * @param rows every status of the plan
 */
export function undecideStatus(
  settings: PlanSettings,
  row: ShownStatus,
  rows: readonly ShownStatus[],
): PlanSettings {
  const decision = findDecision(settings.statusMap, rows)(row);
  return decision ? { ...settings, statusMap: without(settings.statusMap, decision) } : settings;
}

const without = (rows: readonly ChosenStatus[], { status, colour }: ShownStatus): ChosenStatus[] =>
  rows.filter((row) => statusKey(row.status, row.colour) !== statusKey(status, colour));

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

/** The edits of a decision that was put while no plan was on show: against the settings as the workbook holds them. */
export async function editsUnseen(
  workbook: CanRead,
  held: readonly SettingsEdit[],
  change: SettingsChange,
): Promise<readonly SettingsEdit[]> {
  const { settings } = applyEdits(readSettingsSheet(await workbook.readGrids()).settings, held);
  return editsBetween(settings, change(settings));
}

/**
 * Make these edits on the settings sheet as it stands: made the first time something is decided, changed after that. An
 * edit in conflict with what somebody else has decided is not made, and the receipt says so.
 *
 * @throws Problem 'read-only', 'protected', 'settings-unreadable', ...: the decision then holds only as long as the
 *   caller keeps it.
 */
export const keepDecisions = (workbook: CanWriteSheets, edits: readonly SettingsEdit[]): Promise<Receipt> =>
  workbook.writeSheets({ title: SETTINGS_WORDS.title, language: 'en-GB', sheets: [] }, [], {
    edits,
    version: PRODUCT_VERSION,
  });
