/** What the reader of a plan hands over to have its statuses read: one value an action, and the plan's own key. */
import type { CellRef } from '../../model/grid';
import type { Question } from './yes-no';

export interface RawStatus {
  /** Text of the status column, verbatim; "" where it is blank. */
  readonly written: string;
  /**
   * "#RRGGBB" of the cell that carries this plan's colours (the status cell, the RAG column's where there is one, or the
   * cell that is coloured instead); null for none or white.
   */
  readonly fill: string | null;
  /** Text of a RAG column beside a column of words, "" where blank; null where the plan has no such column. */
  readonly colourText: string | null;
  /** 0 to 100; null where the plan has no % complete for this action. */
  readonly percent: number | null;
  /** The scale of the % complete column is assumed (2.8a). */
  readonly percentAssumed?: boolean;
  /** The header above it asks whether the action is done, or started (2.8); absent where it asks nothing. */
  readonly question?: Question;
  /** Under such a header: the column is ticked or left blank, so that a blank is a no. */
  readonly blankIsNo?: boolean;
  /** True where `written` is the header of the column that is ticked, among several that ask how far the work is. */
  readonly isStage?: true;
  /** The cell that carries the value. */
  readonly cell: CellRef | null;
}

/** One line of the plan's own key: a meaning, and the colour or code that has it. */
export interface KeyEntry {
  /** "Complete", "In progress/at risk". */
  readonly label: string;
  readonly fill: string | null;
  /** "Green", "G", "1"; null where the key has none. */
  readonly colourText: string | null;
  readonly cell: CellRef | null;
}
