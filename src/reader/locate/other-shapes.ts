/** What a sheet without a plan may be in place of one: a plan laid on its side, or a form for each action. Asked only where no plan is found. */
import type { LookedAt } from '../../model/decision';
import { textAt, valueAt, type Grid } from '../../model/grid';
import { isDateRole, type ColumnRole } from '../../model/terms';
import type { HeaderRow } from '../table/find-headers';
import { matchHeader } from '../table/match-header';

/** How much of a sheet is looked at, and how far beside its label a value may stand. */
const MOST = { rows: 400, columns: 60, label: 60, apart: 3 };
/** Labels of an action, at least, that tell a field from a word. */
const ENOUGH = 3;

/** What a sheet says by labels with something beside them. */
interface Labelled {
  /** How often each role has a label with one value right beside it, and nothing else that could be another's. */
  readonly pairs: ReadonlyMap<ColumnRole, number>;
  /** By column of the labels: roles with two values beside them or more. */
  readonly across: ReadonlyMap<number, ReadonlySet<ColumnRole>>;
}

function roleAt(grid: Grid, row: number, column: number): ColumnRole | null {
  const value = valueAt(grid, row, column);
  if (typeof value !== 'string' || value.length > MOST.label) return null;
  const [best] = matchHeader(value);
  return best?.fit === 'whole' ? best.role : null;
}

function labelledIn(grid: Grid): Labelled {
  const pairs = new Map<ColumnRole, number>();
  const across = new Map<number, Set<ColumnRole>>();
  const width = Math.min(grid.columnCount, MOST.columns);
  for (let row = 0; row < Math.min(grid.rowCount, MOST.rows); row++) {
    const cells: { column: number; role: ColumnRole | null }[] = [];
    for (let column = 0; column < width; column++) {
      if (textAt(grid, row, column).trim() !== '') cells.push({ column, role: roleAt(grid, row, column) });
    }
    cells.forEach(({ column, role }, at) => {
      const next = cells[at + 1];
      if (role === null || !next || next.role !== null || next.column - column > MOST.apart) return;
      const after = cells.slice(at + 2);
      if (after[0] === undefined || after[0].role !== null) pairs.set(role, (pairs.get(role) ?? 0) + 1);
      else if (at === 0 && after.every((cell) => cell.role === null)) {
        const roles = across.get(column) ?? new Set();
        across.set(column, roles.add(role));
      }
    });
  }
  return { pairs, across };
}

/** A label with a value right beside it, as a form has one in each row. */
function fieldAt(grid: Grid, row: number, column: number): ColumnRole | null {
  const isValue = textAt(grid, row, column + 1).trim() !== '' && roleAt(grid, row, column + 1) === null;
  return isValue ? roleAt(grid, row, column) : null;
}

/** "Lead | Town Clerk | Due | 31/03/2026": a row of a form, with another field of it above or below, and no header. */
export function isRowOfForm(
  grid: Grid,
  { row, first, last }: Pick<HeaderRow, 'row' | 'first' | 'last'>,
): boolean {
  const own = new Set<ColumnRole | null>();
  for (let column = first; column <= last; column += 2) own.add(fieldAt(grid, row, column));
  if (own.size < 2 || own.has(null)) return false;
  return [row - 1, row + 1].some((beside) => {
    const role = fieldAt(grid, beside, first);
    return role !== null && !own.has(role);
  });
}

/** What is to be done, and who or when or how it stands. */
const isOfAnAction = (roles: readonly ColumnRole[]): boolean =>
  roles.length >= ENOUGH &&
  roles.some((role) => role === 'action' || role === 'recommendation') &&
  roles.some((role) => role === 'owner' || role === 'status' || role === 'rating' || isDateRole(role));

/** By sheet; those that look like neither are left out. */
export function otherShapes(grids: readonly Grid[]): ReadonlyMap<string, LookedAt['reason']> {
  const shapes = new Map<string, LookedAt['reason']>();
  const alone: string[] = [];
  for (const grid of grids) {
    const { pairs, across } = labelledIn(grid);
    const repeated = [...pairs].flatMap(([role, times]) => (times > 1 ? [role] : []));
    if ([...across.values()].some((roles) => isOfAnAction([...roles]))) shapes.set(grid.sheet, 'turned');
    else if (isOfAnAction(repeated)) shapes.set(grid.sheet, 'forms');
    else if (isOfAnAction([...pairs.keys()])) alone.push(grid.sheet);
  }
  // A form on each of several sheets.
  if (alone.length > 1 || shapes.size > 0) for (const sheet of alone) shapes.set(sheet, 'forms');
  return shapes;
}
