/** Lets a ditto mark, or "as above", hold what stands in the nearest cell above it, in the columns where that is meant (3.9). */
import { trimmed, type Grid } from '../../model/grid';
import { isDitto } from '../text/ditto';
import { NOTE, TOTAL } from '../text/row-words';
import { type RoleColumns, type RowKind, type RowKinds } from './row-facts';
import { showAbove, type Shown } from './spread-merges';

/** What stands in rows of these kinds says something of an action. */
const SAYING: ReadonlySet<RowKind | undefined> = new Set(['action', 'recommendation']);
/** A heading ends a group, and so does a blank row, unless one stands below every action. */
function endsGroup({ kinds }: RowKinds): (index: number) => boolean {
  const isSpaced = !kinds.some((kind, index) => kind === 'action' && kinds[index - 1] === 'action');
  return (index) => kinds[index] === 'heading' || (!isSpaced && kinds[index] === 'blank');
}

/** "Total | 2 actions" and "Note: ... | Amber" are counted where they have a status, so that none is lost: what they say is theirs alone. */
function saysItsOwn(grid: Grid, row: number, { main, followUp }: RoleColumns): boolean {
  const text = trimmed(grid, row, main);
  return (
    (TOTAL.test(text) || NOTE.test(text)) && followUp.every((column) => trimmed(grid, row, column) === '')
  );
}

/** `among` are columns of the grid. */
export function spreadDittos(
  grid: Grid,
  among: readonly number[],
  rows: RowKinds,
  columns: RoleColumns,
): Grid {
  const found = new Map<number, Shown[]>();
  const ends = endsGroup(rows);
  for (const column of new Set(among)) {
    // Most columns have none.
    if (!rows.kinds.some((_, index) => isDitto(trimmed(grid, rows.top + index, column)))) continue;
    const shown: Shown[] = [];
    let from: number | null = null;
    rows.kinds.forEach((kind, index) => {
      const row = rows.top + index;
      if (ends(index)) from = null;
      if (!SAYING.has(kind) && kind !== 'total') return;
      const text = trimmed(grid, row, column);
      if (text === '') return;
      if (kind === 'total') from = null;
      else if (!isDitto(text)) from = row;
      else if (from !== null && !saysItsOwn(grid, from, columns)) shown.push([row, from]);
    });
    if (shown.length > 0) found.set(column, shown);
  }
  return showAbove(grid, found, false);
}
