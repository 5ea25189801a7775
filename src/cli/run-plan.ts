/** Runs a command about one plan: opens it, writes what was asked for, says what there is to say. */
import { relative, dirname, resolve } from 'node:path';
import { planSummaries } from '../app/plan-summaries';
import { reportInput } from '../app/report-input';
import type { OpenedPlan } from '../app/open-plan';
import { PLAIN } from '../render/text/ink';
import { renderText } from '../render/text/render-text';
import { reportExplanation } from '../report/texts/explanation';
import { reportOtherDay } from '../report/texts/other-day';
import { writeSummaryFile } from '../workbook/file/write/write-file';
import { wroteSentence } from '#words/command-line';
import { jsonText } from './door';
import type { PlanCommand } from './plan-command';
import { openPlanFile, type PlanOptions } from './plan-options';
import { type Terminal, textOptions } from './terminal';

/** @returns the exit code. @throws Problem for anything the user can mend. */
export async function runPlan(
  command: PlanCommand,
  file: string,
  options: PlanOptions,
  terminal: Terminal,
): Promise<number> {
  const opened = await openPlanFile(file, options, terminal);
  // The workbook first: where it cannot be written, standard output stays empty.
  if (options.out !== undefined) await writeOut(opened, file, options.out, options.force);
  if (options.json) {
    terminal.write(jsonText(command.json(opened)));
    sayOtherDay(opened, terminal);
  } else {
    const text = textOptions(terminal);
    terminal.write(renderText(command.report(opened), text));
    if (options.explain) terminal.write(renderText(reportExplanation(opened.plan), text));
    if (options.out !== undefined) terminal.write(`\n${wroteSentence(options.out)}\n`);
  }
  return command.exitCode(opened);
}

/** Standard output holds the JSON document and nothing else. */
function sayOtherDay(opened: OpenedPlan, terminal: Terminal): void {
  const said = reportOtherDay(reportInput(opened));
  if (said !== null) terminal.writeError(renderText(said, { ...textOptions(terminal), ink: PLAIN }));
}

/** Links in the summary lead back to the plan by its path relative to the summary. */
export async function writeOut(opened: OpenedPlan, file: string, out: string, force: boolean): Promise<void> {
  const externalFile = relative(dirname(resolve(out)), resolve(file)).replaceAll('\\', '/');
  await writeSummaryFile(out, planSummaries(opened), { force, planPath: file, externalFile });
}
