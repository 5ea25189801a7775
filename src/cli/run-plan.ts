/** Runs a command about one plan: opens it, writes what was asked for, says what there is to say. */
import { reportInput } from '../app/report-input';
import { rulesToPropose } from '../app/rules-stated';
import type { OpenedPlan } from '../app/open-plan';
import { PLAIN } from '../render/text/ink';
import { renderText } from '../render/text/render-text';
import { reportExplanation } from '../report/texts/explanation';
import { reportOtherDay } from '../report/texts/other-day';
import { jsonText } from './door';
import type { PlanCommand } from './plan-command';
import { openPlanFile, type PlanOptions } from './plan-options';
import { type Terminal, textOptions } from './terminal';
import { sayWrote, writeWorkbooks } from './write-workbooks';

/** @returns the exit code. @throws Problem for anything the user can mend. */
export async function runPlan(
  command: PlanCommand,
  file: string,
  options: PlanOptions,
  terminal: Terminal,
): Promise<number> {
  const read = await openPlanFile(file, options, terminal);
  const { opened } = read;
  // The workbooks first: where one cannot be written, standard output stays empty.
  const wrote = await writeWorkbooks(read, file, options);
  if (options.json) {
    terminal.write(jsonText(command.json(opened)));
    sayOtherDay(opened, terminal);
  } else {
    const text = textOptions(terminal);
    terminal.write(renderText(command.report(opened), text));
    if (options.explain)
      terminal.write(renderText(reportExplanation(reportInput(opened), rulesToPropose(opened)), text));
    sayWrote(wrote, terminal);
  }
  return command.exitCode(opened);
}

/** Standard output holds the JSON document and nothing else. */
function sayOtherDay(opened: OpenedPlan, terminal: Terminal): void {
  const said = reportOtherDay(reportInput(opened));
  if (said !== null) terminal.writeError(renderText(said, { ...textOptions(terminal), ink: PLAIN }));
}
