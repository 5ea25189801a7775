/** What a row of a block has, by the roles of its columns: the facts its kind is decided on. */
import { fillAt, isUncalculated, textAt, valueAt, type Grid } from '../../model/grid';
import type { Block } from '../table/block';
import { columnOf } from '../table/block';

/** The columns of a block by role, looked up once. -1 where there is none. */
export interface RoleColumns {
  readonly first: number;
  readonly last: number;
  /** The action, or the recommendation where the plan has no actions. */
  readonly main: number;
  readonly action: number;
  readonly recommendation: number;
  readonly recommendationReference: number;
  readonly reference: number;
  readonly theme: number;
  /** The report a recommendation comes from, where references restart with it; no role of its own. */
  readonly source: number;
  /** The reference column numbers recommendations in rows of their own, and their actions (3.5). */
  readonly numbersBoth: boolean;
  readonly due: number;
  readonly statuses: readonly number[];
  /** Those of them whose fills may be all they say. */
  readonly coloured: readonly number[];
  /** Owner, dates: columns that a heading or a note never fills. */
  readonly followUp: readonly number[];
}

export interface RowFacts {
  /** Filled cells in the block's columns. */
  readonly filled: number;
  /** First filled column, -1 in a blank row. */
  readonly at: number;
  readonly text: string;
  /** All filled cells have one text. */
  readonly oneText: boolean;
  /** In a row of one text: a blank status cell has a fill of its own, not that of the whole row. Known only where looks are loaded. */
  readonly coloured: boolean;
}

export function roleColumns(block: Block): RoleColumns {
  const of = (role: Parameters<typeof columnOf>[1]): number => columnOf(block, role) ?? -1;
  const { status, rating, percent } = block.statuses;
  const action = of('action');
  const recommendation = of('recommendation');
  return {
    first: block.labels[0]?.column ?? 0,
    last: block.labels[block.labels.length - 1]?.column ?? 0,
    main: action >= 0 ? action : recommendation,
    action,
    recommendation,
    recommendationReference: of('recommendationReference'),
    reference: of('reference'),
    theme: of('theme'),
    source: block.source ?? -1,
    numbersBoth: block.numbersBoth ?? false,
    due: of('dueDate'),
    statuses: [...status, ...rating, ...percent].map(({ column }) => column),
    coloured: [...status, ...rating].map(({ column }) => column),
    followUp: block.columns
      .filter(({ role }) => role === 'owner' || role === 'dueDate' || role === 'revisedDate')
      .map(({ column }) => column),
  };
}

/** True where the cell holds something, be it a formula whose value is not known. */
export const holds = (grid: Grid, row: number, column: number): boolean =>
  column >= 0 &&
  ((valueAt(grid, row, column) !== null && textAt(grid, row, column).trim() !== '') ||
    isUncalculated(grid, row, column));

export function rowFacts(grid: Grid, row: number, columns: RoleColumns): RowFacts {
  let filled = 0;
  let at = -1;
  let text = '';
  let oneText = true;
  for (let column = columns.first; column <= columns.last; column++) {
    if (!holds(grid, row, column)) continue;
    filled++;
    if (at < 0) {
      at = column;
      text = textAt(grid, row, column).trim();
    } else if (oneText && textAt(grid, row, column).trim() !== text) oneText = false;
  }
  const own = at < 0 ? null : fillAt(grid, row, at);
  const coloured =
    (filled === 1 || oneText) &&
    at >= 0 &&
    columns.coloured.some((column) => {
      const fill = holds(grid, row, column) ? null : fillAt(grid, row, column);
      return fill !== null && fill !== own;
    });
  return { filled, at, text, oneText, coloured };
}
