/**
 * The cells of one worksheet as both adapters hand them over: columns of values, shown text, formats and fills.
 *
 * Columns are arrays indexed [column][row], both counted from zero at the grid's own first cell. A column may be
 * shorter than `rowCount`, or empty: what is not there is blank. No object is made per cell.
 */
import type { SheetMark } from './own-mark';

/** Text, number (a date is its serial number), boolean, or null when empty. An error is its text: "#N/A". */
export type CellValue = string | number | boolean | null;

/** A rectangle, zero-based, relative to the worksheet unless said otherwise. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel table on the sheet. `area` is sheet-relative and includes header and totals rows. */
export interface TableArea {
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** A cell of the workbook, zero-based on its worksheet. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells of areas, sheet-relative, that are coloured where they hold this text. Rules of the same areas share them. */
export interface ColouredText {
  readonly areas: readonly Area[];
  readonly text: string;
}

/** What this product noted about a sheet, with the area that it wrote there. */
export interface FoundMark extends SheetMark {
  readonly area: Area;
}

/** What a column looks like, loaded only for the columns that need it (always, from a file). */
export interface ColumnLook {
  /** "#RRGGBB" per row; null where there is no fill or a white one (Excel cannot tell them apart). */
  readonly fills: readonly (string | null)[];
  /** True where the whole cell is struck through. */
  readonly struck: readonly boolean[];
}

/** Looks: fills and strike-through. Lists: of allowed values. Rules: what conditional formats look like. */
export type UnreadFact = 'looks' | 'lists' | 'rules';

export interface Grid {
  readonly sheet: string;
  /** Position of the sheet among the workbook's worksheets, from 0. */
  readonly sheetIndex: number;
  readonly visible: boolean;
  /** Sheet row and column of the grid's first cell, from 0. */
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly (readonly CellValue[])[];
  /** As Excel shows it, en-GB. The same string object as the value where the value is text. */
  readonly texts: readonly (readonly string[])[];
  /** Number format codes ("General" is ""). */
  readonly formats: readonly (readonly string[])[];
  /** One entry per column; undefined where it has not been loaded. */
  readonly looks: readonly (ColumnLook | undefined)[];
  /** Grid rows (from 0) that are hidden or filtered away. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly tables: readonly TableArea[];
  /** Merged areas, sheet-relative, where the adapter knows them (a file does; Excel does not). */
  readonly merges: readonly Area[] | null;
  /** The sheet is protected; absent where it is not, or that is asked for only when something is written, as in Excel. */
  readonly isProtected?: true;
  /** Cells that hold a formula without a value, as row * columnCount + column. */
  readonly uncalculated: ReadonlySet<number>;
  /** Sheet-relative areas whose colours come from conditional formatting, which cannot be read. A rule about one word colours no other cell, and is none. */
  readonly conditionalColours: readonly Area[];
  /** Conditional formats that fill the cells that hold exactly this text; absent where there are none. */
  readonly colouredWords?: readonly ColouredText[];
  /** Sheet-relative areas with a list of allowed values; none are known of a validation that is no list, or one worked out by a formula. */
  readonly validations: readonly { readonly area: Area; readonly allowed: readonly string[] }[];
  /** True where serial numbers count from 1904. */
  readonly date1904: boolean;
  /** What was asked of this sheet and refused; the plan was read without it. Absent where nothing was. */
  readonly unread?: readonly UnreadFact[];
  /** What this product noted about the sheet when it wrote it; absent on sheets of the user's. */
  readonly mark?: FoundMark;
}

/** A column whose looks the reader needs, sheet-relative. */
export interface LookRequest {
  readonly sheet: string;
  readonly columns: readonly number[];
}

export const valueAt = (grid: Grid, row: number, column: number): CellValue =>
  grid.values[column]?.[row] ?? null;
export const textAt = (grid: Grid, row: number, column: number): string => grid.texts[column]?.[row] ?? '';
/** True where a sign of ASCII that is no blank stands there, as in most texts. */
const isPlainSign = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code > 0x20 && code < 0x7f;
};
/** True of a text in which something stands. */
export const isFilled = (text: string): boolean => text !== '' && (isPlainSign(text, 0) || /\S/.test(text));
/** The text without blanks around it; "" for no column. */
export function trimmed(grid: Grid, row: number, column: number | null): string {
  if (column === null) return '';
  const text = textAt(grid, row, column);
  return isPlainSign(text, 0) && isPlainSign(text, text.length - 1) ? text : text.trim();
}
export const formatAt = (grid: Grid, row: number, column: number): string =>
  grid.formats[column]?.[row] ?? '';
export const fillAt = (grid: Grid, row: number, column: number): string | null =>
  grid.looks[column]?.fills[row] ?? null;
export const struckAt = (grid: Grid, row: number, column: number): boolean =>
  grid.looks[column]?.struck[row] ?? false;
export const isUncalculated = (grid: Grid, row: number, column: number): boolean =>
  grid.uncalculated.size > 0 && grid.uncalculated.has(row * grid.columnCount + column);

/** The worksheet cell behind a grid cell. */
export const cellRef = (grid: Grid, row: number, column: number): CellRef => ({
  sheet: grid.sheet,
  row: grid.top + row,
  column: grid.left + column,
});
