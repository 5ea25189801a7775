/** Rows of guidance beneath a header ("Roles no names", "Realistic target date") are told from actions. */
import { trimmed, valueAt, type Grid } from '../../model/grid';
import { dateAt } from '../../model/days/read-date';
import { numbersColumns } from '../table/count-rows';
import { saysStatus } from '../text/key-text';
import { type RoleColumns, type RowKind } from './row-facts';
import { BEGINS_AS_EXAMPLE, CALLED_EXAMPLE, EXAMPLE, GUIDANCE, PLAIN_GUIDANCE } from '../text/row-words';

/** Guiding words alone are no proof (an action may begin "Name a lead"): a second sign is needed to make a hint. */
const ENOUGH = 2;

/** It calls itself an example, where its number would stand or as its text begins: all else in it may look real. */
function isCalledExample(grid: Grid, row: number, columns: RoleColumns): boolean {
  const names = [columns.first, columns.reference, columns.recommendationReference, columns.recommendation];
  return (
    names.some((column) => CALLED_EXAMPLE.test(trimmed(grid, row, column))) ||
    BEGINS_AS_EXAMPLE.test(trimmed(grid, row, columns.main))
  );
}

/** True for a row directly beneath the header whose cells tell the author what to write, or number the columns. */
export function isHint(grid: Grid, row: number, columns: RoleColumns, above: readonly RowKind[]): boolean {
  if (above.some((kind) => kind !== 'hint' && kind !== 'blank')) return false;
  if (isCalledExample(grid, row, columns)) return true;
  if (numbersColumns(grid, row, columns.first, columns.last)) return true;
  let filled = 0;
  let guiding = 0;
  let plainly = 0;
  let examples = 0;
  /** Of these, those under a status, which are looked at by themselves. */
  let ofStatus = 0;
  for (let column = columns.first; column <= columns.last; column++) {
    const value = valueAt(grid, row, column);
    if (value === null) continue;
    if (typeof value !== 'string') return false;
    filled++;
    if (EXAMPLE.test(value)) examples++;
    if (PLAIN_GUIDANCE.test(value)) plainly++;
    else if (GUIDANCE.test(value)) guiding++;
    else continue;
    if (columns.statuses.includes(column)) ofStatus++;
  }
  // "e.g. Paused", "e.g. March 2025": an example says what a status or date looks like, and is none.
  if (examples >= 2 && examples * 2 >= filled) return true;
  const isPlain = plainly >= 2 && (plainly + guiding) * 2 >= filled;
  let signs = plainly + guiding > ofStatus ? 1 : 0;
  if ((plainly + guiding) * 2 >= filled && PLAIN_GUIDANCE.test(trimmed(grid, row, columns.main))) signs++;
  if (columns.due !== null) {
    const text = trimmed(grid, row, columns.due);
    if (text !== '') {
      if (dateAt(grid, row, columns.due).kind !== 'unreadable') return false;
      if (/\b(date|when|month|year|dd)\b/i.test(text)) signs++;
    }
  }
  for (const column of columns.statuses) {
    const text = trimmed(grid, row, column);
    // "Red / Amber / Green" is a choice, and "Complete by 31/03/2025" a status, as "Complete?" is.
    const several = text.split(/[/,;|]/).filter((part) => /\p{L}/u.test(part)).length >= 3;
    if (!several && saysStatus(text)) return false;
    if (several || PLAIN_GUIDANCE.test(text)) signs++;
  }
  return isPlain || signs >= ENOUGH;
}
