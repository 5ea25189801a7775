/** A whole workbook as one value: keeping the value is remembering the workbook. */
import type { Box } from './box';
import { CellMap } from './cell-map';
import {
  PLAIN_PAGE,
  type ChartRecord,
  type ConditionalRecord,
  type Line,
  type NameRecord,
  type PageRecord,
  type TableRecord,
  type ValidationRecord,
} from './records';

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly isProtected: boolean;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** In characters. */
  readonly standardWidth: number;
  readonly cells: CellMap;
  readonly rows: ReadonlyMap<number, Line>;
  readonly columns: ReadonlyMap<number, Line>;
  readonly merges: readonly Box[];
  readonly tables: readonly TableRecord[];
  readonly conditionals: readonly ConditionalRecord[];
  readonly validations: readonly ValidationRecord[];
  readonly charts: readonly ChartRecord[];
  /** From the first cell; null where nothing is frozen. */
  readonly frozen: Box | null;
  readonly autoFilter: Box | null;
  readonly page: PageRecord;
  /** Rows and columns before which a new page begins. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

export interface BookState {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetState[];
  readonly names: readonly NameRecord[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly structureProtected: boolean;
  readonly date1904: boolean;
}

/** Points. */
export const STANDARD_ROW_HEIGHT = 15;
export const STANDARD_COLUMN_WIDTH = 48;

export const newSheet = (id: string, name: string): SheetState => ({
  id,
  name,
  visibility: 'Visible',
  isProtected: false,
  tabColor: '',
  showGridlines: true,
  showHeadings: true,
  standardWidth: 8.43,
  cells: new CellMap(),
  rows: new Map(),
  columns: new Map(),
  merges: [],
  tables: [],
  conditionals: [],
  validations: [],
  charts: [],
  frozen: null,
  autoFilter: null,
  page: PLAIN_PAGE,
  rowBreaks: [],
  columnBreaks: [],
});

export const newBook = (): BookState => ({
  sheets: [],
  names: [],
  properties: {},
  structureProtected: false,
  date1904: false,
});

export const widthOf = (sheet: SheetState, column: number): number =>
  sheet.columns.get(column)?.size ?? STANDARD_COLUMN_WIDTH;
export const heightOf = (sheet: SheetState, row: number): number =>
  sheet.rows.get(row)?.size ?? STANDARD_ROW_HEIGHT;
