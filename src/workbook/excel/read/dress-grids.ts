/** Lays what was read of the looks of columns over their grids. */
import type { Grid, LookRequest, UnreadFact } from '../../../model/grid';
import { readLists } from './allowed-lists';
import type { ColumnFacts, Looks } from './read-looks';

/** The columns whose looks a grid has, to be asked for again. */
export const loadedLooks = (grids: readonly Grid[]): LookRequest[] =>
  grids.flatMap((grid) => {
    const columns = grid.looks.flatMap((look, column) => (look ? [grid.left + column] : []));
    return columns.length > 0 ? [{ sheet: grid.sheet, columns }] : [];
  });

/** True where the looks were read of all cells that the grids have. */
export const coversAll = (grids: readonly Grid[], columns: readonly ColumnFacts[]): boolean =>
  columns.every(({ sheet, area }) => {
    const grid = grids.find((one) => one.sheet === sheet);
    if (!grid || grid.rowCount === 0) return true;
    return area.top <= grid.top && area.top + area.rows >= grid.top + grid.rowCount;
  });

export const dressGrids = (grids: readonly Grid[], { columns, listNames }: Looks): Grid[] =>
  grids.map((grid) => {
    const own = columns.filter(({ sheet }) => sheet === grid.sheet);
    if (own.length === 0) return grid;
    const lists = own.flatMap((column) => column.lists);
    return dressGrid(grid, own, readLists(grid.sheet, lists, grids, listNames));
  });

const shift = <T>(cells: readonly T[], rows: number, most: number): readonly T[] =>
  cells.length === 0 ? cells : cells.slice(rows, rows + most);

/** Each look is cut to the rows of the grid, whose blank edges have been cut off. */
function dressGrid(grid: Grid, own: readonly ColumnFacts[], validations: Grid['validations']): Grid {
  const looks = [...grid.looks];
  for (const { column, area, look } of own) {
    const at = column - grid.left;
    if (at < 0 || at >= grid.columnCount) continue;
    const rows = grid.top - area.top;
    looks[at] = {
      fills: shift(look.fills, rows, grid.rowCount),
      struck: shift(look.struck, rows, grid.rowCount),
    };
  }
  const unread = new Set<UnreadFact>([...(grid.unread ?? []), ...own.flatMap((column) => column.unread)]);
  const words = [...(grid.colouredWords ?? []), ...own.flatMap(({ colouredWords }) => colouredWords)];
  return {
    ...grid,
    looks,
    validations: [...grid.validations, ...validations],
    conditionalColours: [
      ...grid.conditionalColours,
      ...own.flatMap(({ conditionalColours }) => conditionalColours),
    ],
    ...(words.length > 0 && { colouredWords: words }),
    ...(unread.size > 0 && { unread: [...unread] }),
  };
}
