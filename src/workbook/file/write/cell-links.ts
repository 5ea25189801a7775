/** Where the links of summary sheets lead: to another sheet of the same file. */
import { cellAddress, fullAddress } from '../../../model/address';
import type { CellRef } from '../../../model/grid';
import type { SheetCells } from '../../../render/sheet-cells';
import { LINKED_ROWS, type LinkTargets } from '../../common/shown-cells';

export interface PlacedLink {
  /** "A35" */
  readonly cell: string;
  /** "'Action plan'!D7" */
  readonly place: string;
}

/** Null where there is nowhere to go: no link leads out of the file, since it would say where another is kept. */
export const linkTo = (cell: CellRef, { sheets }: LinkTargets): string | null =>
  sheets.has(cell.sheet) ? fullAddress(cell) : null;

/** In the order of reading. */
export function findLinks({ columns }: SheetCells, targets: LinkTargets): PlacedLink[] {
  const found: (PlacedLink & { readonly row: number })[] = [];
  columns.forEach(({ extras }, column) => {
    for (const [row, { link }] of extras) {
      const place = link && row < LINKED_ROWS ? linkTo(link, targets) : null;
      if (typeof place === 'string') found.push({ row, cell: cellAddress(row, column), place });
    }
  });
  return found.sort((a, b) => a.row - b.row);
}
