/** Where the cells of an action stand, as they are shown and as they are held. */
import { fillAt, formatAt, textAt, valueAt, type CellRef, type CellValue, type Grid } from '../../model/grid';
import type { Action, Plan, PlanPart } from '../../model/plan';
import type { ColumnRole } from '../../model/terms';
import type { Mend } from '../mend';

/** A plan with the sheets that it was read from. */
export interface PlanOnSheets {
  readonly plan: Plan;
  readonly grids: readonly Grid[];
}

export interface HeldCell {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
  readonly fill: string | null;
}

const NOTHING: HeldCell = { value: null, text: '', format: '', fill: null };

export const gridOf = (grids: readonly Grid[], sheet: string): Grid | undefined =>
  grids.find((grid) => grid.sheet === sheet);

export function heldIn(grids: readonly Grid[], { sheet, row, column }: CellRef): HeldCell {
  const grid = gridOf(grids, sheet);
  if (!grid) return NOTHING;
  const place = [grid, row - grid.top, column - grid.left] as const;
  return {
    value: valueAt(...place),
    text: textAt(...place),
    format: formatAt(...place),
    fill: fillAt(...place),
  };
}

/** The part of the plan that a cell lies in: of several the one that begins nearest above it, of those beside each other the one that has its column. */
export function partAt(plan: Plan, { sheet, row, column }: CellRef): PlanPart | undefined {
  const above = plan.parts.filter((part) => part.sheet === sheet && part.headerRow < row);
  const nearest = Math.max(...above.map(({ headerRow }) => headerRow));
  const beside = above.filter(({ headerRow }) => headerRow === nearest);
  return beside.find(({ columns }) => columns.some((one) => one.column === column)) ?? beside[0];
}

/** The part that an action is of: rows may hold several actions, in columns of their own. */
export const partOf = (plan: Plan, { sheet, row, text }: Action): PlanPart | undefined =>
  partAt(plan, { sheet, row, column: text.cell.column });

/** Sheet column. */
export const columnIn = (part: PlanPart, role: ColumnRole): number | undefined =>
  part.columns.find((column) => column.role === role)?.column;

/** Text in place of what a cell shows. */
export const textMend = (grids: readonly Grid[], cell: CellRef, replacement: string): Mend => ({
  cell,
  expected: heldIn(grids, cell).text,
  replacement,
});

/** A text before what stands there already, on a line of its own: what stands there stays as it is. */
export function textBefore(grids: readonly Grid[], cell: CellRef, text: string): Mend {
  const shown = heldIn(grids, cell).text;
  return { cell, expected: shown, replacement: shown.trim() === '' ? text : `${text}\n${shown}` };
}
