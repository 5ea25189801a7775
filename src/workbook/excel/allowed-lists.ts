/** Finds out what the drop-down lists of columns offer: written out in the rule, or kept in cells of some sheet. */
import type { Area, Grid } from '../../plan/grid';
import { findAllowed } from '../common/allowed-values';
import type { Queued } from './read-outline';

/** A list of allowed values as Excel gives it: "Green,Amber" or "=Lists!$A$1:$A$3". */
export interface ColumnList {
  readonly area: Area;
  readonly source: string;
}

/** Names of the workbook, in lower case, and what they stand for: a list may be kept under one. */
export function queueListNames({ workbook }: Excel.RequestContext): Queued<ReadonlyMap<string, string>> {
  const names = workbook.names.load('items/name,items/formula');
  return {
    take: () =>
      new Map(
        names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula).replace(/^=/, '')]),
      ),
  };
}

/** Lists of one sheet whose values could be found. */
export function readLists(
  sheet: string,
  lists: readonly ColumnList[],
  grids: readonly Grid[],
  names: ReadonlyMap<string, string>,
): Grid['validations'] {
  const sources = {
    sheet,
    grids: new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid])),
    names,
  };
  return lists.flatMap(({ area, source }) => {
    // A list that is written out has no quotation marks here, as it has in a file.
    const formula = source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
    const allowed = findAllowed(formula, sources);
    return allowed.length > 0 ? [{ area, allowed }] : [];
  });
}
