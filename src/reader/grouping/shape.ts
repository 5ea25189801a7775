/** What a way of putting actions under recommendations has to say: whether a plan is laid out so, and where each row belongs. */
import type { Grouping } from '../../model/decision';
import { cellRef, trimmed, type CellRef } from '../../model/grid';
import type { Part } from '../locate/located';
import type { PlanRow, ReferencePrefix } from './plan-rows';
import type { FoundRecommendation } from './found-recommendation';
import type { Naming } from './recommendations';
import type { Section } from './sections';

/** All that a shape is told by. */
export interface Layout {
  readonly parts: readonly Part[];
  readonly rows: readonly PlanRow[];
  readonly sections: readonly Section[];
  /** How deep headings stand under one another; 0 where there are none. */
  readonly levels: number;
}

/** An action, or a recommendation on a row of its own. */
export interface RowToPlace {
  readonly part: Part;
  readonly row: PlanRow;
  /** Text and reference of the recommendation in columns of its own; "" for none. */
  readonly text: string;
  readonly own: string;
  /** Recommendations of this part stand on rows of their own. */
  readonly onlyRowsName: boolean;
  /** References of parts can be trusted to say whose an action is. */
  readonly agree: boolean;
}

/** Where an action belongs. */
export type Placing =
  | { readonly kind: 'named'; readonly naming: Naming }
  /** Under the recommendation above it, as the plan shows it. */
  | { readonly kind: 'above' }
  /** The same, though nothing in the row says so. */
  | { readonly kind: 'filled-down'; readonly cell: CellRef }
  /** Under the recommendation with that reference, once all are known. */
  | { readonly kind: 'by-reference'; readonly prefix: ReferencePrefix }
  | { readonly kind: 'none' };

export interface Shape {
  /** Asked in the order of the list, the most certain first; never where the user has chosen. */
  readonly fits: (layout: Layout) => boolean;
  /** What names the recommendations. Where headings do not, they are themes. */
  readonly namedBy: 'columns' | 'headings' | 'references' | 'nothing';
  /** What it is called where the plan leaves some recommendations to be filled down. */
  readonly filledDown?: Grouping;
  readonly nameRow: (row: RowToPlace) => Naming;
  /** `current`: the recommendation above the action. */
  readonly place: (row: RowToPlace, current: FoundRecommendation | null) => Placing;
}

/** A recommendation on a row of its own, named by the text and reference that an action would have. */
export const nameLikeAction = ({
  part: { block, columns },
  row: { row, reference },
}: RowToPlace): Naming => ({
  reference: reference?.text ?? null,
  text: trimmed(block.grid, row, columns.main),
  cell: cellRef(block.grid, row, columns.main),
});

/** Recommendations are named by headings or by rows of their own, and actions stand beneath them. */
export const placeBeneath = (): Placing => ({ kind: 'above' });
