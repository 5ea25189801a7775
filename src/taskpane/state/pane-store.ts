/** Turns what the user does into calls of src/app, and their outcomes into the state that the pane shows. */
import { asProblem } from '../../app/as-problem';
import { mendFindings } from '../../app/mend-findings';
import { openPlan, reconsiderPlan, type OpenedPlan } from '../../app/open-plan';
import { headlineText, openErrors } from '../../app/headline-text';
import type { PaneRequest, PaneView } from '../../app/pane-requests';
import { refreshPlan } from '../../app/refresh-plan';
import type { SummaryNames } from '../../app/write-named-summaries';
import type { Finding } from '../../check/finding';
import type { IsoDate } from '../../model/days/day';
import type { CellRef } from '../../model/grid';
import type { SettingsChange } from '../../app/keep-settings';
import { applyEdits, editsBetween, type SettingsEdit } from '../../settings/edits';
import type { SheetKind } from '../../model/own-names';
import type { ChangeHint, LiveWorkbook } from '../../workbook/workbook';
import { atDay, canBeHeld, isNotFound, namingEdits, needsSaying } from './outcomes';
import { JobQueue } from './job-queue';
import { reducePane, startState, type Job, type Notice, type PaneEvent, type PaneState } from './pane-state';

// What writes is fetched when something is first written: the position comes sooner without it.

/** What the page around the pane gives it: the clock and the clipboard. */
export interface Surroundings {
  readonly today: () => IsoDate;
  /** @throws where the page may not write to the clipboard */
  readonly copyText: (text: string) => Promise<void>;
  readonly view: PaneView;
}

export class PaneStore {
  private state: PaneState;
  private readonly listeners = new Set<() => void>();
  private readonly jobs = new JobQueue();
  /** Somebody changed something after the reading under way had begun. */
  private changedSince = false;
  /** A reading waits that nobody asked for. */
  private looksAgain = false;

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

  /** One job at a time: what is asked for meanwhile is done after it. */
  private run(job: Job, work: () => Promise<void>): Promise<void> {
    return this.jobs.add(async () => {
      this.put({ type: 'began', job });
      try {
        await work();
      } catch (error) {
        const problem = asProblem(error);
        if (this.state.opened === null && isNotFound(problem)) this.put({ type: 'not-found', why: problem });
        else this.notice({ kind: 'problem', problem });
      } finally {
        this.put({ type: 'ended' });
        if (this.changedSince) this.put({ type: 'went-stale' });
        this.changedSince = false;
      }
    });
  }

  /** Reads with what could not be kept laid over what the workbook says, for the day that the user has chosen by the end. */
  private async read(again: OpenedPlan | null): Promise<OpenedPlan> {
    const { held } = this.state;
    this.changedSince = false;
    const options = { today: this.around.today(), edits: held };
    const read =
      again === null
        ? await openPlan(this.workbook, options)
        : await refreshPlan(this.workbook, again, options);
    return atDay(read, this.state.chosenDay, this.around.today());
  }

  private async show(again: OpenedPlan | null): Promise<OpenedPlan> {
    try {
      const opened = await this.read(again);
      this.put({ type: 'shown', opened });
      this.dropHeld(opened);
      return opened;
    } catch (error) {
      // The plan on show is gone from the workbook.
      if (isNotFound(asProblem(error))) this.put({ type: 'not-found', why: asProblem(error) });
      throw error;
    }
  }

  /** A decision that could not be kept gives way to one that somebody else has kept since. */
  private dropHeld({ conflicts }: OpenedPlan): void {
    if (conflicts.length === 0) return;
    const lost = new Set(conflicts.map(({ edit }) => edit));
    this.put({ type: 'held', edits: this.state.held.filter((edit) => !lost.has(edit)) });
    this.notice({ kind: 'kept', receipt: { sheets: [], conflicts } });
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
    const { opened, stale } = this.state;
    if (opened === null || asAt === '') return;
    this.put({ type: 'chose-day', day: asAt });
    this.put({ type: 'shown', opened: reconsiderPlan(opened, { asAt }) });
    // The cells are those that were read before.
    if (stale) this.put({ type: 'went-stale' });
  }

