/** The rows of the table: every action in its order, and recommendations by themselves where the order of naming needs them. */
import type { Action, Plan } from '../../model/plan';
import type { Part } from '../locate/located';

export interface TidyRow {
  /** Null in a row that only names its recommendation. */
  readonly action: Action | null;
  /** Where the action stands. */
  readonly part: Part | null;
  /** Index into `Plan.recommendations`; null for none. */
  readonly recommendation: number | null;
}

/** Recommendations stand in the order in which rows first name them: one without actions, or whose actions come later, has a row before. */
export function tidyRows({ actions, recommendations, unit }: Plan, parts: readonly Part[]): TidyRow[] {
  const rows: TidyRow[] = [];
  let named = 0;
  const nameUpTo = (end: number): void => {
    for (; named < end; named++) rows.push({ action: null, part: null, recommendation: named });
  };
  for (const action of actions) {
    const { recommendation } = action;
    if (unit === 'action' && recommendation !== null) {
      nameUpTo(recommendation);
      named = Math.max(named, recommendation + 1);
    }
    rows.push({ action, part: partOf(parts, action), recommendation });
  }
  if (unit === 'action') nameUpTo(recommendations.length);
  return rows;
}

/** Tables may stand beside each other as well as below. */
function partOf(parts: readonly Part[], { text: { cell } }: Action): Part | null {
  const isIn = ({ block: { grid, bodyEnd }, columns }: Part): boolean =>
    grid.sheet === cell.sheet && grid.left + columns.main === cell.column && cell.row < grid.top + bodyEnd;
  return parts.find(isIn) ?? null;
}
