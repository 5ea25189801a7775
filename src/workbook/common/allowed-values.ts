/** Finds out what a drop-down list offers: written out in the sheet, or kept in cells of this or another sheet. */
import type { Area, Grid } from '../../model/grid';
import { textAt } from '../../model/grid';
import { parseRange } from './sheet-areas';

/** A list of allowed values as the file gives it, `source` still a formula; "" for a validation that is no list. */
export interface RawValidation {
  readonly areas: readonly Area[];
  readonly source: string;
}

/** A list longer than this is no list of statuses. */
const LONGEST_LIST = 1000;
/** Cells of a range, blank ones too, among which a list is looked for. */
const MOST_CELLS = 2000;
/** Values that all lists of a sheet offer together: every row can have a list from a place of its own. */
const MOST_VALUES = 2_000_000;

/** Where the lists of one sheet may be kept. */
export interface ListSources {
  /** Name of the sheet that the list is on. */
  readonly sheet: string;
  /** By lower-case sheet name. */
  readonly grids: ReadonlyMap<string, Grid>;
  /** Defined names, in lower case, and what they stand for. */
  readonly names: ReadonlyMap<string, string>;
}

function textsIn(grid: Grid, { top, left, rows, columns }: Area): string[] {
  const texts: string[] = [];
  let room = MOST_CELLS;
  const bottom = Math.min(top + rows, grid.top + grid.rowCount);
  const right = Math.min(left + columns, grid.left + grid.columnCount);
  for (let row = top; left < right && row < bottom; row++) {
    if (room <= 0 || texts.length >= LONGEST_LIST) break;
    for (let column = left; column < right && room > 0 && texts.length < LONGEST_LIST; column++) {
      room--;
      const text = textAt(grid, row - grid.top, column - grid.left).trim();
      if (text !== '') texts.push(text);
    }
  }
  return texts;
}

/** The text that a formula is, quotation marks and all; null for any other formula. */
export const literalIn = (formula: string): string | null =>
  /^"((?:[^"]|"")*)"$/.exec(formula)?.[1]?.replaceAll('""', '"') ?? null;

/** Empty where the list is worked out by a formula, or kept in another workbook. */
export function findAllowed(source: string, sources: ListSources): string[] {
  const inline = literalIn(source);
  if (inline !== null) {
    return inline
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  }
  const range = parseRange(sources.names.get(source.toLowerCase()) ?? source);
  const grid = range && sources.grids.get((range.sheet ?? sources.sheet).toLowerCase());
  return grid ? textsIn(grid, range.area) : [];
}

/** Nothing is known of lists whose values could not be found, nor of those after more values than any sheet of plans needs. */
export function resolveValidations(raw: readonly RawValidation[], sources: ListSources): Grid['validations'] {
  // Every row may have a list of its own with the same source.
  const known = new Map<string, string[]>();
  let room = MOST_VALUES;
  const find = (source: string): string[] => {
    const found = room > 0 ? findAllowed(source, sources) : [];
    room -= found.length;
    return found;
  };
  return raw.flatMap(({ areas, source }) => {
    let allowed = known.get(source);
    if (!allowed) known.set(source, (allowed = find(source)));
    const values = allowed;
    return areas.map((area) => ({ area, allowed: values }));
  });
}
