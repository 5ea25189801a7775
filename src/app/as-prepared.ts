/** The plan as it will be once what was prepared for it is kept. */
import { applyEdits, type SettingsEdit } from '../settings/edits';
import { inSlices, type Pause } from './in-slices';
import { reconsiderSliced, type OpenedPlan } from './open-plan';

/**
 * For the same day.
 *
 * @param preparing what names, sheets and day asked for change in the settings that were seen; a colleague's name that came in the meantime stands
 */
export async function asPrepared(
  opened: OpenedPlan,
  preparing: readonly SettingsEdit[],
  pause?: Pause,
): Promise<OpenedPlan> {
  if (preparing.length === 0) return opened;
  const { settings } = applyEdits(opened.settings, preparing);
  return inSlices(reconsiderSliced(opened, { settings, asAt: opened.asAt }), pause);
}
