/** The list of the documents that are summary sheets: one that is missing here does not compile. */
import { SUMMARY_KINDS, type SheetKind, type SummaryKind } from '../model/own-names';
import type { SheetDocument } from './document';
import type { ReportInput } from './report-input';
import { reportActions } from './sheets/actions-sheet';
import { reportActionsToDiscuss } from './sheets/actions-to-discuss';
import { reportByOwner } from './sheets/by-owner';
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

/** Of a plan, given which sheets are written together. */
type MakeDocument<Made> = (input: ReportInput, together?: readonly SheetKind[]) => Made;

/** Null where the plan, or what its workbook holds, gives nothing to say. */
const SOMETIMES = {
  owners: reportByOwner,
  capacity: reportCapacity,
  changes: reportSinceLast,
  // Without a question there is no table on it, and nothing to ask.
  questions: (input) => (input.questions?.length ? reportQuestions(input) : null),
} as const satisfies Partial<Record<SummaryKind, MakeDocument<SheetDocument | null>>>;

const ALWAYS: Readonly<Record<Exclude<SummaryKind, keyof typeof SOMETIMES>, MakeDocument<SheetDocument>>> = {
  summary: reportRagSummary,
  members: reportForMembers,
  recommendations: reportByRecommendation,
  statement: reportPositionStatement,
  discuss: reportActionsToDiscuss,
  actions: reportActions,
  checks: reportChecks,
  method: reportHowWorkedOut,
  smart: reportSmart,
};

/** A document that is known to have something to say. */
export interface ComingDocument {
  readonly kind: SummaryKind;
  readonly make: () => SheetDocument;
}

/** Those of a plan that are wanted, in the order of their sheets: each that holds all actions is made only when it is asked for. */
export function comingDocuments(input: ReportInput, wanted: readonly SheetKind[]): ComingDocument[] {
  const coming = SUMMARY_KINDS.filter((kind) => wanted.includes(kind)).flatMap((kind): ComingDocument[] => {
    if (isAlways(kind)) return [{ kind, make: () => ALWAYS[kind](input, together) }];
    const made = SOMETIMES[kind](input);
    return made === null ? [] : [{ kind, make: () => made }];
  });
  const together = coming.map(({ kind }) => kind);
  return coming;
}

const isAlways = (kind: SummaryKind): kind is keyof typeof ALWAYS => Object.hasOwn(ALWAYS, kind);
