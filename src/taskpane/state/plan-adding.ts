/** Puts a plan on sheets of its own into the workbook: a sample or a begun one where there is none, a tidy copy of the one that is there. */
import type { CanWriteSheets, LiveWorkbook, Receipt } from '../../workbook/workbook';
import type { Doer } from './doer';
import type { StateHolder } from './state-holder';

export class PlanAdding {
  constructor(
    private readonly workbook: LiveWorkbook,
    private readonly holder: StateHolder,
    private readonly doer: Doer,
  ) {}

  /** A plan for a workbook that holds none: a sample, or one that is begun. */
  insert(what: 'sample' | 'started', write: (into: CanWriteSheets) => Promise<Receipt>): Promise<void> {
    return this.doer.run('inserting', async () => {
      this.holder.notice({ kind: 'inserted', what, receipt: await write(this.workbook) });
      await this.doer.readAll();
      this.holder.put({ type: 'access', access: await this.workbook.access() });
    });
  }

  /** The plan is read from the copy from then on; what it was made from stays as it is. */
  tidy(): Promise<void> {
    const read = this.doer.readNow();
    return this.doer.run('inserting', async () => {
      this.holder.notice(null);
      const opened = await read();
      const { addTidyCopy } = await import(/* webpackChunkName: "writing" */ '../../app/tidy-copy');
      const receipt = await addTidyCopy(this.workbook, opened);
      this.holder.notice({ kind: 'wrote', receipt, errors: 0 });
      await this.doer.readAll();
    });
  }
}
