/** Lets a cell that is merged over several rows hold for each of them, in the columns where that is meant (3.11). */
import { trimmed, type Area, type ColumnLook, type Grid } from '../../model/grid';

/** A grid row of a column that shows the cell of a row above it. */
export type Shown = readonly [row: number, from: number];

/** By column: a merge over many columns shows in the first of them only. Merges that lie over one another are cut short. */
function shownBelow(
  { top, left, rowCount }: Grid,
  merges: readonly Area[],
  isMeant: (row: number, column: number) => boolean,
): Map<number, Shown[]> {
  const found = new Map<number, Shown[]>();
  const room = new Map<number, number>();
  for (const merge of merges) {
    const column = merge.left - left;
    const from = merge.top - top;
    const end = Math.min(from + merge.rows, rowCount, from + (room.get(column) ?? rowCount));
    if (from < 0 || column < 0 || end - from < 2) continue;
    room.set(column, (room.get(column) ?? rowCount) - (end - from));
    const shown = found.get(column) ?? [];
    for (let row = from + 1; row < end; row++) if (isMeant(row, column)) shown.push([row, from]);
    if (shown.length > 0) found.set(column, shown);
  }
  return found;
}

function spreadItems<T>(items: readonly T[], shown: readonly Shown[], blank: T): readonly T[] {
  const spread = [...items];
  for (const [row, from] of shown) {
    const item = items[from] ?? blank;
    if (item === blank && row >= spread.length) continue;
    while (spread.length < row) spread.push(blank);
    spread[row] = item;
  }
  return spread;
}

const spreadLook = ({ fills, struck }: ColumnLook, shown: readonly Shown[]): ColumnLook => ({
  fills: spreadItems(fills, shown, null),
  struck: spreadItems(struck, shown, false),
});

/**
 * `columns` and `main` are of the grid: only a row with a text of its own in `main` is given what it shows elsewhere, so
 * that no row comes to hold something by a merge alone. Where merges are not known, as in Excel, the grid stays as it is.
 */
export function spreadMerges(grid: Grid, columns: readonly number[], main: number): Grid {
  if (!grid.merges || grid.merges.length === 0) return grid;
  const meant = new Set(columns);
  const shown = shownBelow(
    grid,
    grid.merges,
    (row, column) => meant.has(column) && trimmed(grid, row, main) !== '',
  );
  return showAbove(grid, shown, true);
}

/** The grid as it shows in each of these rows of a column what stands in another; its look as well, where that is asked for. */
export function showAbove(
  grid: Grid,
  shown: ReadonlyMap<number, readonly Shown[]>,
  withLooks: boolean,
): Grid {
  if (shown.size === 0) return grid;
  const spread = <T>(all: readonly T[], one: (item: T, its: readonly Shown[]) => T): readonly T[] =>
    all.map((item, column) => {
      const its = shown.get(column);
      return its ? one(item, its) : item;
    });
  return {
    ...grid,
    values: spread(grid.values, (values, its) => spreadItems(values, its, null)),
    texts: spread(grid.texts, (texts, its) => spreadItems(texts, its, '')),
    formats: spread(grid.formats, (formats, its) => spreadItems(formats, its, '')),
    looks: withLooks ? spread(grid.looks, (look, its) => look && spreadLook(look, its)) : grid.looks,
  };
}
