/** The cells that whole rows and columns show where nothing else was put: formats of a column, a row or a sheet. */
import { contains, intersect, sameBox, type Box } from './box';
import type { Cell } from './cell';

export interface Band {
  readonly box: Box;
  readonly cell: Cell;
}

/** The band on top at a place; later ones lie over earlier ones. */
export function bandAt(bands: readonly Band[], row: number, column: number): Band | undefined {
  return bands.findLast((band) => contains(band.box, row, column));
}

/** Changes what shows in `box`: bands inside it change, those across its edge do so where they meet. */
export function changeBands(
  bands: readonly Band[],
  box: Box,
  empty: Cell,
  change: (cell: Cell) => Cell,
): readonly Band[] {
  const isThere = bands.some((band) => sameBox(band.box, box));
  const changed: Band[] = isThere ? [] : [{ box, cell: change(empty) }];
  const across: Band[] = [];
  for (const band of bands) {
    const common = intersect(band.box, box);
    const isInside = common !== null && sameBox(common, band.box);
    changed.push(isInside ? { box: band.box, cell: change(band.cell) } : band);
    if (common && !isInside) across.push({ box: common, cell: change(band.cell) });
  }
  return [...changed, ...across];
}
