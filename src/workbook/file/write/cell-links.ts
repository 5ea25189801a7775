/** Where the links of summary sheets lead: to another sheet of the same file. */
import type { Hyperlink } from 'hucre';
import { fullAddress } from '../../../model/address';
import type { CellRef } from '../../../model/grid';
import type { LinkTargets } from '../../common/shown-cells';

/** Null where there is nowhere to go: no link leads out of the file, since it would say where another is kept. */
export const linkTo = (cell: CellRef, { sheets }: LinkTargets): Hyperlink | null =>
  sheets.has(cell.sheet) ? { target: '', location: fullAddress(cell) } : null;
