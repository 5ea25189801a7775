/** Lays one set of decisions over another: what the upper one decides wins, what it leaves open stays. */
import type { ChosenStatus, PlanSettings } from '../model/settings';
import { statusKey } from '../model/status/status-key';

/**
 * `upper` is the --map file, or what the user has just chosen; `lower` the workbook's own settings sheet.
 *
 * Statuses and columns are laid over one by one; a list of sheets, tables or rules is one decision; accepted findings add up.
 */
export function mergeSettings(lower: PlanSettings, upper: Partial<PlanSettings>): PlanSettings {
  const list = <
    Key extends 'sheets' | 'tables' | 'notWritten' | 'alsoWritten' | 'sameOwners' | 'ratingRules',
  >(
    key: Key,
  ): PlanSettings[Key] => {
    const above: PlanSettings[Key] | undefined = upper[key];
    return above && above.length > 0 ? above : lower[key];
  };
  return {
    statusMap: mergeStatuses(lower.statusMap, upper.statusMap ?? []),
    council: upper.council ?? lower.council,
    planName: upper.planName ?? lower.planName,
    asAt: upper.asAt ?? lower.asAt,
    sheets: list('sheets'),
    tables: list('tables'),
    notWritten: list('notWritten'),
    alsoWritten: list('alsoWritten'),
    sameOwners: list('sameOwners'),
    headerRow: upper.headerRow ?? lower.headerRow,
    columns: { ...lower.columns, ...upper.columns },
    grouping: upper.grouping ?? lower.grouping,
    accepted: [...new Set([...lower.accepted, ...(upper.accepted ?? [])])],
    ratingRules: list('ratingRules'),
  };
}

/**
 * The upper map's own order first; a later entry for the same status is left out. The upper ones say that they outrank
 * the rest: which statuses one without a colour speaks of is only known with the plan at hand.
 */
function mergeStatuses(lower: readonly ChosenStatus[], upper: readonly ChosenStatus[]): ChosenStatus[] {
  const chosen = new Map<string, ChosenStatus>();
  for (const row of [...upper.map((one) => ({ ...one, outranks: true as const })), ...lower]) {
    const key = statusKey(row.status, row.colour);
    if (!chosen.has(key)) chosen.set(key, row);
  }
  return [...chosen.values()];
}
