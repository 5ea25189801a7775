/** One document that a command is about: as a workbook where one is asked for, and as text. */
import { PRODUCT_VERSION } from '../app/version';
import { makeBook } from '../render/make-book';
import { renderSheet } from '../render/sheet/render-sheet';
import { renderText } from '../render/text/render-text';
import type { SheetDocument } from '../report/document';
import { writeSummaryFile, type TargetRules } from '../workbook/file/write/write-file';
import { type Terminal, textOptions } from './terminal';

/** @param path of the workbook; undefined where none is asked for */
export async function writeDocument(
  path: string | undefined,
  document: SheetDocument,
  rules: TargetRules,
): Promise<void> {
  if (path === undefined) return;
  await writeSummaryFile(path, makeBook(document.title, [renderSheet(document, PRODUCT_VERSION)]), rules);
}

export const printDocument = (document: SheetDocument, terminal: Terminal): void =>
  terminal.write(renderText(document, textOptions(terminal)));
