/** `ragplan summary`: the position of a plan, as text or JSON, and as a workbook of summary sheets. */
import { relative, dirname, resolve } from 'node:path';
import { planSummaries } from '../app/plan-summaries';
import { summaryJson } from '../app/summary-json';
import type { OpenedPlan } from '../app/open-plan';
import { writeSummaryFile } from '../workbook/file/write/write-file';
import { wroteSentence } from '../words/en/command-line';
import { jsonText } from './door';
import { openPlanFile, type PlanOptions } from './plan-options';
import type { Terminal } from './terminal';
import { explanationText } from './text/explanation';
import { otherDayText } from './text/other-day';
import { summaryText } from './text/summary';
import { inkFor } from './text/ink';

/** @returns the exit code, 0. */
export async function runSummary(file: string, options: PlanOptions, terminal: Terminal): Promise<number> {
  const opened = await openPlanFile(file, options, terminal);
  // The workbook first: where it cannot be written, standard output stays empty.
  if (options.out !== undefined) await writeOut(opened, file, options.out, options.force);
  if (options.json) {
    terminal.write(jsonText(summaryJson(opened)));
    sayOtherDay(opened, terminal);
    return 0;
  }
  const ink = inkFor(terminal.showsColour);
  terminal.write(summaryText(opened, ink));
  if (options.explain) terminal.write(explanationText(opened, ink));
  if (options.out !== undefined) terminal.write(`\n${wroteSentence(options.out)}\n`);
  return 0;
}

/** Standard output holds the JSON document and nothing else. */
export function sayOtherDay(opened: OpenedPlan, terminal: Terminal): void {
  const text = otherDayText(opened);
  if (text !== null) terminal.writeError(`${text}\n`);
}

/** Links in the summary lead back to the plan by its path relative to the summary. */
export async function writeOut(opened: OpenedPlan, file: string, out: string, force: boolean): Promise<void> {
  const externalFile = relative(dirname(resolve(out)), resolve(file)).replaceAll('\\', '/');
  await writeSummaryFile(out, planSummaries(opened), { force, planPath: file, externalFile });
}
