/** The list of the documents that are summary sheets: one that is missing here does not compile. */
import { SHEET_KINDS, type KeptKind, type SheetKind } from '../model/own-names';
import type { SheetDocument } from './document';
import type { ReportInput } from './report-input';
import { reportActions } from './sheets/actions-sheet';
import { reportActionsToDiscuss } from './sheets/actions-to-discuss';
import { reportChecks } from './sheets/checks';
import { reportHowWorkedOut } from './sheets/how-worked-out';
import { reportImpactAndNextSteps } from './sheets/impact-and-next-steps';
import { reportSinceLast } from './sheets/since-last';
import { reportRagSummary } from './sheets/rag-summary';

/** What is kept by hand is written when something is decided, questions are written when they are asked for, and a sample plan is no summary of one. */
export type SummaryKind = Exclude<SheetKind, KeptKind | 'questions' | 'sample'>;

/** Null where the plan, or what its workbook holds, gives nothing to say. */
export const SUMMARY_DOCUMENTS: Readonly<Record<SummaryKind, (input: ReportInput) => SheetDocument | null>> =
  {
    summary: reportRagSummary,
    discuss: reportActionsToDiscuss,
    changes: reportSinceLast,
    impact: reportImpactAndNextSteps,
    actions: reportActions,
    checks: reportChecks,
    method: reportHowWorkedOut,
  };

const isSummary = (kind: SheetKind): kind is SummaryKind => kind in SUMMARY_DOCUMENTS;

/** In the order of the tabs. */
export const SUMMARY_KINDS: readonly SummaryKind[] = SHEET_KINDS.filter(isSummary);
