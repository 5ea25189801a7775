/** Sends the steps of one request. */
import type { Step } from './write-steps';

/** @param isLong then the screen stands still and nothing is calculated until Excel has done them all */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  isLong = false,
): Promise<void> {
  if (isLong) {
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
  }
  for (const { run } of steps) run(context);
  await context.sync();
}
