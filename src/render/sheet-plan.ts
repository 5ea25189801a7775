/**
 * The whole content of one summary sheet as data. Both writers (file and Excel) take this value, and tests assert it:
 * nothing in it is a function, and nothing in it names Excel.
 *
 * Rows and columns count from 0 at A1.
 */
import type { IsoDate } from '../model/days/day';
import type { OwnTable, SheetKind } from '../model/own-names';
import type { Sliced } from '../model/slices';
import type { SheetCells } from './sheet-cells';
import type { StyleName } from './styles';

/** A real Excel table: one header row, then rows without gaps. */
export interface SheetTable {
  /** One of the closed list; a writer may have to take a numbered variant of it. */
  readonly name: OwnTable;
  readonly top: number;
  readonly left: number;
  /** Header row included. */
  readonly rows: number;
  readonly columns: number;
  /** Its rows belong together in their order: it has no filter, however long. */
  readonly isWhole?: true;
}

/**
 * A conditional format: cells of the area take the look of `style` where they hold exactly `text`, or where `formula`, written
 * for the first of them without its "=", is true. `fill` is a colour of the plan's own, "#RRGGBB", in place of that of the style.
 */
export type SheetHighlight = SheetRange & { readonly style: StyleName; readonly fill?: string } & (
    { readonly text: string } | { readonly formula: string }
  );

/** Cells of the area offer these; anything else may still be typed, after a question. */
export interface SheetChoice extends SheetRange {
  /** Together short enough to stand in the cell's own rule: 255 characters, commas included; none holds a comma. */
  readonly values: readonly string[];
}

/** Shares of an area, from 0 to 1, drawn as bars in their cells. */
export interface SheetBars extends SheetRange {
  /** "#RRGGBB" */
  readonly fill: string;
  readonly outline: string;
  /** The share for which a bar would take the whole width of its cell. */
  readonly whole: number;
}

/** A 100% stacked bar of the whole over cells of one row of this sheet, each part with its figure. */
export interface SheetChart {
  readonly altText: string;
  /** Cells with the names of the bars: one column of a table. */
  readonly categories: SheetRange;
  readonly series: readonly {
    /** Cell with the name shown in the legend. */
    readonly name: { readonly row: number; readonly column: number };
    readonly label: string;
    readonly values: SheetRange;
    /** "#RRGGBB" */
    readonly colour: string;
    /** Of the figure on it. */
    readonly ink: string;
    readonly outline: string;
    /** Drawn as dots, where the program can: printed in grey its colour would be another part's. */
    readonly isDotted?: true;
  }[];
  /** Where it floats: beside, never over, the tables. */
  readonly anchor: {
    readonly top: number;
    readonly left: number;
    readonly rows: number;
    readonly columns: number;
  };
}

export interface SheetRange {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

interface SheetPrint {
  readonly orientation: 'landscape';
  readonly paper: 'A4' | 'A3';
  readonly pagesWide: 1;
  /** Present where the whole sheet goes on one page. */
  readonly pagesTall?: 1;
  /** So many columns from the first are printed; all of them where it is absent. */
  readonly columns?: number;
  /** Rows repeated on every page, from and to, inclusive. */
  readonly titleRows: readonly [number, number];
  /** Excel footer code: "&P" is the page, "&N" the pages. */
  readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
}

export interface SheetPlan {
  readonly kind: SheetKind;
  /** Wanted sheet name: "RAG Summary". A writer may have to take another, and says so. */
  readonly name: string;
  readonly cells: SheetCells;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** Row heights in points, where the default will not do. */
  readonly heights: Readonly<Record<number, number>>;
  /** By row, the points that it takes with its text: a good guess, for programs that do not fit a row to its text. 0 is the default height. */
  readonly fitted: Uint16Array;
  readonly tables: readonly SheetTable[];
  readonly highlights: readonly SheetHighlight[];
  readonly bars: readonly SheetBars[];
  /** Absent where there is nothing to choose. */
  readonly choices?: readonly SheetChoice[];
  readonly chart: SheetChart | null;
  readonly print: SheetPrint;
  /** Rows that begin a new page when printed; absent where none has to. */
  readonly breaks?: readonly number[];
  /** The day that the sheet speaks for; absent where it speaks for none. */
  readonly asAt?: IsoDate;
}

/** What the file as a whole is called. */
interface BookFacts {
  /** Document title: "Corporate peer challenge action plan, RAG summary, as at 5 September 2024". */
  readonly title: string;
  /** BCP 47: "en-GB". */
  readonly language: string;
}

/** The summary sheets that go together. */
export interface SummaryBook extends BookFacts {
  readonly sheets: readonly SheetPlan[];
}

/** The same where each sheet is made once it is asked for, in their order: one can be packed while the next is made, and none is kept. */
export interface ComingBook extends BookFacts {
  readonly sheets: readonly ComingSheet[];
}

export interface ComingSheet extends Pick<SheetPlan, 'kind' | 'name'> {
  readonly make: () => Sliced<SheetPlan>;
}
