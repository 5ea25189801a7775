/** What the user decides about statuses and findings, as another state of the settings: what has changed between the two is kept. */
import { findingKey } from '../check/check-plan';
import type { Finding } from '../check/finding';
import type { IsoDate } from '../model/days/day';
import type { StatusMapRow } from '../model/plan';
import type { ChosenStatus, PlanSettings } from '../model/settings';
import { statusKey } from '../model/status/status-key';
import type { Lifecycle, Rating } from '../model/terms';
import { findDecision } from '../reader/status/find-chosen';

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
