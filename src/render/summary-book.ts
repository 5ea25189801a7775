/** The summary sheets of a plan that go together, as data: what both writers write and what is never computed twice. */
import { SUMMARY_KINDS, type SheetKind } from '../model/own-names';
import type { ReportInput } from '../report/report-input';
import { titleFacts } from '../report/report-input';
import { SUMMARY_DOCUMENTS } from '../report/summary-documents';
import { bookTitle } from '#words/sheets';
import type { SummaryBook } from './sheet-plan';
import { renderSheet } from './sheet/render-sheet';

/** The recount on one counts the rows of the other: formulas that had lost their table would say "#REF!". */
const TOGETHER: readonly SheetKind[] = ['actions', 'method'];

/** @param which the sheets wanted, in any order; all of them where it is left out */
export function planSummaryBook(
  input: ReportInput,
  which: readonly SheetKind[] = SUMMARY_KINDS,
): SummaryBook {
  const wanted = TOGETHER.some((kind) => which.includes(kind)) ? [...which, ...TOGETHER] : which;
  return {
    title: bookTitle(titleFacts(input)),
    language: 'en-GB',
    sheets: SUMMARY_KINDS.filter((kind) => wanted.includes(kind)).flatMap((kind) => {
      const document = SUMMARY_DOCUMENTS[kind](input, wanted);
      return document === null ? [] : [renderSheet(document, input.version)];
    }),
  };
}
