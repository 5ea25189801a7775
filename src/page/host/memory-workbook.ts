/** A workbook that was read from a file and lives on in memory: it can be changed there, step by step, and every step taken back. */
import type { Mend } from '../../edit/mend';
import { movedChange, movedRules } from '../../edit/move-changes';
import { changeOfCells, type NewRow, type PlanChange } from '../../edit/plan-change';
import { ruledGrids } from '../../edit/set-up/ruled-grids';
import type { CellRef, Grid } from '../../model/grid';
import { Problem } from '../../model/problem';
import type { PlanRules } from '../../model/set-up';
import { changeKept, type Decisions } from '../../render/changed-kept';
import type { SheetPlan, SummaryBook } from '../../render/sheet-plan';
import type { ChangeHint, LiveWorkbook, MendReceipt, PlanGuard, Receipt } from '../../workbook/workbook';
import { Watched } from '../../taskpane/state/watched';
import { changeAtOnce, changeCells } from './change-cells';
import { takenFills } from './net-changes';
import { placeSheets } from './place-sheets';

/** The workbook after one step: what its sheets hold, and how that differs from the file. */
interface Version {
  readonly grids: readonly Grid[];
  /** Rows that came into the user's own sheets, in order, each as its sheet stood with those before it. */
  readonly rows: readonly NewRow[];
  /** What was changed in the user's own sheets, in order; places are those of the sheets as they stand now. */
  readonly changes: readonly PlanChange[];
  /** Rules that were put onto the user's own sheets, in order and at the places as they are now. */
  readonly rules: readonly PlanRules[];
  /** The sheets of ours as they were written last, by the name that they took. */
  readonly sheets: ReadonlyMap<string, SheetPlan>;
}

/** What the page around the workbook shows of it; another object whenever something of it is another. */
export interface MemoryState {
  readonly version: Version;
  readonly canUndo: boolean;
  /** Something would be lost if the page closed now. */
  readonly isUnsaved: boolean;
  /** The cell that was gone to last. */
  readonly place: GonePlace | null;
}

/** Another object each time. */
interface GonePlace extends CellRef {
  /** Nobody has asked for the cell itself, and what it goes along with stays in view. */
  readonly along: boolean;
}

export class MemoryWorkbook extends Watched<MemoryState> implements LiveWorkbook {
  readonly undo = 'one-step';
  private versions: readonly [Version, ...Version[]];
  private saved: Version;
  private readonly listeners = new Set<(hint: ChangeHint) => void>();

  /** @param hasRoom whether all these rows, in order, can come into the file that the sheets were read from */
  constructor(
    readonly name: string,
    grids: readonly Grid[],
    private readonly hasRoom: (rows: readonly NewRow[]) => boolean,
  ) {
    const read: Version = { grids, rows: [], changes: [], rules: [], sheets: new Map() };
    super({ version: read, canUndo: false, isUnsaved: false, place: null });
    this.saved = read;
    this.versions = [read];
  }

  private get now(): Version {
    return this.versions[this.versions.length - 1] ?? this.versions[0];
  }

  private tell(place: GonePlace | null = this.get().place): void {
    const isUnsaved = this.now !== this.saved;
    this.set({ version: this.now, canUndo: this.versions.length > 1, isUnsaved, place });
  }

  private step(version: Version): void {
    this.versions = [...this.versions, version];
    this.tell();
  }

  /** Nobody but this page writes: what was written last is the last step, and nothing of it stays. */
  async takeBack(): Promise<readonly string[]> {
    const [first, ...later] = this.versions;
    this.versions = [first, ...later.slice(0, -1)];
    this.tell();
    return [];
  }

  /** The same as somebody asks for it: whoever reads the workbook is told to look again. */
  undoStep(): void {
    if (this.versions.length === 1) return;
    void this.takeBack();
    for (const listener of this.listeners) listener('perhaps');
  }

  /** What stands now has been saved: leaving the page would lose nothing of it. */
  markSaved(): void {
    this.saved = this.now;
    this.tell();
  }

  async readGrids(): Promise<readonly Grid[]> {
    return this.now.grids;
  }

  /** All looks are there from the start, and all sheets: nothing has to be asked for again. */
  async withLooks(grids: readonly Grid[]): Promise<readonly Grid[]> {
    return grids;
  }

  async refreshGrids(): Promise<readonly Grid[]> {
    return this.now.grids;
  }

  async access() {
    return { canWrite: true, refusal: null } as const;
  }

  /** Nobody but this page changes the workbook, so that the guards always hold. */
  async writeSheets(
    book: SummaryBook,
    _guards: readonly PlanGuard[],
    decisions?: Decisions,
    rules?: PlanRules,
  ): Promise<Receipt> {
    const { grids, ...now } = this.now;
    const kept = decisions ? changeKept(grids, decisions) : null;
    const plans = [...book.sheets, ...(kept?.plans ?? [])];
    const placed = await placeSheets(grids, { ...book, sheets: plans });
    const sheets = new Map([
      ...this.now.sheets,
      ...placed.sheets.map(({ name, plan }) => [name, plan] as const),
    ]);
    if (plans.length > 0 || rules)
      this.step({
        ...now,
        grids: rules ? ruledGrids(placed.grids, rules) : placed.grids,
        rules: [...this.now.rules, ...(rules ? [rules] : [])],
        sheets,
      });
    return {
      sheets: placed.sheets.map(({ name, plan, outcome, aside }) => ({
        name,
        wanted: plan.name,
        outcome,
        ...(aside && { aside }),
      })),
      conflicts: kept?.conflicts ?? [],
      outOfDate: [],
      undo: this.undo,
      syncs: 0,
      split: false,
    };
  }

  async mendCells(mends: readonly Mend[]): Promise<MendReceipt> {
    const { grids, mended, leftAlone } = changeCells(this.now.grids, mends);
    if (mended.length > 0) this.stepTo(grids, changeOfCells(mended));
    return { mended, leftAlone, undo: this.undo, syncs: 0 };
  }

  /** The file says whether all that names cells below the row can move with it. */
  async takesRow(row: NewRow): Promise<boolean> {
    return this.hasRoom([...this.now.rows, row]);
  }

  async changePlan(change: PlanChange): Promise<MendReceipt> {
    const { grids, ...done } = changeAtOnce(this.now.grids, change);
    if (done.mended.length > 0) this.stepTo(grids, change);
    return { ...done, undo: this.undo, syncs: 0 };
  }

  private stepTo(grids: readonly Grid[], change: PlanChange): void {
    const { rows, changes, rules, sheets } = this.now;
    const { row } = change;
    if (!row) return this.step({ grids, rows, changes: [...changes, change], rules, sheets });
    return this.step({
      grids,
      rows: [...rows, row],
      changes: [...changes.map((one) => movedChange(one, row)), takenFills(changes, row), change],
      rules: rules.map((one) => movedRules(one, row)),
      sheets,
    });
  }

  async select(cell: CellRef, along = false): Promise<void> {
    const names = this.now.grids.map(({ sheet }) => sheet);
    if (!names.includes(cell.sheet)) throw new Problem('no-such-sheet', { name: cell.sheet, names });
    this.tell({ ...cell, along });
  }

  showSheet(name: string): Promise<void> {
    return this.select({ sheet: name, row: 0, column: 0 });
  }

  async onChanged(listener: (hint: ChangeHint) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => {
      this.listeners.delete(listener);
    };
  }
}
