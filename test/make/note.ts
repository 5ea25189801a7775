/** Makes notes of the reader for tests of what becomes of them: with facts that fit the code. */
import type { NoteCode, NoteFacts, ReadingNote } from '../../src/model/plan';

const FACTS: NoteFacts = {
  'plan-ambiguous': { taken: 'CPC plan', other: 'Old plan' },
  'sheet-left-out': { actions: 12 },
  'status-column-missing': {},
  'status-colour-conditional': { header: 'RAG' },
  'recommendation-several': { recommendations: 2 },
  'grouping-inferred': { actions: 12 },
  'percent-scale-mixed': {},
  'formula-not-calculated': {},
  'reference-mangled': { as: 'date' },
  'reference-duplicate': { first: 'Review the vision', other: 'Review the budget' },
  'row-struck-through': {},
  'several-actions-in-cell': { actions: 3 },
};
export const NOTE_CODES = Object.keys(FACTS) as NoteCode[];

/** About the plan as a whole, unless a cell is given. */
export const makeNote = <Code extends NoteCode>(
  code: Code,
  more: Partial<ReadingNote<Code>> = {},
): ReadingNote<Code> =>
  ({ code, cell: null, value: null, suggestion: null, facts: FACTS[code], ...more }) as ReadingNote<Code>;
