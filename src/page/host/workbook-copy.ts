/** A copy of the user's own workbook as the place where summary sheets go, with every fix and decision in it and nothing else changed. */
import { endingOf } from '../../workbook/file/copy/open-draft';
import { copyWorkbook } from '../../workbook/file/copy/copy-workbook';
import type { CanWriteSheets } from '../../workbook/workbook';
import { SAVED_NAMES } from '#words/file-names';
import type { MemoryWorkbook } from './memory-workbook';
import { netChanges } from './net-changes';
import type { SaveFile } from './save-file';

/** @param bytes of the file that the workbook was read from */
export const workbookCopy = (
  workbook: MemoryWorkbook,
  bytes: Uint8Array,
  save: SaveFile,
): CanWriteSheets => ({
  undo: workbook.undo,
  async writeSheets(book, guards, decisions) {
    const { name } = workbook;
    const kept = await workbook.writeSheets({ ...book, sheets: [] }, guards, decisions);
    const { version } = workbook.get();
    const summaries = { ...book, sheets: [...book.sheets, ...version.sheets.values()] };
    const copy = await copyWorkbook(
      bytes,
      { summaries, rows: version.rows, ...netChanges(version.changes), rules: version.rules },
      { name },
    );
    const file = SAVED_NAMES.copy(name.replace(/\.xl[st][xm]$/i, ''), endingOf(bytes, { name }));
    save(file, copy.bytes);
    workbook.markSaved();
    return { ...kept, file, sheets: copy.sheets, leftAlone: copy.leftAlone };
  },
});
