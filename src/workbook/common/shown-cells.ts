/** What a cell of a summary sheet shows in both writers, and whether its link leads anywhere. */
import { cellAddress, fullAddress } from '../../model/address';
import type { SheetCell } from '../../render/sheet-plan';
import type { StyleName } from '../../render/styles';
import { cleanText } from './clean-text';

/** Links stand on this many rows from the top of a sheet: Excel holds 65,530 on a sheet, and each makes the file larger. */
export const LINKED_ROWS = 2000;

export interface LinkTargets {
  /** Names of the sheets in this file. */
  readonly sheets: ReadonlySet<string>;
}

/** A link that leads nowhere must not look like one. */
const UNLINKED: Partial<Record<StyleName, StyleName>> = { link: 'text' };
export const unlinkedStyle = (style: StyleName): StyleName => UNLINKED[style] ?? style;

/** What the cell shows: past the linked rows the address stands in place of the link. */
export function shownValue(cell: SheetCell, row: number, targets: LinkTargets): string | number | null {
  const { value, link } = cell;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === null) return null;
  const addressed = link && row >= LINKED_ROWS && targets.sheets.has(link.sheet);
  const spelt =
    addressed && !value.includes(cellAddress(link.row, link.column))
      ? `${value} (${fullAddress(link)})`
      : value;
  return cleanText(spelt);
}
