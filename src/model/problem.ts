/** The few kinds of error a person can meet, built from facts; the words are in src/words. */

export type ProblemKind =
  | 'file-not-found'
  | 'file-unreadable'
  | 'not-a-workbook'
  | 'old-excel-format'
  | 'open-document-format'
  | 'csv'
  | 'password-protected'
  | 'damaged'
  | 'too-large'
  | 'no-plan'
  | 'no-such-sheet'
  | 'no-such-table'
  | 'no-stated-day'
  | 'map-unreadable'
  | 'out-exists'
  | 'out-is-plan'
  | 'out-unwritable'
  | 'read-only'
  | 'protected'
  | 'plan-moved'
  | 'settings-unreadable'
  | 'host-too-old'
  | 'host-failed'
  | 'host-busy'
  | 'own-fault'
  | 'part-missing'
  | 'option';

/** Something the user has to know and can act on. A bug is never thrown as one: where it surfaces, it is said as 'own-fault'. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly facts: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(kind, options);
    this.name = 'Problem';
  }
}
