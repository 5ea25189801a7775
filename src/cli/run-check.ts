/** `ragplan check`: what is wrong in a plan, where, and what to do; exit 1 where anything is an error. */
import { findingsJson } from '../app/summary-json';
import { isOpenError } from '../check/open-errors';
import { wroteSentence } from '../words/en/command-line';
import { jsonText } from './door';
import { openPlanFile, type PlanOptions } from './plan-options';
import { sayOtherDay, writeOut } from './run-summary';
import type { Terminal } from './terminal';
import { explanationText } from './text/explanation';
import { findingsText } from './text/findings';
import { inkFor } from './text/ink';
import { otherDayText } from './text/other-day';

/** @returns the exit code: 1 where at least one finding that nobody has accepted is an error, else 0. */
export async function runCheck(file: string, options: PlanOptions, terminal: Terminal): Promise<number> {
  const opened = await openPlanFile(file, options, terminal);
  if (options.out !== undefined) await writeOut(opened, file, options.out, options.force);
  if (options.json) {
    terminal.write(jsonText(findingsJson(opened)));
    sayOtherDay(opened, terminal);
  } else {
    const ink = inkFor(terminal.showsColour);
    terminal.write(findingsText(opened, ink));
    const otherDay = otherDayText(opened);
    if (otherDay !== null) terminal.write(`\n${otherDay}\n`);
    if (options.explain) terminal.write(explanationText(opened, ink));
    if (options.out !== undefined) terminal.write(`\n${wroteSentence(options.out)}\n`);
  }
  return opened.findings.some(isOpenError) ? 1 : 0;
}
