/** `ragplan check`: what is wrong in a plan, where, and what to do; exit 1 where anything is an error. */
import { reportInput } from '../app/report-input';
import { findingsJson } from '../app/summary-json';
import { isOpenError } from '../check/open-errors';
import { renderText } from '../render/text/render-text';
import { reportExplanation } from '../report/texts/explanation';
import { reportFindings } from '../report/texts/findings';
import { jsonText } from './door';
import { openPlanFile, type PlanOptions } from './plan-options';
import { sayOtherDay } from './run-summary';
import { type Terminal, textOptions } from './terminal';
import { sayWrote, writeWorkbooks } from './write-workbooks';

/** @returns the exit code: 1 where at least one finding that nobody has accepted is an error, else 0. */
export async function runCheck(file: string, options: PlanOptions, terminal: Terminal): Promise<number> {
  const opened = await openPlanFile(file, options, terminal);
  const wrote = await writeWorkbooks(opened, file, options);
  if (options.json) {
    terminal.write(jsonText(findingsJson(opened)));
    sayOtherDay(opened, terminal);
  } else {
    const text = textOptions(terminal);
    terminal.write(renderText(reportFindings(reportInput(opened)), text));
    if (options.explain) terminal.write(renderText(reportExplanation(opened.plan), text));
    sayWrote(wrote, terminal);
  }
  return opened.findings.some(isOpenError) ? 1 : 0;
}
