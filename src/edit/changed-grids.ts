/** The sheets of a workbook as they are after a change: those that it touches are new, the others are shared. */
import type { Area, ColumnLook, Grid } from '../model/grid';
import { movedArea } from './move-changes';
import { writesContent, type Mend } from './mend';
import type { GrownTable, NewRow, PlanChange } from './plan-change';

export const changedGrids = (grids: readonly Grid[], { row, grown, mends }: PlanChange): readonly Grid[] =>
  grids.map((grid) => {
    const inserted = row?.sheet === grid.sheet ? withRow(grid, row) : grid;
    const taken = grown?.sheet === grid.sheet ? withTable(inserted, grown) : inserted;
    return mends.filter(({ cell }) => cell.sheet === grid.sheet).reduce(withCell, taken);
  });

type Columns<T> = readonly (readonly T[])[];

/** Columns may be shorter than the sheet: what is not there is blank. */
const put = <T>(columns: Columns<T>, column: number, row: number, value: T, blank: T): Columns<T> =>
  Array.from({ length: Math.max(columns.length, column + 1) }, (_, at) => {
    const cells = columns[at] ?? [];
    if (at !== column) return cells;
    const all = Array.from(
      { length: Math.max(cells.length, row + 1) },
      (_cell, index) => cells[index] ?? blank,
    );
    all[row] = value;
    return all;
  });

/** The same cells, of a sheet that has room for one more. */
function withRoom(grid: Grid, { cell }: Mend): Grid {
  const rowCount = Math.max(grid.rowCount, cell.row - grid.top + 1);
  const columnCount = Math.max(grid.columnCount, cell.column - grid.left + 1);
  if (rowCount === grid.rowCount && columnCount === grid.columnCount) return grid;
  const wide = <T>(columns: Columns<T>): Columns<T> =>
    Array.from({ length: columnCount }, (_, at) => columns[at] ?? []);
  return {
    ...grid,
    rowCount,
    columnCount,
    values: wide(grid.values),
    texts: wide(grid.texts),
    formats: wide(grid.formats),
    looks: Array.from(
      { length: columnCount },
      (_, at) => grid.looks[at] ?? (at < grid.columnCount ? undefined : PLAIN),
    ),
    uncalculated: new Set(
      [...grid.uncalculated].map(
        (place) => Math.floor(place / grid.columnCount) * columnCount + (place % grid.columnCount),
      ),
    ),
  };
}
const PLAIN: ColumnLook = { fills: [], struck: [] };

/** The sheet with one cell written. A cell before its first row or column is none of it. */
export function withCell(before: Grid, mend: Mend): Grid {
  const { replacement, number, fill } = mend;
  const grid = withRoom(before, mend);
  const row = mend.cell.row - grid.top;
  const column = mend.cell.column - grid.left;
  if (row < 0 || column < 0) return before;
  const value = number?.value ?? (replacement === '' ? null : replacement);
  const look = grid.looks[column];
  const fills = look && fill !== undefined ? put([look.fills], 0, row, fill, null)[0] : undefined;
  const looks = look && fills ? grid.looks.with(column, { ...look, fills }) : grid.looks;
  if (!writesContent(mend)) return { ...grid, looks };
  return {
    ...grid,
    looks,
    values: put(grid.values, column, row, value, null),
    texts: put(grid.texts, column, row, replacement, ''),
    formats: number ? put(grid.formats, column, row, number.format, '') : grid.formats,
    uncalculated: without(grid.uncalculated, row * grid.columnCount + column),
  };
}

/** A formula that is written over is none any more. */
const without = (places: ReadonlySet<number>, written: number): ReadonlySet<number> =>
  places.has(written) ? new Set([...places].filter((place) => place !== written)) : places;

const movedAll = (areas: readonly Area[], row: number): readonly Area[] =>
  areas.map((area) => movedArea(area, row));

/** The sheet with a blank row in it, which looks like the row above, as Excel has it. */
function withRow(grid: Grid, { row }: NewRow): Grid {
  const at = row - grid.top;
  const opened = <T>(columns: Columns<T>, fresh: (cells: readonly T[]) => T): Columns<T> =>
    columns.map((cells) => (cells.length > at ? cells.toSpliced(at, 0, fresh(cells)) : cells));
  const like =
    <T>(blank: T) =>
    (cells: readonly T[]): T =>
      cells[at - 1] ?? blank;
  // A look reaches down to the new row though the column ends above it.
  const looked = <T>(cells: readonly T[], blank: T): readonly T[] =>
    cells.length >= at ? cells.toSpliced(at, 0, cells[at - 1] ?? blank) : cells;
  const indexes = (set: ReadonlySet<number>): ReadonlySet<number> =>
    new Set([...set].map((index) => (index >= at ? index + 1 : index)));
  return {
    ...grid,
    rowCount: Math.max(grid.rowCount, at) + 1,
    values: opened(grid.values, () => null),
    texts: opened(grid.texts, () => ''),
    formats: opened(grid.formats, like('')),
    looks: grid.looks.map(
      (look) => look && { fills: looked(look.fills, null), struck: looked(look.struck, false) },
    ),
    hiddenRows: indexes(grid.hiddenRows),
    tables: grid.tables.map((table) => ({ ...table, area: movedArea(table.area, row) })),
    merges: grid.merges && movedAll(grid.merges, row),
    uncalculated: new Set(
      [...grid.uncalculated].map((place) =>
        Math.floor(place / grid.columnCount) >= at ? place + grid.columnCount : place,
      ),
    ),
    conditionalColours: movedAll(grid.conditionalColours, row),
    ...(grid.colouredWords && {
      colouredWords: grid.colouredWords.map((word) => ({ ...word, areas: movedAll(word.areas, row) })),
    }),
    validations: grid.validations.map((list) => ({ ...list, area: movedArea(list.area, row) })),
  };
}

const withTable = (grid: Grid, { table, area }: GrownTable): Grid => ({
  ...grid,
  tables: grid.tables.map((one) => (one.name === table ? { ...one, area } : one)),
});
