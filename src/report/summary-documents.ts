/** The list of the documents that are summary sheets: one that is missing here does not compile. */
import { SHEET_KINDS, type SheetKind } from '../model/own-names';
import type { SheetDocument } from './document';
import type { ReportInput } from './report-input';
import { reportActions } from './sheets/actions-sheet';
import { reportActionsToDiscuss } from './sheets/actions-to-discuss';
import { reportByRecommendation } from './sheets/by-recommendation';
import { reportChecks } from './sheets/checks';
import { reportHowWorkedOut } from './sheets/how-worked-out';
import { reportRagSummary } from './sheets/rag-summary';

/** Settings are written when something is decided, and a sample plan is no summary of one. */
export type SummaryKind = Exclude<SheetKind, 'settings' | 'sample' | 'published'>;

/** Of a plan, given which sheets are written together. */
type MakeDocument = (input: ReportInput, together?: readonly SheetKind[]) => SheetDocument;

export const SUMMARY_DOCUMENTS: Readonly<Record<SummaryKind, MakeDocument>> = {
  summary: reportRagSummary,
  recommendations: reportByRecommendation,
  discuss: reportActionsToDiscuss,
  actions: reportActions,
  checks: reportChecks,
  method: reportHowWorkedOut,
};

const isSummary = (kind: SheetKind): kind is SummaryKind => kind in SUMMARY_DOCUMENTS;

/** In the order of the tabs. */
export const SUMMARY_KINDS: readonly SummaryKind[] = SHEET_KINDS.filter(isSummary);
