/** The things that lie on a sheet besides cells, as values that are replaced, never changed in place. */
import type { Box } from './box';

export interface TableRecord {
  readonly id: string;
  readonly name: string;
  /** With header and totals row. */
  readonly box: Box;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

export interface ConditionalRecord {
  readonly id: string;
  /** An add-in made it in this session: what Excel cannot say of rules that lie over each other is only so of others. */
  readonly isOwn?: boolean;
  /** Excel's word: "Custom", "CellValue", "ContainsText", "ColorScale" ... */
  readonly type: string;
  readonly boxes: readonly Box[];
  /** As the API gives it: { formula }, { formula1, operator } or { text, operator }; null before it is set. */
  readonly rule: Readonly<Record<string, unknown>> | null;
  readonly stopIfTrue: boolean;
  readonly fill: Readonly<Record<string, unknown>>;
  readonly font: Readonly<Record<string, unknown>>;
  readonly numberFormat: string;
}

export interface ValidationRecord {
  readonly box: Box;
  /** As the API gives it: { list: { source, inCellDropDown } } and its like. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly prompt: unknown;
  readonly errorAlert: unknown;
}

export interface SeriesRecord {
  readonly name: string;
  readonly values: Box | null;
  readonly categories: Box | null;
  readonly valuesSheetId: string;
}

export interface ChartRecord {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The cells it was laid over by setPosition; null where it was only sized. */
  readonly anchor: Box | null;
  readonly series: readonly SeriesRecord[];
  /** Plain properties of the parts, by path: "legend", "series/0/format/fill". */
  readonly parts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface NameRecord {
  readonly name: string;
  /** With its "=": "='Action plan'!$A$1:$B$2". */
  readonly formula: string;
  /** Null is the workbook. */
  readonly sheetId: string | null;
  readonly visible: boolean;
  readonly comment: string;
}

/** A row or a column: what differs from the standard. Sizes in points. */
export interface Line {
  readonly size?: number;
  readonly hidden?: boolean;
  /** Hidden by a filter: it comes back when the filter is taken off, and not before. */
  readonly filtered?: boolean;
}

export interface PageRecord {
  /** Plain properties of the page layout that were set. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly zoom: Readonly<Record<string, unknown>>;
  readonly titleRows: Box | null;
  readonly titleColumns: Box | null;
  readonly printArea: Box | null;
  /** By part: "group", "defaultForAllPages", "firstPage", "evenPages", "oddPages". */
  readonly headersFooters: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export const PLAIN_PAGE: PageRecord = {
  fields: {},
  zoom: { scale: 100 },
  titleRows: null,
  titleColumns: null,
  printArea: null,
  headersFooters: {},
};
