/** The port: the few things the product needs of a workbook, whatever holds it. */
import type { CellRef, Grid, LookRequest } from '../plan/grid';
import type { SummaryBook } from '../sheet/sheet-plan';

/** What can be done to the workbook now, and why not. */
export interface Access {
  readonly canWrite: boolean;
  /** Facts for one sentence; null where it can be written. */
  readonly refusal: 'read-only' | 'workbook-protected' | 'file' | null;
}

export interface Workbook {
  /** File name without folder: "plan.xlsx". */
  readonly name: string;
  /** Every worksheet's used rectangle. From a file, looks are loaded; from Excel they are asked for. */
  readGrids(): Promise<readonly Grid[]>;
  /** The same grids with the looks of these columns loaded: at most one sync. */
  withLooks(grids: readonly Grid[], requests: readonly LookRequest[]): Promise<readonly Grid[]>;
  access(): Promise<Access>;
}

/** A workbook that is open in front of the user: it can be shown, mended and written to. */
export interface LiveWorkbook extends Workbook {
  /** Bring a cell into view and select it. */
  select(cell: CellRef): Promise<void>;
  /** Write each cell that still holds `expected`; cells that changed or hold a formula are left alone. One undo step. */
  mendCells(mends: readonly Mend[]): Promise<MendReceipt>;
  writeSummaries(book: SummaryBook): Promise<Receipt>;
  /** Tells that something changed: a hint only. Returns how to stop listening. */
  onChanged(listener: () => void): Promise<() => Promise<void>>;
}

export interface Mend {
  readonly cell: CellRef;
  /** What the cell showed when the finding was made. */
  readonly expected: string;
  readonly replacement: string;
}

export interface MendReceipt {
  readonly mended: readonly Mend[];
  readonly leftAlone: readonly {
    readonly mend: Mend;
    readonly reason: 'changed' | 'formula' | 'gone' | 'protected';
  }[];
  readonly undo: UndoPromise;
  readonly syncs: number;
}

/** How a write can be taken back. */
export type UndoPromise = 'one-step' | 'several-steps' | 'not-known';

/** What a write did. */
export interface Receipt {
  readonly sheets: readonly {
    readonly name: string;
    readonly wanted: string;
    readonly outcome: 'made' | 'rewritten';
  }[];
  /** Our sheets that this write did not touch, and that now speak for another date. */
  readonly outOfDate: readonly string[];
  readonly undo: UndoPromise;
  readonly syncs: number;
  /** True where the request was too large for one sync. */
  readonly split: boolean;
}
