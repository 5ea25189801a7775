/** A finding: one thing wrong or doubtful in the plan. Results are data; the words come from src/words by code. */
import type { CellRef } from '../model/grid';

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
  'status-variant': 'advice',
  'status-carried': 'advice',
  'grouping-inferred': 'advice',
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

export interface Finding {
  readonly code: FindingCode;
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
  /** What the sentence needs besides: days overdue, the other spelling, ... */
  readonly facts: Readonly<Record<string, string | number>>;
  /** The user has accepted it (settings): still listed, no longer counted as a problem. */
  readonly accepted: boolean;
}
