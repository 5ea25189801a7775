/** Formulas after rows have come in: what they name stands elsewhere, and they name it there. */
import { columnLetters } from '../../../../model/address';
import { COLUMNS, placesIn, ROWS, type Corner, type NamedPlace } from './formula-places';
import { RowRefusal, type RowMoves } from './row-moves';

export interface Moving {
  readonly moves: RowMoves;
  /** Names of all sheets in their order: a place can go through several. */
  readonly sheets: readonly string[];
}

/** Whose formula it is. */
export interface Reader {
  /** The sheet that it stands on; null where none of its places is without one. */
  readonly home: string | null;
  /** How rows without a dollar move; absent: as the cells do that they name. */
  readonly relative?: number;
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The places of a formula that lie on the sheet into which rows come. */
function placesOn(formula: string, { moves, sheets }: Moving, home: string | null): NamedPlace[] {
  const places = placesIn(formula);
  if (places === null) throw new RowRefusal('unknown', formula);
  return places.filter(({ sheet, corners }) => {
    const named = sheet ?? home;
    if (named === null) return false;
    if (!named.includes(':')) return isSame(named, moves.sheet);
    const [first = -1, last = -1] = named.split(':').map((one) => sheets.findIndex((known) => isSame(known, one)));
    const at = sheets.findIndex((known) => isSame(known, moves.sheet));
    const goesThrough = Math.min(first, last) <= at && at <= Math.max(first, last);
    if (goesThrough && corners.some(({ row }) => row !== null && moves.moved(row) !== row))
      throw new RowRefusal('through-sheets', formula);
    return false;
  });
} // prettier-ignore

function spell({ isColumnFixed, isRowFixed }: Corner, row: number | null, column: number | null): string {
  if ((row !== null && (row < 0 || row >= ROWS)) || (column !== null && (column < 0 || column >= COLUMNS)))
    throw new RowRefusal('full');
  const letters = column === null ? '' : `${isColumnFixed ? '$' : ''}${columnLetters(column)}`;
  return row === null ? letters : `${letters}${isRowFixed ? '$' : ''}${row + 1}`;
}

/** Rows of a place's corners afterwards. */
function movedRows(
  { corners }: NamedPlace,
  moves: RowMoves,
  relative: number | undefined,
): (number | null)[] {
  const [a, b] = corners;
  if (!a || a.row === null) return corners.map(() => null);
  if (relative !== undefined && corners.some(({ isRowFixed }) => !isRowFixed))
    return corners.map(({ row, isRowFixed }) =>
      isRowFixed ? moves.movedSpan(row as number, row as number)[0] : (row as number) + relative,
    );
  const other = b?.row ?? a.row;
  const [first, last] = moves.movedSpan(Math.min(a.row, other), Math.max(a.row, other));
  return a.row <= other ? [first, last] : [last, first];
}

function rewritten(
  formula: string,
  places: readonly NamedPlace[],
  corner: (place: NamedPlace) => string[],
): string {
  const pieces: string[] = [];
  let at = 0;
  for (const place of places) {
    const texts = corner(place);
    place.corners.forEach(({ from, to }, index) => {
      pieces.push(formula.slice(at, from), texts[index] as string);
      at = to;
    });
  }
  return pieces.join('') + formula.slice(at);
}

/** As it stands, but for the rows of what has moved. Throws `RowRefusal`. */
export function moveFormula(formula: string, moving: Moving, { home, relative }: Reader): string {
  // Of most formulas that name no place there is nothing to read.
  if (!/\d/.test(formula)) return formula;
  return rewritten(formula, placesOn(formula, moving, home), (place) => {
    const rows = movedRows(place, moving.moves, relative);
    return place.corners.map((corner, index) =>
      rows[index] === corner.row ? formula.slice(corner.from, corner.to) : spell(corner, rows[index] ?? null, corner.column),
    );
  });
} // prettier-ignore

/** The formula as another cell has it, so many rows below and columns at the right of the one that it is written for. */
export function copiedFormula(formula: string, down: number, right: number): string {
  const places = placesIn(formula);
  if (places === null) throw new RowRefusal('unknown', formula);
  return rewritten(formula, places, ({ corners }) =>
    corners.map((corner) =>
      spell(
        corner,
        corner.row === null || corner.isRowFixed ? corner.row : corner.row + down,
        corner.column === null || corner.isColumnFixed ? corner.column : corner.column + right,
      ),
    ),
  );
}

/** Whether a formula of many cells, each naming what lies as far from it, is still the same for all of them. */
export function movesAlike(
  formula: string,
  moving: Moving,
  home: string | null,
  { row, top, bottom }: { readonly row: number; readonly top: number; readonly bottom: number },
): boolean {
  const { moves } = moving;
  const isHome = home !== null && isSame(home, moves.sheet);
  const isCut = isHome && moves.cuts(top, bottom);
  const places = placesIn(formula);
  if (places === null) throw new RowRefusal('unknown', formula);
  const onSheet = new Set(placesOn(formula, moving, home).flatMap(({ corners }) => corners.map(({ from }) => from)));
  return places.every(({ corners }) =>
    corners.every(({ from, row: named, isRowFixed }) => {
      if (named === null || isRowFixed) return true;
      const apart = named - row;
      if (isCut) return apart === 0 && onSheet.has(from);
      return !onSheet.has(from) || !moves.cuts(Math.max(0, top + apart), bottom + apart);
    }),
  );
} // prettier-ignore
