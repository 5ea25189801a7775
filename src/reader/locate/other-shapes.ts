/** What a sheet may be in place of a plan: one laid on its side, or a form for each action. */
import type { LookedAt } from '../../model/decision';
import { trimmed, valueAt, type Grid } from '../../model/grid';
import { isDateRole, type ColumnRole } from '../../model/terms';
import type { HeaderRow } from '../table/find-headers';
import { matchHeader } from '../table/match-header';
import { saysStatus } from '../text/key-text';

const MOST = { rows: 400, columns: 60, label: 60 };
/** "No" is an answer as well. */
const SHORTEST = 3;
/** Labels of an action, at least, that tell a field from a word. */
const ENOUGH = 3;

function roleAt(grid: Grid, row: number, column: number): ColumnRole | null {
  const value = valueAt(grid, row, column);
  if (typeof value !== 'string' || value.length > MOST.label) return null;
  const [best] = matchHeader(value);
  return best?.fit === 'whole' ? best.role : null;
}

const isValue = (grid: Grid, row: number, column: number): boolean => {
  const text = trimmed(grid, row, column);
  return text !== '' && (roleAt(grid, row, column) === null || saysStatus(text));
};

/** A label with a value right beside it, as a form has one in each row. */
const fieldAt = (grid: Grid, row: number, column: number): ColumnRole | null =>
  isValue(grid, row, column + 1) ? roleAt(grid, row, column) : null;

/** "Lead | Town Clerk | Due | 31/03/2026": a row of a form, with another field of it above or below, and no header. */
export function isRowOfForm(grid: Grid, { row, first, last }: HeaderRow): boolean {
  const own = new Set<ColumnRole | null>();
  for (let column = first; column <= last; column += 2) own.add(fieldAt(grid, row, column));
  // Below a header stand values, and a form has its next field there.
  if (own.size < 2 || own.has(null) || isValue(grid, row + 1, first)) return false;
  return [row - 1, row + 1].some((beside) => {
    const role = fieldAt(grid, beside, first);
    return role !== null && !own.has(role);
  });
}

/** Every row has the name of another field at its beginning, and what looked like a header a value after it: it is one of them. */
export function areFields(grid: Grid, column: number, header: number, to: number): boolean {
  if (!isValue(grid, header, column + 1)) return false;
  const texts: string[] = [];
  for (let row = header + 1; row < to; row++) {
    const text = trimmed(grid, row, column);
    if (text === '') continue;
    if (text.length < SHORTEST || isValue(grid, row, column) || texts.includes(text)) return false;
    texts.push(text);
  }
  return texts.length > 0;
}

/** What is to be done, and who or when or how it stands. */
const isOfAnAction = (roles: readonly ColumnRole[]): boolean =>
  roles.length >= ENOUGH &&
  roles.some((role) => role === 'action' || role === 'recommendation') &&
  roles.some((role) => role === 'owner' || role === 'status' || role === 'rating' || isDateRole(role));

/** How often a sheet has each role as a field; of those with a second value beside the first, those alone. */
function fieldsOf(grid: Grid, isTurned: boolean): Map<ColumnRole, number> {
  const fields = new Map<ColumnRole, number>();
  for (let row = 0; row < Math.min(grid.rowCount, MOST.rows); row++) {
    for (let column = 0; column < Math.min(grid.columnCount, MOST.columns); column++) {
      const role = isValue(grid, row, column + 2) === isTurned ? fieldAt(grid, row, column) : null;
      if (role !== null) fields.set(role, (fields.get(role) ?? 0) + 1);
    }
  }
  return fields;
}

/** By sheet; those that look like neither are left out. */
export function otherShapes(grids: readonly Grid[]): ReadonlyMap<string, LookedAt['reason']> {
  const shapes = new Map<string, LookedAt['reason']>();
  const alone: string[] = [];
  for (const grid of grids) {
    const fields = [...fieldsOf(grid, false)];
    if (isOfAnAction([...fieldsOf(grid, true).keys()])) shapes.set(grid.sheet, 'turned');
    else if (isOfAnAction(fields.flatMap(([role, times]) => (times > 1 ? [role] : []))))
      shapes.set(grid.sheet, 'forms');
    else if (isOfAnAction(fields.map(([role]) => role))) alone.push(grid.sheet);
  }
  // A form on each of several sheets.
  if (alone.length > 1 || shapes.size > 0) for (const sheet of alone) shapes.set(sheet, 'forms');
  return shapes;
}
