/** Turns what the user does into calls of src/app, and their outcomes into the state that the pane shows. */
import type { AsAtChoice } from '../../app/as-at';
import { asProblem } from '../../app/as-problem';
import { mendFindings } from '../../app/mend-findings';
import { openPlan, reconsiderPlan, type OpenedPlan } from '../../app/open-plan';
import { headlineText, openErrors } from '../../app/headline-text';
import type { PaneRequest, PaneView } from '../../app/pane-requests';
import { refreshPlan } from '../../app/refresh-plan';
import type { SummaryNames } from '../../app/write-named-summaries';
import type { Finding } from '../../check/finding';
import type { IsoDate } from '../../plan/dates/read-date';
import type { CellRef } from '../../plan/grid';
import { NO_SETTINGS, type PlanSettings } from '../../plan/settings/settings';
import type { SheetKind } from '../../sheet/sheet-plan';
import type { LiveWorkbook } from '../../workbook/workbook';
import { reducePane, startState, type Job, type Notice, type PaneEvent, type PaneState } from './pane-state';

// What writes is fetched when something is first written: the position comes sooner without it.

/** What the page around the pane gives it: the clock and the clipboard. */
export interface Surroundings {
  readonly today: () => IsoDate;
  /** @throws where the page may not write to the clipboard */
  readonly copyText: (text: string) => Promise<void>;
  readonly view: PaneView;
}

/** Kinds of "there is no plan": the pane says what was looked for instead of failing. */
const NOT_FOUND: readonly string[] = ['no-plan', 'no-such-sheet', 'no-such-table'];
/** Where settings cannot be kept for these, they hold until the pane closes. */
const CANNOT_KEEP: readonly string[] = ['read-only', 'protected', 'host-failed', 'host-busy'];

