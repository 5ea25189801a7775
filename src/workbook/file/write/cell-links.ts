/** Where the links of summary sheets lead: to another summary sheet of the same file, or into the plan's own workbook. */
import { cellAddress, fullAddress } from '../../../model/address';
import type { CellRef } from '../../../model/grid';
import type { SheetCells } from '../../../render/sheet-cells';
import { LINKED_ROWS, type LinkTargets } from '../../common/shown-cells';

/** A path as a link carries it: spaces and other signs in percent form, a drive as an address. */
export function linkPath(file: string): string {
  const [first = '', ...rest] = file.replaceAll('\\', '/').split('/');
  const drive = /^[A-Za-z]:$/.test(first);
  const steps = [drive ? first : encodeURIComponent(first), ...rest.map(encodeURIComponent)];
  return (drive ? 'file:///' : '') + steps.join('/');
}

export interface PlacedLink {
  /** "A35" */
  readonly cell: string;
  /** "'Action plan'!D7" */
  readonly place: string;
  readonly isExternal: boolean;
}

/** Null where there is nowhere to go. */
export function linkTo(
  cell: CellRef,
  { sheets, externalFile }: LinkTargets,
): Omit<PlacedLink, 'cell'> | null {
  const place = fullAddress(cell);
  if (sheets.has(cell.sheet)) return { place, isExternal: false };
  return externalFile === undefined ? null : { place, isExternal: true };
}

/** In the order of reading. */
export function findLinks({ columns }: SheetCells, targets: LinkTargets): PlacedLink[] {
  const found: (PlacedLink & { readonly row: number })[] = [];
  columns.forEach(({ extras }, column) => {
    for (const [key, { link }] of Object.entries(extras)) {
      const row = Number(key);
      const to = link && row < LINKED_ROWS ? linkTo(link, targets) : null;
      if (to) found.push({ row, cell: cellAddress(row, column), ...to });
    }
  });
  return found.sort((a, b) => a.row - b.row);
}
