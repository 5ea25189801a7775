/** Keep what the user decides about a plan on the workbook's visible settings sheet. */
import type { SettingsChange } from '../edit/decide';
import { applyEdits, editsBetween, type SettingsEdit } from '../settings/edits';
import { readSettingsSheet } from '../settings/read-settings-sheet';
import { makeBook } from '../render/make-book';
import { SETTINGS_WORDS } from '#words/sheets-settings';
import type { CanRead, CanWriteSheets, Receipt } from '../workbook/workbook';
import { PRODUCT_VERSION } from './version';

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
  workbook.writeSheets(makeBook(SETTINGS_WORDS.title, []), [], {
    edits,
    version: PRODUCT_VERSION,
  });
