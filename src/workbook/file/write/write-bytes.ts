/** Writes summary sheets as a new .xlsx workbook, in memory: needs neither Node nor Excel. */
import { writeXlsx } from 'hucre/xlsx';
import type { SummaryBook } from '../../../render/sheet-plan';
import type { LinkTargets } from '../../common/shown-cells';
import { FONT, FONT_SIZE } from '../../common/page-look';
import { createCellLooks } from './cell-looks';
import { cleanText } from '../../common/clean-text';
import { PRODUCT_NAME } from '#words/sheets';
import { freeTableNames } from '../../common/table-names';
import { finishPackage } from './finish-package';
import { printNames, writeSheet } from './write-sheet';

export interface WriteOptions {
  /** Names of further sheets of the workbook in which these will stand: links lead there too. */
  readonly otherSheets?: readonly string[];
  /** Names of that workbook, in lower case: ours have others. */
  readonly takenNames?: ReadonlySet<string>;
}

/** The bytes of the workbook; `book` has at least one sheet. */
export async function writeSummaryBytes(
  book: SummaryBook,
  { otherSheets = [], takenNames = new Set() }: WriteOptions = {},
): Promise<Uint8Array> {
  const sheets = new Set([...otherSheets, ...book.sheets.map(({ name }) => name)]);
  const targets: LinkTargets = { sheets };
  const look = createCellLooks();
  const names = freeTableNames(book.sheets, takenNames);
  const bytes = await writeXlsx({
    sheets: book.sheets.map((plan) => writeSheet(plan, targets, look, book.language, names)),
    namedRanges: book.sheets.flatMap(printNames),
    properties: { title: cleanText(book.title), creator: PRODUCT_NAME },
    defaultFont: { name: FONT, size: FONT_SIZE },
    activeSheet: 0,
  });
  return finishPackage(bytes, book.language);
}
