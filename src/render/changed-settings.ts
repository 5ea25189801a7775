/** The settings sheet after some decisions, made from the sheet as it stands: what both Excel and a stand-in for it write. */
import type { Grid } from '../model/grid';
import { Problem } from '../model/problem';
import { applyEdits, editsBetween, type Conflict, type SettingsEdit } from '../settings/edits';
import { isHalfSettings } from '../settings/find-settings';
import { readSettingsSheet, type SettingsReading } from '../settings/read-settings-sheet';
import { reportSettings } from '../report/sheets/settings-sheet';
import type { SheetPlan } from './sheet-plan';
import { renderSheet } from './sheet/render-sheet';

export interface ChangedSettings {
  /** Null where nothing has to be written: all of it stands there already, or stands in conflict. */
  readonly plan: SheetPlan | null;
  readonly conflicts: readonly Conflict[];
  /** The sheet as it stood. */
  readonly before: SettingsReading;
}

/**
 * @param edits what the user decided, to be laid over the settings as they stand
 * @param grids of the sheets that could hold the settings; others do no harm
 * @throws Problem 'settings-unreadable' where a table has lost a header: to write it back would lose what stands below
 */
export function changeSettings(
  grids: readonly Grid[],
  { edits, version }: { readonly edits: readonly SettingsEdit[]; readonly version: string },
): ChangedSettings {
  const before = readSettingsSheet(grids);
  if (before.missingHeader) {
    throw new Problem('settings-unreadable', { sheet: before.sheet?.sheet ?? '', ...before.missingHeader });
  }
  const { settings, conflicts } = applyEdits(before.settings, edits);
  // What was broken off says on its first line that it is not whole: it is written anew, though nothing else is decided.
  const isChanged = editsBetween(before.settings, settings).length > 0 || grids.some(isHalfSettings);
  const plan = isChanged ? renderSheet(reportSettings(settings, before.unread), version) : null;
  return { plan, conflicts, before };
}
