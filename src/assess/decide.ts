/** What counts as decided: the settings sheet as it stands, what is laid over it, and edits that are not kept there yet. */
import type { Grid } from '../model/grid';
import type { PlanSettings } from '../model/settings';
import { applyEdits, type SettingsEdit } from '../settings/edits';
import { mergeSettings } from '../settings/merge-settings';
import { readSettingsSheet } from '../settings/read-settings-sheet';
import type { Decided } from './assessment';

export interface Unkept {
  /** Decisions that win over the workbook's own settings sheet: a --map file. */
  readonly overrides?: Partial<PlanSettings>;
  /** Decisions that the workbook could not take, or that are tried out: they hold where nobody else has decided the same. */
  readonly edits?: readonly SettingsEdit[];
}

export function decidedIn(grids: readonly Grid[], { overrides = {}, edits = [] }: Unkept): Decided {
  const own = readSettingsSheet(grids);
  const { settings, conflicts } = applyEdits(mergeSettings(own.settings, overrides), edits);
  return { settings, conflicts, settingsProblems: own.problems };
}
