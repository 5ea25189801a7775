/** Brings the plan on show up to date with the workbook, and tries out what a decision would make of it. */
import { asProblem } from '../../app/as-problem';
import { samePlace } from '../../assess/unchanged';
import { inSlices, type Pause } from '../../app/in-slices';
import { openPlan, reconsiderSliced, type OpenedPlan } from '../../app/open-plan';
import { refreshPlan } from '../../app/refresh-plan';
import type { IsoDate } from '../../model/days/day';
import { applyEdits, type SettingsEdit } from '../../settings/edits';
import type { CanRead, CanReadAgain } from '../../workbook/workbook';
import { atDay, isNotFound } from './outcomes';
import type { StateHolder } from './state-holder';

export class PlanOnShow {
  constructor(
    private readonly workbook: CanRead & CanReadAgain,
    private readonly today: () => IsoDate,
    private readonly holder: StateHolder,
    private readonly pause: Pause,
  ) {}

  /**
   * Reads with what could not be kept laid over what the workbook says, for the day that the user has chosen by the end.
   *
   * @param again the plan whose sheets are read again; null reads the whole workbook anew
   * @param before what is taken over where nothing has changed: the plan on show unless told
   */
  async show(
    again: OpenedPlan | null,
    before: OpenedPlan | null = this.holder.get().opened,
  ): Promise<OpenedPlan> {
    try {
      const opened = await this.read(again, before);
      this.holder.put({ type: 'shown', opened });
      this.dropHeld(opened);
      return opened;
    } catch (error) {
      // The plan on show is gone from the workbook.
      const problem = asProblem(error);
      if (isNotFound(problem)) this.holder.put({ type: 'not-found', why: problem });
      throw error;
    }
  }

  private async read(again: OpenedPlan | null, before: OpenedPlan | null): Promise<OpenedPlan> {
    const { held, chosenDay } = this.holder.get();
    const options = { today: this.today(), edits: held, chosenDay, pause: this.pause };
    const read =
      again === null
        ? await openPlan(this.workbook, options, before)
        : await refreshPlan(this.workbook, again, options);
    return this.atChosenDay(read);
  }

  /** For a day that was chosen; null: for the one that the workbook says, else today. */
  at(chosen: IsoDate | null, opened: OpenedPlan): Promise<OpenedPlan> {
    return atDay(opened, chosen, this.today(), this.pause);
  }

  /** Another day may be chosen while it is worked out. */
  private async atChosenDay(plan: OpenedPlan): Promise<OpenedPlan> {
    const { chosenDay } = this.holder.get();
    const dated = await this.at(chosenDay, plan);
    return this.holder.get().chosenDay === chosenDay ? dated : this.atChosenDay(dated);
  }

  /** Shows the cells that were read for the day that is chosen. A reading that ends meanwhile has shown them itself. */
  async follow(day: IsoDate): Promise<void> {
    this.holder.put({ type: 'chose-day', day });
    const { opened } = this.holder.get();
    if (opened === null) return;
    const dated = await this.atChosenDay(opened);
    const { opened: now, stale } = this.holder.get();
    if (now !== opened || dated === opened) return;
    this.holder.put({ type: 'shown', opened: dated });
    if (stale) this.holder.put({ type: 'went-stale' });
  }

  /** A decision that could not be kept gives way to one that somebody else has kept since. */
  private dropHeld({ conflicts }: OpenedPlan): void {
    if (conflicts.length === 0) return;
    const lost = new Set(conflicts.map(({ edit }) => edit));
    this.holder.put({ type: 'held', edits: this.holder.get().held.filter((edit) => !lost.has(edit)) });
    this.holder.notice({ kind: 'kept', receipt: { sheets: [], conflicts } });
  }

  /**
   * Makes sure that there would be a plan with these decisions: only one about where it is can lose it.
   *
   * @param tried the plan as it was shown with them, where it was
   * @returns what the next reading can take over from
   * @throws Problem where there would be no plan
   */
  async tryOut(edits: readonly SettingsEdit[], tried: OpenedPlan | null): Promise<OpenedPlan> {
    const { opened, held } = this.holder.get();
    if (opened === null) {
      return openPlan(this.workbook, { today: this.today(), edits: [...held, ...edits] });
    }
    const { settings } = applyEdits(opened.settings, edits);
    if (samePlace(opened.settings, settings)) return tried ?? opened;
    return inSlices(reconsiderSliced(opened, { settings }), this.pause);
  }
}
