/** A workbook in memory that can be shown, mended and written to: the cells of a file, and a record of what was asked. */
import type { CellRef, Grid } from '../../src/model/grid';
import type { FoundMark } from '../../src/model/grid';
import { Problem } from '../../src/model/problem';
import { changeKept, type Decisions } from '../../src/render/changed-kept';
import type { SheetPlan, SummaryBook } from '../../src/render/sheet-plan';
import { asGrid } from '../../src/render/sheet/as-grid';
import type { PlanRules } from '../../src/model/set-up';
import { ruledGrids } from '../../src/edit/set-up/ruled-grids';
import type { Mend } from '../../src/edit/mend';
import type { PlanChange } from '../../src/edit/plan-change';
import { changeAtOnce } from '../../src/page/host/change-cells';
import type {
  Access,
  ChangeHint,
  LiveWorkbook,
  MendReceipt,
  PlanGuard,
  Receipt,
  UndoPromise,
} from '../../src/workbook/workbook';

const CAN_WRITE: Access = { canWrite: true, refusal: null };
const READ_ONLY: Access = { canWrite: false, refusal: 'read-only' };

export class MadeLiveWorkbook implements LiveWorkbook {
  readonly selected: CellRef[] = [];
  readonly shown: string[] = [];
  readonly openedBeside: SummaryBook[] = [];
  readonly written: SummaryBook[] = [];
  readonly guards: (readonly PlanGuard[])[] = [];
  readonly rules: PlanRules[] = [];
  readonly takenBack: string[] = [];
  /** Before the last write. */
  #before: readonly Grid[] = [];
  undo: UndoPromise = 'one-step';
  reads = 0;
  isReadOnly = false;
  /** Waits for this before it answers a reading. */
  delay: Promise<void> = Promise.resolve();
  /** Thrown by the next write. */
  failure: Error | null = null;
  readonly #selectionListeners = new Set<(cell: CellRef) => void>();
  readonly #listeners = new Set<(hint: ChangeHint) => void>();
  #serial = 0;

  constructor(
    readonly name: string,
    public grids: readonly Grid[],
  ) {}

  async readGrids(): Promise<readonly Grid[]> {
    this.reads += 1;
    await this.delay;
    return this.grids;
  }
  refreshGrids(): Promise<readonly Grid[]> {
    return this.readGrids();
  }
  async withLooks(grids: readonly Grid[]): Promise<readonly Grid[]> {
    return grids;
  }
  async access(): Promise<Access> {
    return this.isReadOnly ? READ_ONLY : CAN_WRITE;
  }
  async select(cell: CellRef): Promise<void> {
    this.selected.push(cell);
  }
  async showSheet(name: string): Promise<void> {
    this.shown.push(name);
  }
  async openBeside(book: SummaryBook): Promise<void> {
    this.#fail();
    this.openedBeside.push(book);
  }
  async onChanged(
    listener: (hint: ChangeHint) => void,
    onSelected: (cell: CellRef) => void = () => undefined,
  ): Promise<() => Promise<void>> {
    this.#listeners.add(listener);
    this.#selectionListeners.add(onSelected);
    return async () => {
      this.#listeners.delete(listener);
      this.#selectionListeners.delete(onSelected);
    };
  }
  /** The user goes to a cell. */
  goTo(cell: CellRef): void {
    for (const listener of this.#selectionListeners) listener(cell);
  }
  /** Somebody else changed something. */
  tellOfChange(hint: ChangeHint = 'changed'): void {
    for (const listener of this.#listeners) listener(hint);
  }

  async mendCells(mends: readonly Mend[]): Promise<MendReceipt> {
    this.#refuse();
    const mended = mends.filter(({ cell, expected }) => this.textAt(cell).trim() === expected.trim());
    for (const { cell, replacement } of mended) this.type(cell, replacement);
    const leftAlone = mends
      .filter((mend) => !mended.includes(mend))
      .map((mend) => ({ mend, reason: 'changed' as const }));
    return { mended, leftAlone, undo: 'one-step', syncs: 2 };
  }

  async changePlan(change: PlanChange): Promise<MendReceipt> {
    this.#refuse();
    const { grids, ...done } = changeAtOnce(this.grids, change);
    this.grids = grids;
    return { ...done, undo: 'one-step', syncs: 2 };
  }
  async takesRow(): Promise<boolean> {
    return true;
  }

  async writeSheets(
    given: SummaryBook,
    guards: readonly PlanGuard[],
    decisions?: Decisions,
    rules?: PlanRules,
  ): Promise<Receipt> {
    this.#refuse();
    const changed = decisions ? changeKept(this.grids, decisions) : null;
    const book = { ...given, sheets: [...given.sheets, ...(changed?.plans ?? [])] };
    this.written.push(book);
    this.guards.push(guards);
    this.#before = this.grids;
    const before = new Set(this.grids.map(({ sheet }) => sheet));
    for (const sheet of book.sheets) this.#put(sheet);
    if (rules) {
      this.rules.push(rules);
      this.grids = ruledGrids(this.grids, rules);
    }
    return {
      sheets: book.sheets.map(({ name }) => ({
        name,
        wanted: name,
        outcome: before.has(name) ? ('rewritten' as const) : ('made' as const),
      })),
      conflicts: changed?.conflicts ?? [],
      outOfDate: [],
      undo: 'one-step',
      syncs: 2,
      split: false,
    };
  }

  /** As Excel does it: what was put onto sheets goes, and a sheet that was made stays, empty. */
  async takeBack(rules: PlanRules, { sheets }: Pick<Receipt, 'sheets'>): Promise<readonly string[]> {
    this.#refuse();
    this.rules.splice(this.rules.indexOf(rules), 1);
    this.takenBack.push(...sheets.map(({ name }) => name));
    this.grids = this.#before;
    return this.takenBack;
  }

  textAt({ sheet, row, column }: CellRef): string {
    const grid = this.grids.find((one) => one.sheet === sheet);
    return grid?.texts[column - grid.left]?.[row - grid.top] ?? '';
  }

  /** Types text into a cell, as the user or a colleague would. */
  type({ sheet, row, column }: CellRef, text: string): void {
    this.grids = this.grids.map((grid) => {
      if (grid.sheet !== sheet) return grid;
      const change = <Value>(columns: readonly (readonly Value[])[], value: Value): Value[][] =>
        columns.map((cells, at) =>
          at === column - grid.left ? cells.with(row - grid.top, value) : [...cells],
        );
      return { ...grid, values: change(grid.values, text), texts: change(grid.texts, text) };
    });
  }

  #fail(): void {
    const { failure } = this;
    this.failure = null;
    if (failure) throw failure;
  }

  #refuse(): void {
    this.#fail();
    if (this.isReadOnly) throw new Problem('read-only', {});
  }

  #put(plan: SheetPlan): void {
    const others = this.grids.filter(({ sheet }) => sheet !== plan.name);
    this.#serial += 1;
    const mark = markOf(plan, this.#serial);
    this.grids = [...others, { ...asGrid(plan, plan.name, others.length), mark }];
  }
}

const markOf = ({ kind, asAt, cells, widths }: SheetPlan, serial: number): FoundMark => ({
  kind,
  number: 1,
  state: 'whole',
  asAt: asAt ?? null,
  serial,
  otherCharts: 0,
  print: '',
  printBefore: '',
  area: { top: 0, left: 0, rows: cells.rowCount, columns: widths.length },
});
