/** The summary sheets of a plan that go together, as data: what both writers write and what is never computed twice. */
import { companionsOf, SUMMARY_KINDS, USUAL_KINDS, type SheetKind } from '../model/own-names';
import type { ReportInput } from '../report/report-input';
import { titleFacts } from '../report/report-input';
import { SUMMARY_DOCUMENTS } from '../report/summary-documents';
import { bookTitle } from '#words/sheets';
import { makeBook } from './make-book';
import type { SummaryBook } from './sheet-plan';
import { renderSheet } from './sheet/render-sheet';

/** @param which the sheets wanted, in any order; the usual ones where it is left out */
export function planSummaryBook(input: ReportInput, which: readonly SheetKind[] = USUAL_KINDS): SummaryBook {
  const wanted = which.flatMap(companionsOf);
  return makeBook(
    bookTitle(titleFacts(input)),
    SUMMARY_KINDS.filter((kind) => wanted.includes(kind)).flatMap((kind) => {
      const document = SUMMARY_DOCUMENTS[kind](input, wanted);
      return document === null ? [] : [renderSheet(document, input.version)];
    }),
  );
}
