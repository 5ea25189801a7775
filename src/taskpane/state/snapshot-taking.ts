/** Keeps the plan as it stands, for the day that is chosen, as a snapshot in its workbook. */
import type { CanWriteSheets } from '../../workbook/workbook';
import type { Doer } from './doer';
import type { StateHolder } from './state-holder';

export class SnapshotTaking {
  constructor(
    private readonly workbook: CanWriteSheets,
    private readonly holder: StateHolder,
    private readonly doer: Doer,
  ) {}

  /** @param replaces whether a snapshot of the same day gives way: asked of the user before */
  take(label: string, replaces: boolean): Promise<void> {
    const read = this.doer.readNow();
    return this.doer.run('snapshot', async () => {
      this.holder.notice(null);
      const opened = await read();
      const { keepPlanSnapshot } = await import(
        /* webpackChunkName: "writing" */ '../../app/keep-plan-snapshot'
      );
      const kept = await keepPlanSnapshot(this.workbook, opened, label, replaces);
      this.holder.notice({ kind: 'snapshot', ...kept });
      await this.doer.readAll();
    });
  }
}
