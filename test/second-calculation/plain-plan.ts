/** A plan as a plain table of rows, and what a calculation says of it: all that the second calculation knows of plans. */

export const ROLES = [
  'theme',
  'number',
  'recommendation',
  'reference',
  'action',
  'owner',
  'due',
  'revised',
  'status',
  'rating',
  'percent',
  'update',
  'impact',
  'next',
] as const;
export type Role = (typeof ROLES)[number];

/** Text is as typed; a number has its format where it has one. */
export interface PlainCell {
  readonly value: string | number | null;
  readonly format?: string;
  readonly fill?: string;
}
export const BLANK: PlainCell = { value: null };

export interface PlainRow {
  readonly cells: Readonly<Partial<Record<Role, PlainCell>>>;
  /** A line goes through the whole row. */
  readonly struck?: boolean;
}

export interface PlainPlan {
  /** "2025-06-30" */
  readonly asAt: string;
  /** From the left, the first in column A. */
  readonly columns: readonly Role[];
  /** The status column's heading asks whether the work is complete (2.8). */
  readonly asks: boolean;
  readonly inTable: boolean;
  /** Rows above the headers. */
  readonly titleRows: number;
  readonly rows: readonly PlainRow[];
  /** What the plan's own key says of a colour; nothing where there is no key. */
  readonly key: readonly (readonly [colour: string, meaning: string])[];
}

export type Lifecycle = 'completed' | 'in-progress' | 'not-started' | 'excluded' | 'unknown';
export type Rating = 'blue' | 'green' | 'amber' | 'red' | 'none';
type Basis = 'key' | 'words' | 'assumed' | 'unread';

/** What a status is read as. */
export interface Verdict {
  readonly lifecycle: Lifecycle;
  readonly basis: Basis;
}
export const UNREAD: Verdict = { lifecycle: 'unknown', basis: 'unread' };

export const cellIn = (row: PlainRow, role: Role): PlainCell => row.cells[role] ?? BLANK;
export const textIn = (row: PlainRow, role: Role): string => String(cellIn(row, role).value ?? '').trim();
/** Capital letters, spaces and punctuation make no difference (2.5). */
export const levelled = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[\s.,;:()/?!"-]+/g, ' ')
    .trim();
