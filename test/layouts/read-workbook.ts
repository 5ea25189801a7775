/** Reads, checks and measures a workbook's bytes as the product does, without anything a user decides. */
import { checkPlan, locatePlan, readPlan } from '../make/at-once';
import type { Finding } from '../../src/check/finding';
import { measurePlan } from '../../src/measure/measure-plan';
import type { Measures } from '../../src/measure/tally';
import type { Plan } from '../../src/model/plan';
import { looksNeeded } from '../../src/reader/read-plan';
import { NO_SETTINGS } from '../../src/model/settings';
import { openWorkbookBytes } from '../../src/workbook/file/package/open-bytes';

export interface WorkbookReading {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly measures: Measures;
}

/** `asAt` is an ISO day. */
export async function readWorkbook(bytes: Uint8Array, asAt = '2024-09-05'): Promise<WorkbookReading> {
  const workbook = await openWorkbookBytes('plan.xlsx', bytes);
  const grids = await workbook.readGrids();
  const located = locatePlan(grids, NO_SETTINGS, workbook.name);
  const dressed = await workbook.withLooks(grids, looksNeeded(grids, located));
  const plan = readPlan(dressed, located, NO_SETTINGS);
  const findings = checkPlan(plan, { asAt, settings: NO_SETTINGS });
  return { plan, findings, measures: measurePlan(plan) };
}
