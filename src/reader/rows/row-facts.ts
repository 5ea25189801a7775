/** What a row of a block can be, and what it has by the roles of its columns: the facts its kind is decided on. */
import { fillAt, isFilled, isUncalculated, textAt, trimmed, type Grid } from '../../model/grid';
import { isDateRole, type ColumnRole } from '../../model/terms';
import { columnOf, edgesOf, statusColumns, type JudgedBlock } from '../table/block';

export type RowKind =
  | 'action'
  | 'recommendation'
  | 'heading'
  | 'progress'
  | 'total'
  | 'note'
  | 'header'
  | 'hint'
  | 'key'
  | 'blank'
  /** One filled cell that may be a heading or an action: its neighbours decide. */
  | 'lone';

/** What may be a heading, and what one can stand above. */
export const MAY_HEAD: ReadonlySet<RowKind> = new Set(['action', 'lone', 'recommendation', 'heading']);

/** The kinds of the rows of a block; the first is that of `top`. */
export interface RowKinds {
  readonly top: number;
  readonly kinds: readonly RowKind[];
}

/** The rows of a block with the kinds that they have so far; `kinds[0]` is that of the grid row `top`. */
export interface Body extends RowKinds {
  readonly block: JudgedBlock;
  readonly columns: RoleColumns;
}

/** Grid rows of a body that are of a kind. */
export const rowsThatAre = ({ top, kinds }: RowKinds, wanted: RowKind): number[] =>
  kinds.map((_, index) => top + index).filter((row) => kinds[row - top] === wanted);

/** The grid columns of a block by role, looked up once. Null where there is none. */
export interface RoleColumns {
  readonly first: number;
  readonly last: number;
  /** The action, or the recommendation where the plan has no actions. */
  readonly main: number;
  readonly action: number | null;
  readonly recommendation: number | null;
  readonly recommendationReference: number | null;
  readonly reference: number | null;
  readonly theme: number | null;
  /** The report a recommendation comes from, where references restart with it; no role of its own. */
  readonly source: number | null;
  /** The reference column numbers recommendations in rows of their own, and their actions (3.5). */
  readonly numbersBoth: boolean;
  readonly due: number | null;
  readonly statuses: readonly number[];
  /** Those of them whose fills may be all they say. */
  readonly coloured: readonly number[];
  /** Owner, dates: columns that a heading or a note never fills. */
  readonly followUp: readonly number[];
}

export interface RowFacts {
  /** Filled cells in the block's columns. */
  readonly filled: number;
  /** First filled column. */
  readonly at: number;
  readonly text: string;
  /** All filled cells have one text. */
  readonly oneText: boolean;
  /** In a row of one text: a blank status cell has a fill of its own, not that of the whole row. Known only where looks are loaded. */
  readonly coloured: boolean;
}

/** Null where the block has neither actions nor recommendations, so that no row of it can count. */
export function roleColumns(block: JudgedBlock): RoleColumns | null {
  const of = (role: ColumnRole): number | null => columnOf(block, role);
  const { status, rating } = block.statuses;
  const action = of('action');
  const recommendation = of('recommendation');
  const main = action ?? recommendation;
  if (main === null) return null;
  return {
    ...edgesOf(block),
    main,
    action,
    recommendation,
    recommendationReference: of('recommendationReference'),
    reference: of('reference'),
    theme: of('theme'),
    source: block.source,
    numbersBoth: block.numbersBoth,
    due: of('dueDate'),
    statuses: statusColumns(block.statuses).map(({ column }) => column),
    coloured: [...status, ...rating].map(({ column }) => column),
    followUp: block.columns
      .filter(({ role }) => role === 'owner' || isDateRole(role))
      .map(({ column }) => column),
  };
}

/** True where the cell holds something, be it a formula whose value is not known. */
export const holds = (grid: Grid, row: number, column: number | null): boolean =>
  column !== null && (isFilled(textAt(grid, row, column)) || isUncalculated(grid, row, column));

/** True where one of the cells holds something. */
export const holdsAny = (grid: Grid, row: number, columns: readonly number[]): boolean =>
  columns.some((column) => holds(grid, row, column));

/** What the filled cells of a row hold, within the columns of the block. */
export function cellsAt(grid: Grid, { first, last }: RoleColumns, row: number): string[] {
  const texts: string[] = [];
  for (let column = first; column <= last; column++) {
    if (holds(grid, row, column)) texts.push(trimmed(grid, row, column));
  }
  return texts;
}

/** True of a row without an owner, a date or a status. */
export const isBare = (grid: Grid, row: number, { followUp, statuses }: RoleColumns): boolean =>
  !holdsAny(grid, row, followUp) && !holdsAny(grid, row, statuses);

/** Null for a blank row. */
export function rowFacts(grid: Grid, row: number, columns: RoleColumns): RowFacts | null {
  let filled = 0;
  let at: number | null = null;
  let text = '';
  let oneText = true;
  for (let column = columns.first; column <= columns.last; column++) {
    if (!holds(grid, row, column)) continue;
    filled++;
    if (at === null) {
      at = column;
      text = trimmed(grid, row, column);
    } else if (oneText && trimmed(grid, row, column) !== text) oneText = false;
  }
  if (at === null) return null;
  const own = fillAt(grid, row, at);
  const coloured =
    (filled === 1 || oneText) &&
    columns.coloured.some((column) => {
      const fill = holds(grid, row, column) ? null : fillAt(grid, row, column);
      return fill !== null && fill !== own;
    });
  return { filled, at, text, oneText, coloured };
}