export class PaneStore {
  private state: PaneState;
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly workbook: LiveWorkbook,
    private readonly around: Surroundings,
  ) {
    this.state = startState(around.view);
  }

  readonly get = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private put(event: PaneEvent): void {
    this.state = reducePane(this.state, event);
    for (const listener of this.listeners) listener();
  }

  private notice(notice: Notice | null): void {
    this.put({ type: 'noticed', notice });
  }

  /** One job at a time: what is asked for meanwhile is not done, and its button says so. */
  private async run(job: Job, work: () => Promise<void>): Promise<void> {
    if (this.state.job !== null) return;
    this.put({ type: 'began', job });
    try {
      await work();
    } catch (error) {
      const problem = asProblem(error);
      if (this.state.opened === null && NOT_FOUND.includes(problem.kind))
        this.put({ type: 'not-found', why: problem });
      else this.notice({ kind: 'problem', problem });
    } finally {
      this.put({ type: 'ended' });
    }
  }

  /** Reads with what could not be kept laid over what the workbook says. */
  private async read(opened: OpenedPlan | null): Promise<OpenedPlan> {
    const { held } = this.state;
    const options = { ...this.day, ...(held && { overrides: held }) };
    const read =
      opened === null
        ? await openPlan(this.workbook, options)
        : await refreshPlan(this.workbook, opened, options);
    // Overrides only add; a decision that was taken back is left out here.
    return held ? reconsiderPlan(read, { settings: held }) : read;
  }

  /** The day chosen since the pane opened; else what the workbook says, else today. */
  private get day(): AsAtChoice {
    const { chosenDay } = this.state;
    return { today: this.around.today(), ...(chosenDay !== null && { asAt: chosenDay }) };
  }

  private async show(again: OpenedPlan | null): Promise<OpenedPlan> {
    try {
      const opened = await this.read(again);
      this.put({ type: 'shown', opened });
      return opened;
    } catch (error) {
      // The plan on show is gone from the workbook.
      if (NOT_FOUND.includes(asProblem(error).kind)) this.put({ type: 'not-found', why: asProblem(error) });
      throw error;
    }
  }

  open(): Promise<void> {
    return this.run('opening', async () => {
      try {
        await this.show(null);
      } finally {
        this.put({ type: 'access', access: await this.workbook.access() });
      }
    });
  }

  refresh(): Promise<void> {
    const { opened } = this.state;
    if (opened === null) return this.open();
    return this.run('refreshing', async () => {
      this.notice(null);
      await this.show(opened);
      this.put({ type: 'access', access: await this.workbook.access() });
    });
  }

  setAsAt(asAt: IsoDate): void {
    const { opened } = this.state;
    if (opened === null || asAt === '') return;
    this.put({ type: 'chose-day', day: asAt });
    this.put({ type: 'shown', opened: reconsiderPlan(opened, { asAt }) });
  }

  /** Decides the day for this workbook; null leaves it to today again. */
  keepAsAt(asAt: IsoDate | null): Promise<void> {
    if (this.state.job !== null) return Promise.resolve();
    this.put({ type: 'chose-day', day: null });
    return this.keep({ ...this.settings, asAt });
  }

  setView(view: PaneView): void {
    this.put({ type: 'viewed', view });
  }

  /** Something outside a job went wrong. */
  fail(error: unknown): void {
    this.notice({ kind: 'problem', problem: asProblem(error) });
  }

  dismiss(): void {
    this.notice(null);
  }

  /** Excel's hint that something changed; what the job under way changes is read at its end. */
  heardChange(): void {
    if (this.state.job === null) this.put({ type: 'went-stale' });
  }

  hear(request: PaneRequest): void {
    if (request.kind === 'view') {
      this.setView(request.view);
      return;
    }
    this.notice(request);
    const { opened } = this.state;
    if (opened)
      void this.run('refreshing', async () => {
        await this.show(null);
      });
  }

  async goTo(cell: CellRef): Promise<void> {
    try {
      await this.workbook.select(cell);
    } catch (error) {
      this.fail(error);
    }
  }

  async showSheet(name: string): Promise<void> {
    try {
      await this.workbook.showSheet(name);
    } catch (error) {
      this.fail(error);
    }
  }

  /** The plan is read again first, so that what is written is what the workbook holds. */
  write(names: SummaryNames, which: readonly SheetKind[]): Promise<void> {
    return this.run('writing', async () => {
      this.notice(null);
      const opened = await this.show(this.state.opened);
      const { writeNamedSummaries } = await import(
        /* webpackChunkName: "writing" */ '../../app/write-named-summaries'
      );
      const asAt = this.state.chosenDay ?? opened.settings.asAt;
      const receipt = await writeNamedSummaries(this.workbook, opened, { ...names, asAt }, which);
      this.notice({ kind: 'wrote', receipt, errors: openErrors(opened) });
      this.put({ type: 'chose-day', day: null });
      await this.show(null);
    });
  }

  mend(findings: readonly Finding[]): Promise<void> {
    return this.run('mending', async () => {
      this.notice(null);
      const receipt = await mendFindings(this.workbook, findings);
      this.notice({ kind: 'mended', receipt });
      await this.show(this.state.opened);
    });
  }

  /** Tried out before it is kept: settings under which there is no plan are refused, and nothing is written. */
  keep(settings: PlanSettings): Promise<void> {
    return this.run('keeping', async () => {
      this.notice(null);
      const { opened } = this.state;
      if (opened) reconsiderPlan(opened, { settings });
      else await openPlan(this.workbook, { ...this.day, overrides: settings });
      const { keepSettings } = await import(/* webpackChunkName: "writing" */ '../../app/keep-settings');
      try {
        await keepSettings(this.workbook, settings);
        this.put({ type: 'held', settings: null });
      } catch (error) {
        const problem = asProblem(error);
        if (!CANNOT_KEEP.includes(problem.kind)) throw error;
        this.put({ type: 'held', settings });
        this.notice({ kind: 'held', problem });
      }
      await this.show(null);
    });
  }

  /** The settings to build a decision on. */
  get settings(): PlanSettings {
    return this.state.opened?.settings ?? this.state.held ?? NO_SETTINGS;
  }

  insertSample(): Promise<void> {
    return this.run('inserting', async () => {
      const { insertSamplePlan } = await import(
        /* webpackChunkName: "writing" */ '../../app/insert-sample-plan'
      );
      const receipt = await insertSamplePlan(this.workbook, this.around.today());
      this.notice({ kind: 'inserted', receipt });
      await this.show(null);
      this.put({ type: 'access', access: await this.workbook.access() });
    });
  }

  async copyHeadline(): Promise<void> {
    const { opened } = this.state;
    if (opened === null) return;
    const text = headlineText(opened);
    try {
      await this.around.copyText(text);
      this.notice({ kind: 'copied' });
    } catch {
      this.notice({ kind: 'copy-by-hand', text });
    }
  }

  get today(): IsoDate {
    return this.around.today();
  }
}
