/** The port: what the product needs of a workbook, by capability. A host provides what it can, a function asks for what it uses. */
import type { Mend } from '../edit/mend';
import type { NewRow, PlanChange } from '../edit/plan-change';
import type { CellRef, Grid, LookRequest } from '../model/grid';
import type { PlanRules } from '../model/set-up';
import type { Conflict } from '../settings/edits';
import type { Decisions } from '../render/changed-kept';
import type { SummaryBook } from '../render/sheet-plan';

/** What can be done to the workbook now, and why not. */
export interface Access {
  readonly canWrite: boolean;
  /** Facts for one sentence; null where it can be written. 'no-way' is a host that only reads. */
  readonly refusal: 'read-only' | 'workbook-protected' | 'no-way' | null;
}

export interface CanRead {
  /** File name without folder: "plan.xlsx". */
  readonly name: string;
  /** Every worksheet's used rectangle. Looks may be left out, to be asked for where they are needed. */
  readGrids(): Promise<readonly Grid[]>;
  /** The same grids with the looks of these columns loaded: one round trip at most. */
  withLooks(grids: readonly Grid[], requests: readonly LookRequest[]): Promise<readonly Grid[]>;
}

export interface CanReadAgain {
  /** Read again what these grids were read from, looks included: one round trip where the sheets are still there. */
  refreshGrids(grids: readonly Grid[]): Promise<readonly Grid[]>;
}

export interface CanWriteSheets {
  /** What the host does to its list of what can be taken back when something is written: 'none' is that the list is lost. */
  readonly undo: UndoPromise;
  /**
   * Write sheets of ours, new or in place of our earlier ones: never over a sheet that the product did not make.
   *
   * @param guards what has to be as it was read; anything else refuses the whole write with Problem 'plan-moved'.
   * @param decisions to be made on the sheets that are kept by hand, as they stand when the rest is written
   * @param rules to be put onto the user's own sheets, beside those that are there; no cell of them is changed. Cells that were to
   *   get a list and have a validation by now refuse the whole write as well.
   * @throws Problem 'read-only', 'protected', 'plan-moved', 'settings-unreadable', 'history-unreadable', 'snapshot-exists',
   *   'host-busy', 'host-failed'.
   */
  writeSheets(
    book: SummaryBook,
    guards: readonly PlanGuard[],
    decisions?: Decisions,
    rules?: PlanRules,
  ): Promise<Receipt>;
}

interface CanTakeBack {
  /**
   * Take back what the last `writeSheets` has put onto the user's own sheets, and the sheets that it made; what somebody has changed of it
   * since stays.
   *
   * @returns names of sheets that it made and that stay, empty
   * @throws Problem as `writeSheets` does
   */
  takeBack(rules: PlanRules, receipt: Pick<Receipt, 'sheets'>): Promise<readonly string[]>;
}

interface CanChangeCells {
  /** Write each cell that still shows `expected`; cells that changed or hold a formula are left alone. One undo step. */
  mendCells(mends: readonly Mend[]): Promise<MendReceipt>;
  /** Make all of a change, or none of it where a cell is not as expected, holds a formula or is protected. One undo step. */
  changePlan(change: PlanChange): Promise<MendReceipt>;
  /** Whether this row can come in, so that all that names cells below it moves along. */
  takesRow(row: NewRow): Promise<boolean>;
}

interface CanShow {
  /**
   * Bring a cell into view and select it.
   *
   * @param along nobody has asked for the cell itself: what it goes along with stays in view, be it above the sheet
   */
  select(cell: CellRef, along?: boolean): Promise<void>;
  /** Bring one of our sheets into view. */
  showSheet(name: string): Promise<void>;
}

/** A host beside whose workbook another can be opened. */
export interface CanOpenNew {
  /**
   * Opens these bytes of an .xlsx as a workbook without a name, in a window of its own.
   *
   * @throws Problem 'host-too-old', 'host-busy', 'host-failed'
   */
  openNew(bytes: Uint8Array): Promise<void>;
}

interface CanListen {
  /** Tells that something changed that the add-in did not change itself: a hint only. Returns how to stop listening. */
  onChanged(
    listener: (hint: ChangeHint) => void,
    /** Told where the user has gone: the first cell of what is selected. */
    onSelected?: (cell: CellRef) => void,
  ): Promise<() => Promise<void>>;
}

/** Every host: it is read, and says whether it could be written to. */
export interface Workbook extends CanRead {
  access(): Promise<Access>;
}

/** A workbook that is open in front of the user: it can be shown, mended and written to. */
export interface LiveWorkbook
  extends Workbook, CanReadAgain, CanWriteSheets, CanTakeBack, CanChangeCells, CanShow, CanListen {}

/** 'perhaps' is where it cannot be told whether the add-in did it: it is read again, and nothing is said. */
export type ChangeHint = 'changed' | 'perhaps';

/** What was read of a plan's header, to be looked at again just before a write. */
export interface PlanGuard {
  readonly sheet: string;
  readonly table: string | null;
  /** Sheet-relative header cells with the text they showed. */
  readonly headers: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

export interface MendReceipt {
  readonly mended: readonly Mend[];
  /** The row that came in, where one did. */
  readonly row?: NewRow;
  readonly leftAlone: readonly {
    readonly mend: Mend;
    readonly reason: 'changed' | 'formula' | 'gone' | 'protected' | 'hidden';
  }[];
  readonly undo: UndoPromise;
  /** Round trips to the host. */
  readonly syncs: number;
}

/** How a write can be taken back. */
export type UndoPromise = 'one-step' | 'several-steps' | 'not-known' | 'none';

/** What makes a sheet prettier, and may be missing where the host refused it. */
export type FinishKind = 'looks' | 'page' | 'freeze' | 'chart';

/** Why a sheet was written under another name: the one wanted is the user's, or they have written on ours or beside it. */
export type Aside = 'not-ours' | 'touched' | 'no-room';

/** What a write did. */
export interface Receipt {
  /** Name of the new file that holds the sheets; absent where they stand in the workbook itself. */
  readonly file?: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly wanted: string;
    readonly outcome: 'made' | 'rewritten';
    /** Only where `name` is not the one wanted. */
    readonly aside?: Aside;
  }[];
  /** Decisions that were not made, since somebody else had decided the same thing in the meantime. */
  readonly conflicts: readonly Conflict[];
  /** Our sheets that this write did not touch, and that now speak for another date. */
  readonly outOfDate: readonly string[];
  readonly undo: UndoPromise;
  readonly syncs: number;
  /** Cells that could not be put right in the new file, though they were in memory. */
  readonly leftAlone?: MendReceipt['leftAlone'];
  /** True where the sheets were too large for one request. */
  readonly split: boolean;
  /** What the host refused of sheets that are whole all the same; writing them again tries it again. */
  readonly missing?: readonly { readonly sheet: string; readonly what: FinishKind }[];
}
