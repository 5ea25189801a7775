/** Turns what the user does into calls of src/app, and their outcomes into the state that the pane shows. */
import { asProblem } from '../../app/as-problem';
import { inSlices } from '../../app/in-slices';
import { reconsiderSliced, type OpenedPlan } from '../../app/open-plan';
import type { PaneRequest } from '../../app/pane-requests';
import { openErrors } from '../../check/open-errors';
import type { IsoDate } from '../../model/days/day';
import type { CellRef } from '../../model/grid';
import type { PlanSettings } from '../../model/settings';
import type { SettingsChange } from '../../edit/decide';
import type { Mend } from '../../edit/mend';
import type { Preparation } from '../../edit/prepare-summaries';
import { editsBetween } from '../../settings/edits';
import type { CanWriteSheets, ChangeHint, LiveWorkbook } from '../../workbook/workbook';
import { canBeHeld, isNotFound, needsSaying, preparationEdits } from './outcomes';
import { Copying } from './copying';
import { ImaginedMends } from './imagined-mends';
import { JobQueue } from './job-queue';
import type { PaneHost } from './pane-host';
import type { Doer } from './doer';
import type { Job } from './pane-state';
import { Places } from './places';
import { PlanOnShow } from './plan-on-show';
import { ProblemWalk } from './problem-walk';
import { StateHolder } from './state-holder';
import type { Surroundings } from './surroundings';

// What writes is fetched when something is first written: the position comes sooner without it.

export class PaneStore {
  private readonly holder: StateHolder;
  private readonly plan: PlanOnShow;
  readonly copying: Copying;
  readonly imagined: ImaginedMends;
  /** The way through the problems. */
  readonly problems: ProblemWalk;
  readonly places: Places;
  /** What does one thing for the store, fetched when it is asked for, works through this. */
  readonly doer: Doer;
  private readonly jobs = new JobQueue();
  /** Somebody changed something after the reading under way had begun. */
  private changedSince = false;
  /** A reading waits that nobody asked for. */
  private looksAgain = false;
  private leavePause: () => void = () => undefined;

  constructor(
    readonly workbook: LiveWorkbook,
    private readonly around: Surroundings,
  ) {
    this.holder = new StateHolder(around.place);
    this.plan = new PlanOnShow(workbook, around.today, this.holder, around.pause);
    this.problems = new ProblemWalk(this.holder, this);
    this.doer = {
      workbook,
      holder: this.holder,
      pause: around.pause,
      run: (job, work) => this.run(job, work),
      readNow: () => this.readNow(),
      readAll: () => this.show(null),
      readAgain: () => this.show(this.get().opened),
    };
    this.places = new Places(this.holder);
    this.imagined = new ImaginedMends(around.pause);
    this.copying = new Copying(this.holder, around.copyText);
    this.get = this.holder.get;
    this.subscribe = this.holder.subscribe;
  }

  readonly get: StateHolder['get'];
  readonly subscribe: StateHolder['subscribe'];

  /** One job at a time: what is asked for meanwhile is done after it. */
  private run(job: Job, work: () => Promise<void>): Promise<void> {
    return this.jobs.add(async () => {
      this.holder.put({ type: 'began', job });
      try {
        await work();
      } catch (error) {
        const problem = asProblem(error);
        if (this.get().opened === null && isNotFound(problem))
          this.holder.put({ type: 'not-found', why: problem });
        else this.holder.notice({ kind: 'problem', problem });
      } finally {
        this.holder.put({ type: 'ended' });
        if (this.changedSince) this.holder.put({ type: 'went-stale' });
        this.changedSince = false;
      }
    });
  }

  private show(again: OpenedPlan | null, before?: OpenedPlan): Promise<OpenedPlan> {
    this.changedSince = false;
    return this.plan.show(again, before);
  }

  /** To be called when its turn comes: for the day as it is chosen now, though that may be changed meanwhile. */
  private readNow(): () => Promise<OpenedPlan> {
    const { chosenDay } = this.get();
    return async () => this.plan.at(chosenDay, await this.show(this.get().opened));
  }

  open(): Promise<void> {
    return this.run('opening', () => this.showWithAccess(null));
  }

  refresh(): Promise<void> {
    const { opened } = this.get();
    if (opened === null) return this.open();
    return this.run('refreshing', async () => {
      this.holder.notice(null);
      await this.showWithAccess(opened);
    });
  }

  /** Whether the workbook can be written is asked for even where no plan is found in it. */
  private async showWithAccess(again: OpenedPlan | null): Promise<void> {
    try {
      await this.show(again);
    } finally {
      this.holder.put({ type: 'access', access: await this.workbook.access() });
    }
  }

  /** Chosen at once; the figures follow. */
  async setAsAt(asAt: IsoDate): Promise<void> {
    if (this.get().opened === null || asAt === '') return;
    await this.plan.follow(asAt).catch((error: unknown) => this.fail(error));
  }

  /** Decides the day for this workbook; null leaves it to today again. */
  keepAsAt(asAt: IsoDate | null): Promise<void> {
    this.holder.put({ type: 'chose-day', day: null });
    return this.keep((settings) => ({ ...settings, asAt }));
  }

