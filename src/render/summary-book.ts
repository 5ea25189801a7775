/** The summary sheets of a plan that go together, as data: what both writers write and what is never computed twice. */
import { companionsOf, OWN_SHEETS, USUAL_KINDS, type SheetKind } from '../model/own-names';
import { atOnce, type Sliced } from '../model/slices';
import type { ReportInput } from '../report/report-input';
import { titleFacts } from '../report/report-input';
import { comingDocuments, type ComingDocument } from '../report/summary-documents';
import { bookTitle } from '#words/sheets';
import { makeBook } from './make-book';
import type { ComingBook, SheetPlan, SummaryBook } from './sheet-plan';
import { renderSheet, renderSheetSliced } from './sheet/render-sheet';
import { standAloneInTurn } from './stand-alone';

/** @param which the sheets wanted, in any order; the usual ones where it is left out */
export const planSummaryBook = (input: ReportInput, which: readonly SheetKind[] = USUAL_KINDS): SummaryBook =>
  atOnce(planSummaryBookSliced(input, which));

/** The same sheet by sheet. */
export function* planSummaryBookSliced(input: ReportInput, which: readonly SheetKind[]): Sliced<SummaryBook> {
  const sheets: SheetPlan[] = [];
  for (const { make } of documentsOf(input, which)) {
    yield;
    sheets.push(yield* renderSheetSliced(make(), input.version));
    yield;
  }
  return makeBook(bookTitle(titleFacts(input)), sheets);
}

/** RAG Summary alone, as it is among the sheets that are written together: how many there are to lead to decides how it fits its page. */
export const summaryAmong = (input: ReportInput, together: readonly SheetKind[]): SheetPlan | null => {
  const found = documentsOf(input, together).find(({ kind }) => kind === 'summary');
  return found ? renderSheet(found.make(), input.version) : null;
};

/** The same for a file of its own, each sheet made when it is asked for. */
export function summaryFileBook(input: ReportInput, which: readonly SheetKind[]): ComingBook {
  const sheets = documentsOf(input, which).map(({ kind, make }) => ({
    kind,
    name: OWN_SHEETS[kind].name,
    make: () => renderSheetSliced(make(), input.version),
  }));
  return standAloneInTurn({ ...makeBook(bookTitle(titleFacts(input)), []), sheets });
}

const documentsOf = (input: ReportInput, which: readonly SheetKind[]): ComingDocument[] =>
  comingDocuments(input, which.flatMap(companionsOf));
