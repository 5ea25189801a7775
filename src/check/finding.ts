/** A finding: one thing wrong or doubtful in the plan. Results are data; the words come from src/words by code. */
import type { IsoDate } from '../model/days/day';
import type { HistoryProblem } from '../history/history-problem';
import type { CellRef } from '../model/grid';
import type { NoFacts } from '../model/no-facts';
import type { NoteFacts } from '../model/plan';
import type { Lifecycle, Rating } from '../model/terms';

/** The closed list of section 6 of the method, in the order in which sheets and pane group them. */
export const FINDING_SEVERITY = {
  'status-column-missing': 'error',
  'status-missing': 'error',
  'status-unknown': 'error',
  'status-conflict': 'error',
  'recommendation-missing': 'error',
  'sheet-left-out': 'error',
  'formula-not-calculated': 'error',
  'percent-scale-mixed': 'error',
  'plan-ambiguous': 'warning',
  'status-assumed': 'warning',
  'status-doubtful': 'warning',
  'status-colour-conditional': 'warning',
  'recommendation-empty': 'warning',
  'reference-duplicate': 'warning',
  'reference-mangled': 'warning',
  'row-struck-through': 'warning',
  overdue: 'warning',
  'date-missing': 'warning',
  'date-unreadable': 'warning',
  'date-impossible': 'warning',
  'date-mangled': 'warning',
  'owner-missing': 'warning',
  'impact-missing': 'warning',
  'history-unread': 'warning',
  'status-variant': 'advice',
  'status-carried': 'advice',
  'grouping-inferred': 'advice',
  'recommendation-several': 'advice',
  'owner-several': 'advice',
  'recommendation-column-missing': 'advice',
  'owner-column-missing': 'advice',
  'date-column-missing': 'advice',
  'next-step-column-missing': 'advice',
  'impact-column-missing': 'advice',
  'date-open-ended': 'advice',
  're-dated': 'advice',
  'next-step-missing': 'advice',
  'several-actions-in-cell': 'advice',
} as const;

export type FindingCode = keyof typeof FINDING_SEVERITY;
export const SEVERITIES = ['error', 'warning', 'advice'] as const;
export type Severity = (typeof SEVERITIES)[number];
export const FINDING_CODES = Object.keys(FINDING_SEVERITY) as FindingCode[];

/** What the sentences of some codes need besides the value found; those of all others need nothing. */
interface Facts {
  /** A word of its own, or numbers to which the plan has no key: those that are used, and by how many actions. */
  'status-unknown':
    | { readonly because: 'word' }
    | { readonly because: 'no-key'; readonly numbers: readonly string[]; readonly actions: number };
  /** `named` are the colours that the words name, `fill` the one that the cell has. */
  'status-conflict':
    | { readonly because: 'percent'; readonly percent: number; readonly lifecycle: Lifecycle }
    | { readonly because: 'colour'; readonly named: readonly Rating[]; readonly fill: Rating };
  /**
   * The fill is not the one that `count` cells with the same words have; the update says that it is done; or all actions,
   * so many, have the same status.
   */
  'status-doubtful':
    | { readonly because: 'fill'; readonly usual: Rating; readonly found: Rating; readonly count: number }
    | { readonly because: 'update'; readonly sentence: string }
    | { readonly because: 'same'; readonly actions: number };
  'status-assumed': { readonly count: number; readonly lifecycle: Lifecycle; readonly rating: Rating };
  /** Header of the earlier period. */
  'status-carried': { readonly from: string };
  /** Two texts, or where the reference stands first ("A5"). */
  'reference-duplicate':
    NoteFacts['reference-duplicate'] | { readonly firstSheet: string; readonly firstCell: string };
  overdue: { readonly due: IsoDate; readonly days: number };
  /** The day that was read: Excel chose the year, or the month may stand first. */
  'date-mangled': { readonly day: IsoDate; readonly monthFirst: boolean };
  're-dated': { readonly from: IsoDate; readonly to: IsoDate; readonly days: number };
  'owner-several': { readonly owners: number };
  'history-unread': HistoryProblem;
}

/** By code: those of the checks, those of the reader's notes, or none. */
export type FindingFacts = {
  readonly [Code in FindingCode]: Code extends keyof Facts
    ? Facts[Code]
    : Code extends keyof NoteFacts
      ? NoteFacts[Code]
      : NoFacts;
};

interface FindingOfCode<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** The sheet it is about. */
  readonly sheet: string;
  /** Null for the whole plan. */
  readonly cell: CellRef | null;
  /** The value found, as shown; null where there is none. */
  readonly value: string | null;
  /** What to write instead, where there is one safe answer. */
  readonly suggestion: string | null;
  /** Index of the action it is about; null where it is about the plan or a recommendation. */
  readonly action: number | null;
  readonly facts: FindingFacts[Code];
  /** The user has accepted it (settings): still listed, no longer counted as a problem. */
  readonly accepted: boolean;
}

export type Finding<Code extends FindingCode = FindingCode> = { [One in Code]: FindingOfCode<One> }[Code];
