/** Makes what the reader noted of a plan: a code with its facts, and the cell it is about. */
import type { CellRef } from './grid';
import type { NoteCode, NoteFacts, ReadingNote } from './plan';

/** The compiler holds code and facts together where they come in; it does not see that they still belong together going out. */
export const note = <Code extends NoteCode>(
  code: Code,
  cell: CellRef | null,
  facts: NoteFacts[Code],
  value: string | null = null,
  suggestion: string | null = null,
): ReadingNote<Code> => ({ code, cell, value, suggestion, facts }) as ReadingNote<Code>;
