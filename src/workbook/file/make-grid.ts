/** Cuts the cells that were gathered from a sheet down to its used rectangle: the value the rest of the product reads. */
import type { ColumnLook, Grid, TableArea } from '../../plan/grid';
import type { CellColumn } from './cell-columns';
import { mapSlots } from './cell-columns';
import type { BookSheet } from './read-book';
import type { CellLook } from './read-styles';
import { PLAIN_LOOK } from './read-styles';
import type { RawSheet } from './read-worksheet';

/** Shared by every column that has nothing of the kind: a formatted sheet can have 16,384 of them. */
const NOTHING: readonly never[] = [];
const NO_COLUMN: CellColumn = { values: [], texts: [], styles: [], sparse: false };
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
  column: CellColumn,
  top: number,
  looks: readonly CellLook[],
  pick: (look: CellLook) => T,
): readonly T[] {
  if (column.styles.length === 0) return NOTHING;
  const plain = pick(PLAIN_LOOK);
  const picked = looks.map(pick);
  if (picked.every((each) => each === plain)) return NOTHING;
  let plainOnly = true;
  const found = mapSlots(column.styles, column.sparse, top, (style) => {
    const each = style === 0 ? plain : (picked[style - 1] ?? plain);
    plainOnly &&= each === plain;
    return each;
  });
  return plainOnly ? NOTHING : found;
}

const cut = <T>(slots: readonly T[], sparse: boolean, top: number): readonly T[] =>
  top === 0 ? slots : mapSlots(slots, sparse, top, (slot) => slot);

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
    const found = cells.columns[column] ?? NO_COLUMN;
    const fills = pickLooks(found, top, facts.looks, (look) => look.fill);
    const struck = pickLooks(found, top, facts.looks, (look) => look.struck);
    values.push(cut(found.values, found.sparse, top));
    texts.push(cut(found.texts, found.sparse, top));
    formats.push(pickLooks(found, top, facts.looks, (look) => look.format));
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
