/** Where the links of summary sheets lead: to another summary sheet of the same file, or into the plan's own workbook. */
import type { Hyperlink } from 'hucre';
import { fullAddress } from '../../../model/address';
import type { CellRef } from '../../../model/grid';
import type { LinkTargets } from '../../common/shown-cells';

/** A path as a link carries it: spaces and other signs in percent form, a drive as an address. */
export function linkPath(file: string): string {
  const [first = '', ...rest] = file.replaceAll('\\', '/').split('/');
  const drive = /^[A-Za-z]:$/.test(first);
  const steps = [drive ? first : encodeURIComponent(first), ...rest.map(encodeURIComponent)];
  return (drive ? 'file:///' : '') + steps.join('/');
}

/** Null where there is nowhere to go. */
export function linkTo(cell: CellRef, { sheets, externalFile }: LinkTargets): Hyperlink | null {
  const location = fullAddress(cell);
  if (sheets.has(cell.sheet)) return { target: '', location };
  // The part after "#" is moved to where Excel keeps it when the file is finished.
  return externalFile === undefined ? null : { target: `${linkPath(externalFile)}#${location}` };
}
