/** The summary sheets of a plan that go together, as data: what both writers write and what is never computed twice. */
import { companionsOf, SUMMARY_KINDS, USUAL_KINDS, type SheetKind } from '../model/own-names';
import { atOnce, type Sliced } from '../model/slices';
import type { ReportInput } from '../report/report-input';
import { titleFacts } from '../report/report-input';
import { SUMMARY_DOCUMENTS } from '../report/summary-documents';
import { bookTitle } from '#words/sheets';
import { makeBook } from './make-book';
import type { SheetPlan, SummaryBook } from './sheet-plan';
import { renderSheetSliced } from './sheet/render-sheet';

/** @param which the sheets wanted, in any order; the usual ones where it is left out */
export const planSummaryBook = (input: ReportInput, which: readonly SheetKind[] = USUAL_KINDS): SummaryBook =>
  atOnce(planSummaryBookSliced(input, which));

/** The same sheet by sheet. */
export function* planSummaryBookSliced(input: ReportInput, which: readonly SheetKind[]): Sliced<SummaryBook> {
  const wanted = which.flatMap(companionsOf);
  const sheets: SheetPlan[] = [];
  for (const kind of SUMMARY_KINDS.filter((one) => wanted.includes(one))) {
    const document = SUMMARY_DOCUMENTS[kind](input, wanted);
    yield;
    if (document !== null) sheets.push(yield* renderSheetSliced(document, input.version));
    yield;
  }
  return makeBook(bookTitle(titleFacts(input)), sheets);
}
