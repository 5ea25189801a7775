/** Works out what goes into each cell of a summary sheet before Excel hears of it: values, formats, looks and links. */
import { fullAddress } from '../../../model/address';
import type { SheetCell, SheetPlan } from '../../../render/sheet-plan';
import type { Look, StyleName } from '../../../render/styles';
import { lookOf } from '../../../render/styles';
import { cleanText } from '../../common/clean-text';
import { LINKED_ROWS, shownValue, unlinkedStyle } from '../../common/shown-cells';
import { tableHeaders } from '../../common/table-headers';
import { formulaText, type TableNames } from '../../common/table-names';
import { DAYS_1904 } from '../host/date-system';

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
const formatOf = ({ value, style, format, formula }: SheetCell): string =>
  typeof value === 'string' && formula === undefined
    ? TEXT
    : (format ?? (lookOf(style) as Look).format ?? GENERAL);

export function prepareSheet(plan: SheetPlan, around: Surroundings): PreparedSheet {
  const columns = Math.max(1, plan.widths.length, ...plan.cells.map((row) => row.length));
  const headers = tableHeaders(plan);
  const targets = { sheets: around.sheets };
  const links: SheetLink[] = [];
  const formulas: PlacedFormula[] = [];
  const blankRow = <T>(): (T | null)[] => new Array<T | null>(columns).fill(null);
  const values: (string | number | null)[][] = [];
  const formats: (string | null)[][] = [];
  const styles: (StyleName | null)[][] = [];
  plan.cells.forEach((cells, row) => {
    const [rowValues, rowFormats, rowStyles] = [
      blankRow<string | number>(),
      blankRow<string>(),
      blankRow<StyleName>(),
    ];
    cells.forEach((written, column) => {
      if (written === null) return;
      const cell = follow(written, around.renamed);
      const header = headers.get(`${row},${column}`);
      const value = header ?? shownValue(cell, row, targets);
      const leads = cell.link !== undefined && around.sheets.has(cell.link.sheet);
      if (cell.formula) formulas.push({ row, column, text: `=${formulaText(cell.formula, around.tables)}` });
      else rowValues[column] = value === '' ? null : shiftDate(value, cell, around.date1904);
      rowFormats[column] = header === undefined ? formatOf(cell) : TEXT;
      rowStyles[column] =
        cell.link && (!leads || row >= LINKED_ROWS) ? unlinkedStyle(cell.style) : cell.style;
      if (cell.link && leads && row < LINKED_ROWS && typeof value === 'string') {
        links.push({ row, column, text: cleanText(value), place: fullAddress(cell.link) });
      }
    });
    values.push(rowValues);
    formats.push(rowFormats);
    styles.push(rowStyles);
  });
  return { rows: plan.cells.length, columns, values, formats, styles, links, formulas };
}

/** Links to a sheet of ours lead to it under the name that it has. */
function follow(cell: SheetCell, renamed: ReadonlyMap<string, string>): SheetCell {
  const sheet = cell.link && renamed.get(cell.link.sheet);
  return cell.link && sheet !== undefined ? { ...cell, link: { ...cell.link, sheet } } : cell;
}

/** Sheet plans count days from 1900. */
const shiftDate = (
  value: string | number | null,
  { isDay }: SheetCell,
  date1904: boolean,
): string | number | null => (date1904 && isDay && typeof value === 'number' ? value - DAYS_1904 : value);
