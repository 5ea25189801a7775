/** What changes of cells would do to the plan on show: read in slices once the card that asks has been drawn, once for each plan and change. */
import { inSlices, type Pause } from '../../app/in-slices';
import type { OpenedPlan } from '../../app/open-plan';
import type { Mend } from '../../edit/mend';

export class ImaginedMends {
  /** Only of the plan on show: with another, all of it is forgotten. */
  private plan: OpenedPlan | null = null;
  private readonly known = new Map<string, Promise<OpenedPlan>>();
  /** One at a time: each takes as long as an opening. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly pause: Pause) {}

  /** @throws Problem where there would be no plan any more */
  of(opened: OpenedPlan, mends: readonly Mend[]): Promise<OpenedPlan> {
    if (this.plan !== opened) this.known.clear();
    this.plan = opened;
    const name = JSON.stringify(mends);
    const known = this.known.get(name) ?? this.read(opened, mends);
    this.known.set(name, known);
    return known;
  }

  private read(opened: OpenedPlan, mends: readonly Mend[]): Promise<OpenedPlan> {
    const reading = this.last.then(this.pause).then(async () => {
      const { imagineMends } = await import(/* webpackChunkName: "imagining" */ '../../app/imagine-mends');
      if (this.plan !== opened) throw new Error('Another plan is on show by now.');
      return inSlices(imagineMends(opened, mends), this.pause);
    });
    this.last = reading.catch(() => undefined);
    return reading;
  }
}
