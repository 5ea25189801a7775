/** Cuts the cells that were gathered from a sheet down to its used rectangle: the value the rest of the product reads. */
import type { ColumnLook, Grid, TableArea } from '../../plan/grid';
import type { CellColumn } from './cell-columns';
import type { BookSheet } from './read-book';
import type { CellLook } from './read-styles';
import { PLAIN_LOOK } from './read-styles';
import type { RawSheet } from './read-worksheet';

/** Shared by every column that has nothing of the kind: a formatted sheet can have 16,384 of them. */
const NOTHING: readonly never[] = [];
const NO_LOOK: ColumnLook = { fills: NOTHING, struck: NOTHING };

export interface GridFacts {
  readonly sheet: BookSheet;
  readonly sheetIndex: number;
  readonly date1904: boolean;
  readonly looks: readonly CellLook[];
  readonly tables: readonly TableArea[];
  readonly validations: Grid['validations'];
}

/** One property of each cell's style; the shared empty column where every cell has the plain one. */
function pickLooks<T>(
  styles: readonly number[],
  looks: readonly CellLook[],
  pick: (look: CellLook) => T,
  rows: { from: number; to: number },
): readonly T[] {
  const plain = pick(PLAIN_LOOK);
  const picked: T[] = looks.map(pick);
  if (picked.every((each) => each === plain)) return NOTHING;
  const column: T[] = [];
  let plainOnly = true;
  for (let row = rows.from; row <= rows.to; row++) {
    const style = styles[row] ?? 0;
    const value = style === 0 ? plain : (picked[style - 1] ?? plain);
    plainOnly &&= value === plain;
    column.push(value);
  }
  return plainOnly ? NOTHING : column;
}

const cut = <T>(slots: readonly T[], top: number, bottom: number): readonly T[] =>
  slots.length === 0 ? NOTHING : top === 0 ? slots : slots.slice(top, bottom + 1);

export function makeGrid(raw: RawSheet, facts: GridFacts): Grid {
  const { cells } = raw;
  const empty = cells.bottom < 0;
  const top = empty ? 0 : cells.top;
  const left = empty ? 0 : cells.left;
  const rowCount = empty ? 0 : cells.bottom - top + 1;
  const columnCount = empty ? 0 : cells.right - left + 1;
  const values: Grid['values'][number][] = [];
  const texts: Grid['texts'][number][] = [];
  const formats: Grid['formats'][number][] = [];
  const looks: ColumnLook[] = [];
  for (let column = left; column < left + columnCount; column++) {
    const found: CellColumn | undefined = cells.columns[column];
    const styles = found?.styles ?? NOTHING;
    const rows = { from: top, to: Math.min(cells.bottom, styles.length - 1) };
    const fills = pickLooks(styles, facts.looks, (look) => look.fill, rows);
    const struck = pickLooks(styles, facts.looks, (look) => look.struck, rows);
    values.push(cut(found?.values ?? NOTHING, top, cells.bottom));
    texts.push(cut(found?.texts ?? NOTHING, top, cells.bottom));
    formats.push(pickLooks(styles, facts.looks, (look) => look.format, rows));
    looks.push(fills === NOTHING && struck === NOTHING ? NO_LOOK : { fills, struck });
  }
  const uncalculated = new Set<number>();
  for (let at = 0; at < cells.uncalculated.length; at += 2) {
    const [row = 0, column = 0] = cells.uncalculated.slice(at, at + 2);
    uncalculated.add((row - top) * columnCount + (column - left));
  }
  const hidden = raw.hiddenRows.filter((row) => row >= top && row < top + rowCount).map((row) => row - top);
  return {
    sheet: facts.sheet.name,
    sheetIndex: facts.sheetIndex,
    visible: facts.sheet.visible,
    top,
    left,
    rowCount,
    columnCount,
    values,
    texts,
    formats,
    looks,
    hiddenRows: new Set(hidden),
    tables: facts.tables,
    merges: raw.merges,
    uncalculated,
    conditionalColours: raw.conditionalColours,
    validations: facts.validations,
    date1904: facts.date1904,
  };
}
