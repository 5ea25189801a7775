/** The cells of a new action: what was asked for, its reference, its status, and to which recommendation it belongs. */
import type { IsoDate } from '../../model/days/day';
import { showDay } from '../../model/days/show-day';
import { fillAt, type CellRef, type Grid } from '../../model/grid';
import type { Action, PlanPart } from '../../model/plan';
import type { ColumnRole } from '../../model/terms';
import type { Mend } from '../mend';
import { columnIn, gridOf, heldIn, partOf, type PlanOnSheets } from './plan-cells';
import { statusPlaces, wayMends, type StatusPlaces, type StatusWay } from './status-ways';
import { dayMend } from './write-day';

export interface Adding {
  readonly kind: 'add';
  /** Index into `Plan.recommendations`. */
  readonly recommendation: number;
  readonly text: string;
  /** "" for none. */
  readonly owner: string;
  readonly due: IsoDate | null;
  /** Null: left blank. */
  readonly status: StatusWay | null;
}

/** Columns that say to which recommendation a row belongs. */
export const IDENTITY: readonly ColumnRole[] = ['recommendationReference', 'recommendation', 'theme'];

export interface RowContent {
  readonly adding: Adding;
  readonly reference: string | null;
  /** The row whose recommendation and theme are repeated; null where they stand once. */
  readonly like: Action | null;
}

/** Of a row that comes in: nothing stands in it. */
export function newRowMends(
  on: PlanOnSheets,
  part: PlanPart,
  row: number,
  content: RowContent,
): readonly Mend[] {
  const mends = rowMends(on, part, row, content, true);
  const written = new Set(mends.map(({ cell }) => cell.column));
  return [...mends, ...plainFills(on, part, row, written)];
}

/** A new row looks like the one above: colours of a status, or that differ from row to row, say something of that row, and are not taken over. */
function plainFills(
  { plan, grids }: PlanOnSheets,
  part: PlanPart,
  row: number,
  written: ReadonlySet<number>,
): Mend[] {
  const grid = gridOf(grids, part.sheet) as Grid;
  const saying = new Set<number | undefined>([columnIn(part, 'status'), columnIn(part, 'rating')]);
  for (const { sheet, status } of plan.actions)
    if (sheet === part.sheet && status.source === 'fill') saying.add(status.cell?.column);
  const mends: Mend[] = [];
  for (let column = part.area.left; column < part.area.left + part.area.columns; column += 1) {
    if (written.has(column) || fillAt(grid, row - 1 - grid.top, column - grid.left) === null) continue;
    if (saying.has(column) || varies(grid, part, column))
      mends.push({ cell: { sheet: grid.sheet, row, column }, expected: '', replacement: '', fill: null });
  }
  return mends;
}

function varies(grid: Grid, { headerRow, area }: PlanPart, column: number): boolean {
  const fills = new Set<string | null>();
  for (let row = headerRow + 1; row < area.top + area.rows; row += 1)
    fills.add(fillAt(grid, row - grid.top, column - grid.left));
  return fills.size > 1;
}

/** Where other rows of the part have their status, be it the fill of a cell of another column. */
function placesLike({ plan }: PlanOnSheets, part: PlanPart, row: number): StatusPlaces {
  const other = plan.actions.find(
    (action) =>
      partOf(plan, action) === part &&
      action.status.cell?.row === action.row &&
      action.status.carriedFrom === null &&
      action.status.source === 'fill',
  );
  const places = statusPlaces(part, row);
  return other?.status.cell ? { ...places, status: { ...other.status.cell, row } } : places;
}

/** The cells of one action. Where the row is new nothing stands in them. */
export function rowMends(
  on: PlanOnSheets,
  part: PlanPart,
  row: number,
  { adding, reference, like }: RowContent,
  isNew = false,
): Mend[] {
  const { plan, grids } = on;
  const { sheet } = part;
  const at = (column: number): CellRef => ({ sheet, row, column });
  const mends = new Map<number, Mend>();
  const put = (mend: Mend): void =>
    void mends.set(mend.cell.column, isNew ? { ...mend, expected: '' } : mend);
  const type = (column: number | undefined, text: string): void => {
    if (column === undefined || text === '') return;
    put({ cell: at(column), expected: heldIn(grids, at(column)).text, replacement: text });
  };
  const sibling = plan.actions.find((action) => action.sheet === sheet && action.reference !== null);
  if (like)
    for (const column of part.columns.filter(({ role }) => IDENTITY.includes(role) || (role === 'reference' && like.reference === null))) {
      const { value, text, format } = heldIn(grids, { sheet, row: like.row, column: column.column });
      if (text === '') continue;
      put({ cell: at(column.column), expected: '', replacement: text, ...(typeof value === 'number' && { number: { value, format } }) });
    } // prettier-ignore
  const textColumn = columnIn(part, 'action') ?? sibling?.text.cell.column;
  const referenceColumn = sibling?.reference?.cell.column;
  const isInText = referenceColumn !== undefined && referenceColumn === textColumn;
  type(
    textColumn,
    isInText && reference !== null ? leadIn(sibling as Action, reference) + adding.text : adding.text,
  );
  if (!isInText && reference !== null && referenceColumn !== undefined && (isNew || heldIn(grids, at(referenceColumn)).text === ''))
    put(referenceMend(grids, at(referenceColumn), reference, sibling as Action)); // prettier-ignore
  const [owner, due] = [columnIn(part, 'owner'), columnIn(part, 'dueDate')];
  if (owner !== undefined && owner === due)
    type(owner, [adding.owner, adding.due && showDay(adding.due, 'd mmmm yyyy')].filter(Boolean).join(', '));
  else {
    type(owner, adding.owner);
    const revised = columnIn(part, 'revisedDate');
    if (due !== undefined && adding.due !== null)
      put(dayMend(grids, at(due), adding.due, revised === undefined ? [due] : [due, revised]));
  }
  const said = adding.status && wayMends(grids, placesLike(on, part, row), adding.status, isNew);
  for (const mend of said ?? []) {
    const written = mends.get(mend.cell.column);
    // Where the plan colours a cell that says something else, that stays what it says.
    if (written && adding.status?.text === null) put({ ...written, fill: mend.fill ?? null });
    else put(isNew ? { ...mend, fill: mend.fill ?? null } : mend);
  }
  return [...mends.values()];
}

/** A number stays one, where the others are. */
function referenceMend(grids: readonly Grid[], cell: CellRef, reference: string, sibling: Action): Mend {
  const { value, format } = heldIn(grids, sibling.reference?.cell ?? cell);
  const isNumber =
    typeof value === 'number' && String(Number(reference)) === reference && !format.includes('0');
  return {
    cell,
    expected: heldIn(grids, cell).text,
    replacement: reference,
    ...(isNumber && { number: { value: Number(reference), format } }),
  };
}

/** "3.4 " or "3.4: ", as the reference of another action begins its text. */
function leadIn({ reference, text }: Action, next: string): string {
  const rest = text.text.slice((reference?.text ?? '').length);
  return next + (/^[\s.:)–-]+/.exec(rest)?.[0] ?? ' ');
}