  /** The plan on show as it would be under these settings; null where none is on show. */
  async imagine(settings: PlanSettings): Promise<OpenedPlan | null> {
    const { opened } = this.get();
    return opened && inSlices(reconsiderSliced(opened, { settings }), this.around.pause);
  }

  /** Something outside a job went wrong. */
  fail(error: unknown): void {
    this.holder.notice({ kind: 'problem', problem: asProblem(error) });
  }

  dismiss(): void {
    this.holder.notice(null);
  }

  /** Excel's hint that somebody changed something, be it while a job is under way: it may have read already. */
  heardChange(hint: ChangeHint = 'changed'): void {
    if (hint === 'perhaps') this.lookAgain();
    else {
      if (this.get().job === null) this.holder.put({ type: 'went-stale' });
      else this.changedSince = true;
      // People type several cells in a row: the plan is read once they pause.
      this.leavePause();
      this.leavePause = this.around.later(() => {
        const { stale, job } = this.get();
        if (stale || job !== null) this.lookAgain();
      });
    }
  }

  /** Where the user has gone in the workbook. */
  heardSelection(cell: CellRef): void {
    this.holder.put({ type: 'selected', cell });
  }

  /** Excel is slow to answer, or has answered after all. */
  heardSlow(slow: boolean): void {
    this.holder.put({ type: 'slowed', slow });
  }

  /** Once for however many hints come together. */
  private lookAgain(): void {
    const { opened } = this.get();
    if (opened === null || this.looksAgain) return;
    this.looksAgain = true;
    void this.run('following', async () => {
      this.looksAgain = false;
      await this.show(this.get().opened);
    });
  }

  hear(request: PaneRequest): void {
    if (request.kind === 'view') {
      this.places.goTo(request.view);
      return;
    }
    if (this.get().opened === null && this.get().job === null) {
      this.holder.notice(request);
      return;
    }
    // What the ribbon wrote, a job under way may have missed.
    void this.run('refreshing', async () => {
      this.holder.notice(request);
      await this.show(null);
    });
  }

  /** @param along as the user goes on here, where it is to stay in sight */
  goTo(cell: CellRef, along?: boolean): Promise<void> {
    return this.workbook.select(cell, along).catch((error: unknown) => this.fail(error));
  }

  showSheet(name: string): Promise<void> {
    return this.workbook.showSheet(name).catch((error: unknown) => this.fail(error));
  }

  /**
   * The plan is read again first, so that what is written is what the workbook holds.
   *
   * @param into where the sheets go: into the workbook itself unless told
   */
  write(wanted: Preparation, into: CanWriteSheets = this.workbook): Promise<void> {
    const { chosenDay, opened: seen } = this.get();
    const { pause } = this.around;
    const preparing = seen ? preparationEdits(seen.settings, wanted, chosenDay) : [];
    const read = this.readNow();
    return this.run('writing', async () => {
      this.holder.notice(null);
      const opened = await read();
      const { writePreparedSummaries } = await import(
        /* webpackChunkName: "writing" */ '../../app/write-prepared-summaries'
      );
      const receipt = await writePreparedSummaries(into, opened, preparing, wanted.which, pause);
      this.holder.notice({ kind: 'wrote', receipt, errors: openErrors(opened.findings) });
      // A day chosen in the meantime is not in this summary, and is still to be kept.
      if (this.get().chosenDay === chosenDay) this.holder.put({ type: 'chose-day', day: null });
      await this.show(null);
    });
  }

  /** As one undo step. Each cell is looked at again first: one that has changed, or holds a formula, is left alone. */
  mend(mends: readonly Mend[]): Promise<void> {
    return this.run('mending', async () => {
      this.holder.notice(null);
      const receipt = await this.workbook.mendCells(mends);
      this.holder.notice({ kind: 'mended', receipt });
      await this.show(this.get().opened);
    });
  }

  /**
   * A decision is what somebody made of the settings that they saw: its edits are worked out at once, and made on the
   * settings as they stand when its turn comes. Tried out first: settings under which there is no plan are refused.
   *
   * @param tried the plan as it was shown with this decision, where it was: it is not read again for it
   */
  keep(change: SettingsChange, tried: OpenedPlan | null = null): Promise<void> {
    const { opened: seen } = this.get();
    const made = seen ? editsBetween(seen.settings, change(seen.settings)) : null;
    return this.run('keeping', async () => {
      this.holder.notice(null);
      const { editsUnseen, keepDecisions } = await import(
        /* webpackChunkName: "writing" */ '../../app/keep-settings'
      );
      const edits = made ?? (await editsUnseen(this.workbook, this.get().held, change));
      const after = await this.plan.tryOut(edits, tried);
      const all = [...this.get().held, ...edits];
      try {
        const receipt = await keepDecisions(this.workbook, all);
        this.holder.put({ type: 'held', edits: [] });
        if (needsSaying(receipt)) this.holder.notice({ kind: 'kept', receipt });
      } catch (error) {
        const problem = asProblem(error);
        if (!canBeHeld(problem)) throw error;
        this.holder.put({ type: 'held', edits: all });
        this.holder.notice({ kind: 'held', problem });
      }
      await this.show(null, after);
    });
  }

  get host(): PaneHost {
    return this.around.host;
  }

  get today(): IsoDate {
    return this.around.today();
  }
}
