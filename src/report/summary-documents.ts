/** The list of the documents that are summary sheets: one that is missing here does not compile. */
import type { SheetKind, SummaryKind } from '../model/own-names';
import type { SheetDocument } from './document';
import type { ReportInput } from './report-input';
import { reportActions } from './sheets/actions-sheet';
import { reportActionsToDiscuss } from './sheets/actions-to-discuss';
import { reportByRecommendation } from './sheets/by-recommendation';
import { reportChecks } from './sheets/checks';
import { reportForMembers } from './sheets/for-members';
import { reportHowWorkedOut } from './sheets/how-worked-out';
import { reportSinceLast } from './sheets/since-last';
import { reportRagSummary } from './sheets/rag-summary';
import { reportPositionStatement } from './sheets/position-statement';

/** Of a plan, given which sheets are written together. Null where the plan, or what its workbook holds, gives nothing to say. */
type MakeDocument = (input: ReportInput, together?: readonly SheetKind[]) => SheetDocument | null;

export const SUMMARY_DOCUMENTS: Readonly<Record<SummaryKind, MakeDocument>> = {
  summary: reportRagSummary,
  members: reportForMembers,
  recommendations: reportByRecommendation,
  statement: reportPositionStatement,
  discuss: reportActionsToDiscuss,
  changes: reportSinceLast,
  actions: reportActions,
  checks: reportChecks,
  method: reportHowWorkedOut,
};
