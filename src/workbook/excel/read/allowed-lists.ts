/** Finds out what the drop-down lists of columns offer: written out in the rule, or kept in cells of some sheet. */
import type { Area, Grid } from '../../../model/grid';
import { findAllowed } from '../../common/allowed-values';
import type { Ask } from '../host/ask-each';
import { areaOf, rangeAt } from '../host/sheet-area';
import { queueSpecial } from './special-areas';

/** A list of allowed values as Excel gives it: "Green,Amber" or "=Lists!$A$1:$A$3"; "" for a validation that is none. */
export interface ColumnList {
  readonly area: Area;
  readonly source: string;
}

const sourceOf = ({ rule }: Excel.DataValidation): string => {
  const source = rule?.list?.source;
  return typeof source === 'string' ? source : '';
};

const listOf = (range: Excel.Range): ColumnList => ({
  area: areaOf(range),
  source: sourceOf(range.dataValidation),
});

const ITEMS = 'items/rowIndex,items/columnIndex,items/rowCount,items/columnCount,items/dataValidation/rule';

/** The lists of one column. Where it has none, it asks what none has: an Excel that refuses that is asked in two steps. */
export const askLists =
  (sheet: string, area: Area): Ask<readonly ColumnList[]> =>
  ({ workbook }) => {
    const range = rangeAt(workbook.worksheets.getItem(sheet), area);
    const found = range.getSpecialCellsOrNullObject('DataValidations').load('areaCount');
    const areas = found.areas.load(ITEMS);
    return { take: () => (found.isNullObject ? [] : areas.items.map(listOf)) };
  };

/** The first of the two steps: where the lists are. */
export const askListAreas =
  (sheet: string, area: Area): Ask<readonly Area[]> =>
  ({ workbook }) =>
    queueSpecial(rangeAt(workbook.worksheets.getItem(sheet), area), 'DataValidations');

/** The second: what they offer. */
export const askListsAt =
  (sheet: string, areas: readonly Area[]): Ask<readonly ColumnList[]> =>
  ({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    const rules = areas.map((area) => rangeAt(worksheet, area).dataValidation.load('rule'));
    return {
      take: () =>
        rules.flatMap((validation, index) => {
          const area = areas[index];
          return area ? [{ area, source: sourceOf(validation) }] : [];
        }),
    };
  };

/** Names of the workbook, in lower case, and what they stand for: a list may be kept under one. */
export const askListNames: Ask<ReadonlyMap<string, string>> = ({ workbook }) => {
  const names = workbook.names.load('items/name,items/formula');
  return {
    take: () =>
      new Map(
        names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula).replace(/^=/, '')]),
      ),
  };
};

/** Of one sheet. */
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
  return lists.map(({ area, source }) => {
    // A list that is written out has no quotation marks here, as it has in a file.
    const formula = source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
    return { area, allowed: findAllowed(formula, sources) };
  });
}
