/** What lists of actions share: columns that say how wide they are, and where in the plan an action stands. */
import { cellAddress } from '../model/address';
import type { CellRef } from '../model/grid';
import type { Action, Plan } from '../model/plan';
import { hasOneSheet } from '../model/plan-sheets';
import { DISCUSS_WORDS } from '#words/sheets-discuss';
import type { LinkCell } from './cell';
import type { Column } from './table';

/** A column that says how wide it has to be, since the lists of a sheet decide its widths. */
export type WideColumn<Row> = Column<Row> & { readonly width: number };

/** Roles of columns in which the plan tells at length. */
export const TOLD = ['update', 'impact', 'nextSteps'] as const;
/** Longer lines are hard to read. */
const WIDEST_TOLD = 60;

/** Of each of these columns: they share the room that a page has for them, so that its rows are low. */
export const toldWidth = (room: number, columns: number): number =>
  Math.min(WIDEST_TOLD, Math.floor(room / columns));

export const placeColumn = (plan: Plan): WideColumn<Action> => ({
  header: DISCUSS_WORDS.headers.where,
  // In a file of its own the sheet's name stands there as well.
  width: hasOneSheet(plan) ? 11 : 22,
  cell: (action) => placeCell(action.text.cell, plan),
});

/** A cell and its sheet on one line, as they stand in a file of its own: not every program breaks a link. */
export const PLACE_WIDTH = 30;

/** "C12", leading to the cell; with its sheet where the plan has several. */
export function placeCell(cell: CellRef, plan: Pick<Plan, 'parts'>): LinkCell {
  const address = cellAddress(cell.row, cell.column);
  const isPlain = hasOneSheet(plan) && plan.parts[0]?.sheet === cell.sheet;
  return { kind: 'link', text: isPlain ? address : `${address}, ${cell.sheet}`, to: cell };
}
