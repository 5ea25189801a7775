/** The summary sheets of a plan that go together, as data: what both writers write and what is never computed twice. */
import { companionsOf, OWN_SHEETS, SUMMARY_KINDS, USUAL_KINDS, type SheetKind } from '../model/own-names';
import { atOnce, type Sliced } from '../model/slices';
import type { SheetDocument } from '../report/document';
import type { ReportInput } from '../report/report-input';
import { titleFacts } from '../report/report-input';
import { SUMMARY_DOCUMENTS } from '../report/summary-documents';
import { bookTitle } from '#words/sheets';
import { makeBook } from './make-book';
import type { ComingBook, SheetPlan, SummaryBook } from './sheet-plan';
import { renderSheetSliced } from './sheet/render-sheet';
import { standAloneInTurn } from './stand-alone';

/** @param which the sheets wanted, in any order; the usual ones where it is left out */
export const planSummaryBook = (input: ReportInput, which: readonly SheetKind[] = USUAL_KINDS): SummaryBook =>
  atOnce(planSummaryBookSliced(input, which));

/** The same sheet by sheet. */
export function* planSummaryBookSliced(input: ReportInput, which: readonly SheetKind[]): Sliced<SummaryBook> {
  const sheets: SheetPlan[] = [];
  for (const document of documentsOf(input, which)) {
    yield;
    if (document !== null) sheets.push(yield* renderSheetSliced(document, input.version));
    yield;
  }
  return makeBook(bookTitle(titleFacts(input)), sheets);
}

/** The same for a file of its own, each sheet made when it is asked for. */
export function summaryFileBook(input: ReportInput, which: readonly SheetKind[]): ComingBook {
  const documents = [...documentsOf(input, which)].filter((document) => document !== null);
  const sheets = documents.map((document) => ({
    kind: document.kind,
    name: OWN_SHEETS[document.kind].name,
    make: () => renderSheetSliced(document, input.version),
  }));
  return standAloneInTurn({ ...makeBook(bookTitle(titleFacts(input)), []), sheets });
}

/** Null where the plan gives nothing to say. */
function* documentsOf(
  input: ReportInput,
  which: readonly SheetKind[],
): Generator<SheetDocument | null, void, undefined> {
  const wanted = which.flatMap(companionsOf);
  for (const kind of SUMMARY_KINDS) if (wanted.includes(kind)) yield SUMMARY_DOCUMENTS[kind](input, wanted);
}
