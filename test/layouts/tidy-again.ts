/** Tidies the plan of a workbook and reads it back: what is read otherwise, in words for whoever looks at the test. */
import { openPlan } from '../../src/app/open-plan';
import { proveTidyWorkbook } from '../../src/app/tidy-copy';
import type { Plan } from '../../src/model/plan';
import type { PlanSettings } from '../../src/model/settings';
import { openWorkbookBytes } from '../../src/workbook/file/package/open-bytes';
import { writeSummaryBytes } from '../../src/workbook/file/write/write-bytes';

const today = '2024-09-05';

const openBytes = async (bytes: Uint8Array, overrides: Partial<PlanSettings> = {}) =>
  openPlan(await openWorkbookBytes('plan.xlsx', bytes), { today, overrides });

/** One line a difference. */
export async function tidiedDifferences(bytes: Uint8Array): Promise<string[]> {
  const opened = await openBytes(bytes);
  let after: Plan | null = null;
  const { differs } = await proveTidyWorkbook(opened, async (book) => {
    after = (await openBytes(await writeSummaryBytes(book))).plan;
    return after;
  });
  return differs.map(({ action, what }) => `${action?.text.text ?? 'the plan'}: ${what.join(', ')}`);
}
