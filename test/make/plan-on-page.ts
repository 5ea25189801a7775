/** A plan on the page beside one in a test: what is changed in the one is changed in the other, and what is saved in the end is read again. */
import { openPlan, type OpenedPlan } from '../../src/app/open-plan';
import type { PlanChange } from '../../src/edit/plan-change';
import type { Grid } from '../../src/model/grid';
import { MemoryWorkbook } from '../../src/page/host/memory-workbook';
import { netChanges } from '../../src/page/host/net-changes';
import { copyWorkbook, takesRows } from '../../src/workbook/file/copy/copy-workbook';
import { openWorkbookBytes } from '../../src/workbook/file/package/open-bytes';

const NAME = 'plan.xlsx';

export class PlanOnPage {
  private readonly workbook: MemoryWorkbook;

  constructor(
    private readonly bytes: Uint8Array,
    grids: readonly Grid[],
  ) {
    this.workbook = new MemoryWorkbook(NAME, grids, (rows) => takesRows(bytes, rows, { name: NAME }));
  }

  async change(change: PlanChange): Promise<void> {
    if (change.row) expect(await this.workbook.takesRow(change.row)).toBe(true);
    await this.workbook.changePlan(change);
  }

  /** @returns whether every cell could be written: where one is a formula the file goes on saying what it said */
  async isSavedAs({ plan, measures, asAt }: OpenedPlan): Promise<boolean> {
    const { rows, changes } = this.workbook.get().version;
    const copy = await copyWorkbook(this.bytes, { rows, ...netChanges(changes) }, { name: NAME });
    if (copy.leftAlone.length > 0) return false;
    const saved = await openPlan(await openWorkbookBytes(NAME, copy.bytes), { asAt });
    expect(saved.plan.recommendations).toEqual(plan.recommendations);
    expect(saved.plan.actions).toEqual(plan.actions);
    expect(saved.measures).toEqual(measures);
    return true;
  }
}
