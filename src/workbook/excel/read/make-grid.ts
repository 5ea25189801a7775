/** Makes a grid of what Excel gave for one sheet: the same value that the file adapter makes of the same sheet. */
import type { CellValue, ColumnLook, Grid, TableArea } from '../../../model/grid';
import type { FoundMark } from '../../../model/grid';
import { allAtOnce, ROWS_IN_SLICE, type Sliced } from '../../../model/slices';
import { countsFrom1904 } from '../host/date-system';
import { readFormat } from '../host/number-formats';
import type { BandCells } from './read-bands';
import { readableTexts } from '../host/shown-texts';

const NOTHING: readonly never[] = [];
const NO_HIDDEN: ReadonlySet<number> = new Set();

interface SheetFacts {
  readonly name: string;
  readonly visible: boolean;
  readonly index: number;
  readonly tables: readonly TableArea[];
  readonly mark: FoundMark | undefined;
}

/** Columns of one sheet from its used area's first cell on, before blank edges are cut off. */
interface Columns {
  readonly top: number;
  readonly left: number;
  readonly values: CellValue[][];
  readonly texts: string[][];
  readonly formats: string[][];
  readonly hidden: Set<number>;
  readonly date1904: boolean | null;
}

/** Errors come as their texts already. */
const readValue = (value: unknown): CellValue =>
  value === '' || value === null || value === undefined ? null : (value as CellValue);

function* gatherColumns(bands: readonly BandCells[]): Sliced<Columns> {
  const area = bands[0]?.band.area ?? { top: 0, left: 0, rows: 0, columns: 0 };
  const empty = <T>(): T[][] => Array.from({ length: area.columns }, () => []);
  const columns = { values: empty<CellValue>(), texts: empty<string>(), formats: empty<string>() };
  const hidden = new Set<number>();
  let date1904: boolean | null = null;
  let row = 0;
  for (const cells of bands) {
    for (const hiddenRow of cells.hidden) hidden.add(row + hiddenRow);
    for (const [bandRow, rowValues] of cells.values.entries()) {
      for (let column = 0; column < area.columns; column++) {
        const value = readValue(rowValues[column]);
        const format = readFormat(cells.formats[bandRow]?.[column] ?? '');
        const text = cells.texts[bandRow]?.[column] ?? '';
        date1904 ??= countsFrom1904(value, text, format);
        columns.values[column]?.push(value);
        columns.texts[column]?.push(typeof value === 'string' ? value : text);
        columns.formats[column]?.push(format);
      }
      if (bandRow % ROWS_IN_SLICE === ROWS_IN_SLICE - 1) yield;
    }
    row += cells.values.length;
  }
  return { top: area.top, left: area.left, ...columns, hidden, date1904 };
}

/** First and last row and column that hold a value; null where none does. */
function findEdges(values: readonly (readonly CellValue[])[]): Edges | null {
  let edges: Edges | null = null;
  values.forEach((cells, column) => {
    const first = cells.findIndex((value) => value !== null);
    if (first < 0) return;
    const last = cells.findLastIndex((value) => value !== null);
    edges = edges
      ? {
          ...edges,
          top: Math.min(edges.top, first),
          bottom: Math.max(edges.bottom, last),
          right: column,
        }
      : { top: first, bottom: last, left: column, right: column };
  });
  return edges;
}
interface Edges {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const cut = <T>(columns: readonly T[][], { top, bottom, left, right }: Edges, blank: T): (readonly T[])[] =>
  columns
    .slice(left, right + 1)
    .map((cells) =>
      cells.every((cell) => cell === blank) ? (NOTHING as readonly T[]) : cells.slice(top, bottom + 1),
    );

/** What Excel gave for one sheet. */
interface ReadSheet {
  readonly facts: SheetFacts;
  /** Top to bottom, all of the same columns; none where it is empty. */
  readonly bands: readonly BandCells[];
  /** The whole used area is hidden. */
  readonly allHidden?: boolean;
}

/** Worth a turn for others: a small workbook is read in one go, so that its position is not kept waiting. */
const isLong = (columns: Columns): boolean => (columns.values[0]?.length ?? 0) >= ROWS_IN_SLICE;

function* gatherAll(sheets: readonly ReadSheet[]): Sliced<Columns[]> {
  const gathered: Columns[] = [];
  for (const { bands } of sheets) {
    const columns = yield* gatherColumns(bands);
    gathered.push(columns);
    if (isLong(columns)) yield;
  }
  return gathered;
}

function* cutAll(
  sheets: readonly ReadSheet[],
  gathered: readonly Columns[],
  date1904: boolean,
): Sliced<Grid[]> {
  const grids: Grid[] = [];
  for (const [index, { facts, allHidden = false }] of sheets.entries()) {
    const columns = gathered[index] as Columns;
    grids.push(gridOf(facts, columns, allHidden, date1904));
    if (isLong(columns)) yield;
  }
  return grids;
}

/** In the order of the sheets. The workbook has one date system: what any of its sheets tells holds for all. */
export async function makeGrids(sheets: readonly ReadSheet[], inTurns = allAtOnce): Promise<Grid[]> {
  const gathered = await inTurns(gatherAll(sheets));
  const date1904 = gathered.some((one) => one.date1904 === true);
  for (const columns of gathered) await readableTexts(columns, date1904);
  return inTurns(cutAll(sheets, gathered, date1904));
}

function gridOf(facts: SheetFacts, columns: Columns, allHidden: boolean, date1904: boolean): Grid {
  const edges = findEdges(columns.values);
  const rowCount = edges ? edges.bottom - edges.top + 1 : 0;
  const columnCount = edges ? edges.right - edges.left + 1 : 0;
  const isHidden = (row: number): boolean => allHidden || columns.hidden.has(row + (edges?.top ?? 0));
  const hidden = Array.from({ length: rowCount }, (_, row) => row).filter(isHidden);
  return {
    sheet: facts.name,
    sheetIndex: facts.index,
    visible: facts.visible,
    top: edges ? columns.top + edges.top : 0,
    left: edges ? columns.left + edges.left : 0,
    rowCount,
    columnCount,
    values: edges ? cut(columns.values, edges, null) : [],
    texts: edges ? cut(columns.texts, edges, '') : [],
    formats: edges ? cut(columns.formats, edges, '') : [],
    looks: new Array<ColumnLook | undefined>(columnCount).fill(undefined),
    hiddenRows: hidden.length > 0 ? new Set(hidden) : NO_HIDDEN,
    tables: facts.tables,
    merges: null,
    // Excel has calculated every formula by the time that it gives its cells.
    uncalculated: new Set(),
    conditionalColours: [],
    validations: [],
    date1904,
    ...(facts.mark && { mark: facts.mark }),
  };
}
