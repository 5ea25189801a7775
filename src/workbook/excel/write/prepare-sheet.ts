/** Works out what goes into each cell of a summary sheet before Excel hears of it: values, formats, looks and links. */
import { fullAddress } from '../../../model/address';
import type { CellRef } from '../../../model/grid';
import type { CellExtras, SheetColumn, SheetValue } from '../../../render/sheet-cells';
import type { SheetPlan } from '../../../render/sheet-plan';
import type { Look, StyleName } from '../../../render/styles';
import { lookOf } from '../../../render/styles';
import { cleanText } from '../../common/clean-text';
import { LINKED_ROWS, shownValue, unlinkedStyle } from '../../common/shown-cells';
import { tableHeaders } from '../../common/table-headers';
import { planArea } from '../../common/plan-area';
import { formulaText, type TableNames } from '../../common/table-names';
import type { Sliced } from '../../../model/slices';
import { DAYS_1904 } from '../../../model/days/calendar';

export interface SheetLink {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** "'Action plan'!H12" */
  readonly place: string;
}

/** A formula of ours; its cell has no value before. */
interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  /** With its "=". */
  readonly text: string;
}

/** All [row][column] from A1 on, every row as long as the sheet is wide; null where the cell is left blank. */
export interface PreparedSheet {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly (string | number | null)[])[];
  readonly formats: readonly (readonly (string | null)[])[];
  readonly styles: readonly (readonly (StyleName | null)[])[];
  /** Colours of the plan's own over those of styles; absent where there are none. */
  readonly fills?: readonly (readonly (string | null)[])[];
  readonly links: readonly SheetLink[];
  readonly formulas: readonly PlacedFormula[];
}

export interface Surroundings {
  /** Names of all sheets that there will be. */
  readonly sheets: ReadonlySet<string>;
  /** Sheets of ours that had to take another name than the one wanted. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly tables: TableNames;
  readonly date1904: boolean;
}

const TEXT = '@';
const GENERAL = 'General';

/** Text has the format of text, whatever the style says: nothing that a person wrote may become a formula. */
const formatOf = (value: SheetValue, style: StyleName, { format, formula }: CellExtras): string =>
  typeof value === 'string' && formula === undefined
    ? TEXT
    : (format ?? (lookOf(style) as Look).format ?? GENERAL);

/** Column by column. */
export function* prepareSheet(plan: SheetPlan, around: Surroundings): Sliced<PreparedSheet> {
  const rows = plan.cells.rowCount;
  const { columns } = planArea(plan);
  const blank = <T>(): (T | null)[][] =>
    Array.from({ length: rows }, () => new Array<T | null>(columns).fill(null));
  const links: SheetLink[] = [];
  const formulas: PlacedFormula[] = [];
  const hasFills = plan.cells.columns.some(({ extras }) => [...extras.values()].some(({ fill }) => fill));
  const prepared = {
    values: blank<string | number>(),
    formats: blank<string>(),
    styles: blank<StyleName>(),
    ...(hasFills && { fills: blank<string>() }),
    links,
    formulas,
  };
  const headers = tableHeaders(plan);
  for (const [column, cells] of plan.cells.columns.entries()) {
    for (let row = 0; row < cells.values.length; row++)
      prepareCell(cells, row, column, headers.get(row)?.[column], around, prepared);
    yield;
  }
  links.sort((a, b) => a.row - b.row);
  return { rows, columns, ...prepared };
}

interface Preparing {
  readonly values: (string | number | null)[][];
  readonly formats: (string | null)[][];
  readonly styles: (StyleName | null)[][];
  readonly fills?: (string | null)[][];
  readonly links: SheetLink[];
  readonly formulas: PlacedFormula[];
}

function prepareCell(
  { values, styles, extras }: SheetColumn,
  row: number,
  column: number,
  header: string | undefined,
  { sheets, renamed, tables, date1904 }: Surroundings,
  into: Preparing,
): void {
  const [value, style] = [values[row], styles[row]];
  if (value === undefined || style === undefined) return;
  const more = extras.get(row) ?? NOTHING;
  const { formula } = more;
  const link = more.link && follow(more.link, renamed);
  const shown = header ?? shownValue(value, link, row, { sheets });
  const isLinked = link !== undefined && sheets.has(link.sheet) && row < LINKED_ROWS;
  const written = typeof shown === 'string' ? cleanText(shown) : shiftDate(shown, style, date1904);
  const set = <T>(rows: (T | null)[][], what: T | null): void =>
    void ((rows[row] as (T | null)[])[column] = what);
  if (formula) into.formulas.push({ row, column, text: `=${formulaText(formula, tables)}` });
  else set(into.values, written === '' ? null : written);
  set(into.formats, header === undefined ? formatOf(value, style, more) : TEXT);
  if (into.fills && more.fill !== undefined) set(into.fills, more.fill);
  set(into.styles, link !== undefined && !isLinked ? unlinkedStyle(style) : style);
  if (isLinked && typeof written === 'string')
    into.links.push({ row, column, text: written, place: fullAddress(link) });
}
const NOTHING: CellExtras = {};

/** Links to a sheet of ours lead to it under the name that it has. */
const follow = (link: CellRef, renamed: ReadonlyMap<string, string>): CellRef => ({
  ...link,
  sheet: renamed.get(link.sheet) ?? link.sheet,
});

/** Sheet plans count days from 1900. */
const shiftDate = (value: number | null, style: StyleName, date1904: boolean): number | null =>
  date1904 && style === 'date' && value !== null ? value - DAYS_1904 : value;
