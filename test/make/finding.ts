/** Makes findings of any code for tests of what is said and shown of them: with facts that fit the code. */
import { FINDING_SEVERITY, type Finding, type FindingCode, type FindingFacts } from '../../src/check/finding';
import type { NoFacts } from '../../src/model/no-facts';

/** Of the codes that come with facts; the others need none. */
const FACTS: {
  readonly [Code in FindingCode as NoFacts extends FindingFacts[Code] ? never : Code]: FindingFacts[Code];
} = {
  'status-unknown': { because: 'word' },
  'status-conflict': { because: 'percent', percent: 40, lifecycle: 'completed' },
  'sheet-left-out': { actions: 12 },
  'plan-ambiguous': { taken: 'CPC plan', other: 'Old plan' },
  'status-assumed': { count: 3, lifecycle: 'completed', rating: 'green' },
  'status-doubtful': { because: 'update', sentence: 'Now complete.' },
  'status-colour-conditional': { header: 'RAG' },
  'reference-duplicate': { firstSheet: 'Action plan', firstCell: 'A9' },
  'reference-mangled': { as: 'date' },
  overdue: { due: '2025-03-31', days: 12 },
  'date-mangled': { day: '2026-10-24', monthFirst: false },
  'status-carried': { from: 'Q1' },
  'grouping-inferred': { actions: 12 },
  'owner-several': { owners: 2 },
  'recommendation-several': { recommendations: 2 },
  're-dated': { from: '2025-03-31', to: '2025-09-30', days: 183 },
  'several-actions-in-cell': { actions: 3 },
  'history-unread': { kind: 'day-unreadable', facts: { cell: 'A7', value: 'soon' } },
};

type More<Code extends FindingCode> = Partial<Omit<Finding, 'code' | 'facts'>> & {
  readonly facts?: FindingFacts[Code];
};

/** A finding at C5 of the sheet Action plan; what a test cares for is given. */
export const makeFinding = <Code extends FindingCode>(code: Code, more: More<Code> = {}): Finding =>
  ({
    code,
    severity: FINDING_SEVERITY[code],
    sheet: 'Action plan',
    cell: { sheet: 'Action plan', row: 4, column: 2 },
    value: null,
    suggestion: null,
    action: null,
    facts: code in FACTS ? FACTS[code as keyof typeof FACTS] : {},
    accepted: false,
    ...more,
  }) as Finding;
