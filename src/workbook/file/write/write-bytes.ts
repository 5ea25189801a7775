/** Writes summary sheets, charts and all, as a new .xlsx workbook in memory. */
import type { ComingBook, SummaryBook } from '../../../render/sheet-plan';
import { CHART_PARTS } from './chart-parts';
import { writeBook } from './write-book';

/** The bytes of the workbook; `book` has at least one sheet. */
export const writeSummaryBytes = (book: SummaryBook | ComingBook): Promise<Uint8Array<ArrayBuffer>> =>
  writeBook(book, CHART_PARTS);
