/** Does in the plan what somebody means to: tried out on the plan that they saw, and written whole or not at all. */
import { inSlices, type Pause } from '../../app/in-slices';
import type { Intention } from '../../app/keep-plan';
import type { OpenedPlan } from '../../app/open-plan';
import type { Cannot } from '../../edit/keep/outcome';
import type { LiveWorkbook } from '../../workbook/workbook';
import type { Job } from './pane-state';
import type { StateHolder } from './state-holder';

/** What is asked of the store. */
interface Doer {
  run(job: Job, work: () => Promise<void>): Promise<void>;
  readAgain(): Promise<unknown>;
}

export class PlanKeeping {
  constructor(
    private readonly workbook: LiveWorkbook,
    private readonly holder: StateHolder,
    private readonly pause: Pause,
    private readonly doer: Doer,
  ) {}

  /** "done" where it stands in the plan; null where what became of it is said by a message. */
  async carryOut(intention: Intention): Promise<'done' | Cannot | null> {
    const { opened } = this.holder.get();
    let outcome: 'done' | Cannot | null = null;
    await this.doer.run('mending', async () => {
      this.holder.notice(null);
      if (opened !== null) outcome = await this.tryAndWrite(opened, intention);
    });
    return outcome;
  }

  private async tryAndWrite(opened: OpenedPlan, intention: Intention): Promise<'done' | Cannot | null> {
    const { keepSliced } = await import(/* webpackChunkName: "keeping" */ '../../app/keep-plan');
    const takesRows = intention.kind === 'add' && (await this.workbook.takesRows(sheetOf(opened, intention)));
    const kept = await inSlices(keepSliced(opened, intention, takesRows), this.pause);
    if (kept.kind === 'cannot') return kept;
    const receipt = await this.workbook.changePlan(kept.change);
    this.holder.notice({ kind: 'mended', receipt });
    await this.doer.readAgain();
    return receipt.mended.length > 0 ? 'done' : null;
  }
}

function sheetOf({ plan }: OpenedPlan, { recommendation }: Extract<Intention, { kind: 'add' }>): string {
  const under = plan.recommendations[recommendation];
  return plan.actions[under?.actions.at(-1) ?? -1]?.sheet ?? under?.cell.sheet ?? '';
}
