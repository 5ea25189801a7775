/** The summary sheets of a plan that go together, as data: what both writers write and what is never computed twice. */
import { bookTitle } from '../words/en/sheets';
import { planActionsToDiscuss } from './actions-to-discuss';
import { planChecks } from './checks';
import { planHowWorkedOut } from './how-worked-out';
import { planImpactAndNextSteps } from './impact-and-next-steps';
import { planRagSummary } from './rag-summary';
import type { SheetKind, SheetPlan, SummaryBook } from './sheet-plan';
import type { SummaryInput } from './summary-input';
import { titleFacts } from './summary-input';

/** In the order of the tabs. The settings sheet is no summary: it is written when something is decided. */
const SHEETS: Readonly<
  Record<Exclude<SheetKind, 'settings' | 'sample'>, (input: SummaryInput) => SheetPlan>
> = {
  summary: planRagSummary,
  discuss: planActionsToDiscuss,
  impact: planImpactAndNextSteps,
  checks: planChecks,
  method: planHowWorkedOut,
};
const SUMMARY_KINDS = Object.keys(SHEETS) as (keyof typeof SHEETS)[];

/** @param which the sheets wanted, in any order; all five where it is left out */
export function planSummaryBook(
  input: SummaryInput,
  which: readonly SheetKind[] = SUMMARY_KINDS,
): SummaryBook {
  return {
    title: bookTitle(titleFacts(input)),
    language: 'en-GB',
    sheets: SUMMARY_KINDS.filter((kind) => which.includes(kind)).map((kind) => SHEETS[kind](input)),
  };
}
