/** The summary sheets of a plan that go together, as data: what both writers write and what is never computed twice. */
import type { SheetKind } from '../model/own-names';
import type { ReportInput } from '../report/report-input';
import { titleFacts } from '../report/report-input';
import { SUMMARY_DOCUMENTS, SUMMARY_KINDS, type SummaryKind } from '../report/summary-documents';
import { bookTitle } from '#words/sheets';
import type { SummaryBook } from './sheet-plan';
import { renderSheet } from './sheet/render-sheet';

/** Sheets that are there only where there is something to say on them go with another, which says so. */
const LED_BY: Readonly<Partial<Record<SummaryKind, SummaryKind>>> = { changes: 'summary' };

/** @param which the sheets wanted, in any order; all of them where it is left out */
export function planSummaryBook(
  input: ReportInput,
  which: readonly SheetKind[] = SUMMARY_KINDS,
): SummaryBook {
  return {
    title: bookTitle(titleFacts(input)),
    language: 'en-GB',
    sheets: SUMMARY_KINDS.filter((kind) => which.includes(LED_BY[kind] ?? kind)).flatMap((kind) => {
      const document = SUMMARY_DOCUMENTS[kind](input);
      return document === null ? [] : [renderSheet(document, input.version)];
    }),
  };
}