  /** Decides the day for this workbook; null leaves it to today again. */
  keepAsAt(asAt: IsoDate | null): Promise<void> {
    this.put({ type: 'chose-day', day: null });
    return this.keep((settings) => ({ ...settings, asAt }));
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

  /** Excel's hint that somebody changed something, be it while a job is under way: it may have read already. */
  heardChange(hint: ChangeHint = 'changed'): void {
    if (hint === 'perhaps') this.lookAgain();
    else if (this.state.job === null) this.put({ type: 'went-stale' });
    else this.changedSince = true;
  }

  /** Excel is slow to answer, or has answered after all. */
  heardSlow(slow: boolean): void {
    this.put({ type: 'slowed', slow });
  }

  /** Once for however many hints come together. */
  private lookAgain(): void {
    const { opened } = this.state;
    if (opened === null || this.looksAgain) return;
    this.looksAgain = true;
    void this.run('refreshing', async () => {
      this.looksAgain = false;
      await this.show(this.state.opened);
    });
  }

  hear(request: PaneRequest): void {
    if (request.kind === 'view') {
      this.setView(request.view);
      return;
    }
    if (this.state.opened === null && this.state.job === null) {
      this.notice(request);
      return;
    }
    // What the ribbon wrote, a job under way may have missed.
    void this.run('refreshing', async () => {
      this.notice(request);
      await this.show(null);
    });
  }

  goTo(cell: CellRef): Promise<void> {
    return this.workbook.select(cell).catch((error: unknown) => this.fail(error));
  }

  showSheet(name: string): Promise<void> {
    return this.workbook.showSheet(name).catch((error: unknown) => this.fail(error));
  }

  /** The plan is read again first, so that what is written is what the workbook holds. */
  write(names: SummaryNames, which: readonly SheetKind[]): Promise<void> {
    const { chosenDay, opened: seen } = this.state;
    const naming = seen ? namingEdits(seen.settings, names, chosenDay) : [];
    return this.run('writing', async () => {
      this.notice(null);
      // As it was asked for, though the day may be changed while this waits for its turn.
      const opened = atDay(await this.show(this.state.opened), chosenDay, this.around.today());
      const { writeNamedSummaries } = await import(
        /* webpackChunkName: "writing" */ '../../app/write-named-summaries'
      );
      const receipt = await writeNamedSummaries(this.workbook, opened, naming, which);
      this.notice({ kind: 'wrote', receipt, errors: openErrors(opened) });
      // A day chosen in the meantime is not in this summary, and is still to be kept.
      if (this.state.chosenDay === chosenDay) this.put({ type: 'chose-day', day: null });
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

  /**
   * A decision is what somebody made of the settings that they saw: its edits are worked out at once, and made on the
   * settings as they stand when its turn comes. Tried out first: settings under which there is no plan are refused.
   */
  keep(change: SettingsChange): Promise<void> {
    const { opened: seen } = this.state;
    const made = seen ? editsBetween(seen.settings, change(seen.settings)) : null;
    return this.run('keeping', async () => {
      this.notice(null);
      const { editsUnseen, keepDecisions } = await import(
        /* webpackChunkName: "writing" */ '../../app/keep-settings'
      );
      const edits = made ?? (await editsUnseen(this.workbook, this.state.held, change));
      await this.tryOut(edits);
      const all = [...this.state.held, ...edits];
      try {
        const receipt = await keepDecisions(this.workbook, all);
        this.put({ type: 'held', edits: [] });
        if (needsSaying(receipt)) this.notice({ kind: 'kept', receipt });
      } catch (error) {
        const problem = asProblem(error);
        if (!canBeHeld(problem)) throw error;
        this.put({ type: 'held', edits: all });
        this.notice({ kind: 'held', problem });
      }
      await this.show(null);
    });
  }

  /** @throws Problem where there would be no plan */
  private async tryOut(edits: readonly SettingsEdit[]): Promise<void> {
    const { opened, held } = this.state;
    if (opened) reconsiderPlan(opened, { settings: applyEdits(opened.settings, edits).settings });
    else await openPlan(this.workbook, { today: this.around.today(), edits: [...held, ...edits] });
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
