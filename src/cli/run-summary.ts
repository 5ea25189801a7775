/** `ragplan summary`: the position of a plan, as text or JSON, and as a workbook of summary sheets. */
import { reportInput } from '../app/report-input';
import { summaryJson } from '../app/summary-json';
import type { OpenedPlan } from '../app/open-plan';
import { PLAIN } from '../render/text/ink';
import { renderText } from '../render/text/render-text';
import { reportExplanation } from '../report/texts/explanation';
import { reportOtherDay } from '../report/texts/other-day';
import { reportPosition } from '../report/texts/position';
import { jsonText } from './door';
import { openPlanFile, type PlanOptions } from './plan-options';
import { type Terminal, textOptions } from './terminal';
import { sayWrote, writeWorkbooks } from './write-workbooks';

/** @returns the exit code, 0. */
export async function runSummary(file: string, options: PlanOptions, terminal: Terminal): Promise<number> {
  const opened = await openPlanFile(file, options, terminal);
  // The workbook first: where it cannot be written, standard output stays empty.
  const wrote = await writeWorkbooks(opened, file, options);
  if (options.json) {
    terminal.write(jsonText(summaryJson(opened)));
    sayOtherDay(opened, terminal);
    return 0;
  }
  const text = textOptions(terminal);
  terminal.write(renderText(reportPosition(reportInput(opened)), text));
  if (options.explain) terminal.write(renderText(reportExplanation(opened.plan), text));
  sayWrote(wrote, terminal);
  return 0;
}

/** Standard output holds the JSON document and nothing else. */
export function sayOtherDay(opened: OpenedPlan, terminal: Terminal): void {
  const said = reportOtherDay(reportInput(opened));
  if (said !== null) terminal.writeError(renderText(said, { ...textOptions(terminal), ink: PLAIN }));
}
