/** Sends the steps of one request; the screen stands still and nothing is calculated until Excel has done them all. */
import type { Step } from './write-steps';

export async function sendSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  for (const { run } of steps) run(context);
  await context.sync();
}
