/** What a cell of a summary sheet shows in both writers, and whether its link leads anywhere. */
import { cellAddress, fullAddress } from '../../model/address';
import type { CellRef } from '../../model/grid';
import type { SheetValue } from '../../render/sheet-cells';
import type { StyleName } from '../../render/styles';

/** Links stand on this many rows from the top of a sheet: Excel holds 65,530 on a sheet, and each makes the file larger. */
export const LINKED_ROWS = 2000;

export interface LinkTargets {
  /** Names of the sheets in this file. */
  readonly sheets: ReadonlySet<string>;
}

/** A link that leads nowhere must not look like one. */
const UNLINKED: Partial<Record<StyleName, StyleName>> = { link: 'text' };
export const unlinkedStyle = (style: StyleName): StyleName => UNLINKED[style] ?? style;

/** What stands in the cell, its text not yet cleaned: past the linked rows the address stands in place of the link. */
export function shownValue(
  value: SheetValue,
  link: CellRef | undefined,
  row: number,
  targets: LinkTargets,
): SheetValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const addressed = value !== null && link && row >= LINKED_ROWS && targets.sheets.has(link.sheet);
  return addressed && !value.includes(cellAddress(link.row, link.column))
    ? `${value} (${fullAddress(link)})`
    : value;
}
