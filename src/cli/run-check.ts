/** `ragplan check`: what is wrong in a plan, where, and what to do; exit 1 where anything is an error. */
import { findingsJson } from '../app/summary-json';
import { wroteSentence } from '../words/en/command-line';
import { jsonText } from './door';
import { openPlanFile, type PlanOptions } from './plan-options';
import { writeOut } from './run-summary';
import type { Terminal } from './terminal';
import { explanationText } from './text/explanation';
import { findingsText } from './text/findings';
import { inkFor } from './text/ink';

/** @returns the exit code: 1 where at least one finding that nobody has accepted is an error, else 0. */
export async function runCheck(file: string, options: PlanOptions, terminal: Terminal): Promise<number> {
  const opened = await openPlanFile(file, options, terminal);
  if (options.out !== undefined) await writeOut(opened, file, options.out, options.force);
  if (options.json) {
    terminal.write(jsonText(findingsJson(opened)));
  } else {
    const ink = inkFor(terminal.showsColour);
    terminal.write(findingsText(opened, ink));
    if (options.explain) terminal.write(explanationText(opened, ink));
    if (options.out !== undefined) terminal.write(`\n${wroteSentence(options.out)}\n`);
  }
  return opened.findings.some(({ severity, accepted }) => severity === 'error' && !accepted) ? 1 : 0;
}
