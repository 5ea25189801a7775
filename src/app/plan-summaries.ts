/** Turn an opened plan into its summary sheets, as data. */
import { wantedKinds } from '../edit/prepare-summaries';
import type { Sliced } from '../model/slices';
import type { SheetKind } from '../model/own-names';
import type { ComingBook, SummaryBook } from '../render/sheet-plan';
import { planSummaryBook, planSummaryBookSliced, summaryFileBook } from '../render/summary-book';
import type { OpenedPlan } from './open-plan';
import { reportInput } from './report-input';

/** @param which the sheets wanted; as the workbook says when absent. */
export const planSummaries = (
  opened: OpenedPlan,
  which: readonly SheetKind[] = wantedKinds(opened.settings),
): SummaryBook => planSummaryBook(reportInput(opened), which);

/** The same sheet by sheet. */
export const planSummariesSliced = (opened: OpenedPlan, which: readonly SheetKind[]): Sliced<SummaryBook> =>
  planSummaryBookSliced(reportInput(opened), which);

/** Those that the workbook says, for a file of their own. */
export const planSummaryFile = (opened: OpenedPlan): ComingBook =>
  summaryFileBook(reportInput(opened), wantedKinds(opened.settings));
