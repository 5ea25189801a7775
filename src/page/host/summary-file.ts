/** A new file as the place where summary sheets go; what is decided with them goes to the workbook in memory. */
import { fileStem } from '../../model/file-stem';
import { writeSummaryBytes } from '../../workbook/file/write/write-bytes';
import type { CanWriteSheets } from '../../workbook/workbook';
import { SAVED_NAMES } from '#words/file-names';
import type { MemoryWorkbook } from './memory-workbook';
import type { SaveFile } from './save-file';

/** No link leads to the plan: from where a browser saves a file, nobody knows the way to another one. */
export const summaryFile = (workbook: MemoryWorkbook, save: SaveFile): CanWriteSheets => ({
  undo: workbook.undo,
  async writeSheets(book, guards, decisions) {
    const kept = await workbook.writeSheets({ ...book, sheets: [] }, guards, decisions);
    const file = SAVED_NAMES.summary(fileStem(workbook.name));
    save(file, await writeSummaryBytes(book));
    const sheets = book.sheets.map(({ name }) => ({ name, wanted: name, outcome: 'made' as const }));
    return { ...kept, file, sheets };
  },
});
