/** The list of the documents that are summary sheets: one that is missing here does not compile. */
import type { SheetKind, SummaryKind } from '../model/own-names';
import type { SheetDocument } from './document';
import type { ReportInput } from './report-input';
import { reportActions } from './sheets/actions-sheet';
import { reportActionsToDiscuss } from './sheets/actions-to-discuss';
import { reportByRecommendation } from './sheets/by-recommendation';
import { reportCapacity } from './sheets/capacity';
import { reportChecks } from './sheets/checks';
import { reportForMembers } from './sheets/for-members';
import { reportHowWorkedOut } from './sheets/how-worked-out';
import { reportQuestions } from './sheets/questions';
import { reportSinceLast } from './sheets/since-last';
import { reportSmart } from './sheets/smart';
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
  capacity: reportCapacity,
  changes: reportSinceLast,
  actions: reportActions,
  checks: reportChecks,
  method: reportHowWorkedOut,
  smart: reportSmart,
  // Without a question there is no table on it, and nothing to ask.
  questions: (input) => (input.questions?.length ? reportQuestions(input) : null),
};
