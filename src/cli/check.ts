/** `ragplan check`: what is wrong in a plan, where, and what to do; exit 1 where anything is an error. */
import { reportInput } from '../app/report-input';
import { findingsJson } from '../app/summary-json';
import { isOpenError } from '../check/open-errors';
import { reportFindings } from '../report/texts/findings';
import { SEVERAL_TEXT } from '#words/command-line';
import type { PlanCommand } from './plan-command';

export const CHECK: PlanCommand = {
  report: (opened) => reportFindings(reportInput(opened)),
  json: findingsJson,
  line: ({ findings }, file) =>
    SEVERAL_TEXT.findings(
      file,
      findings.filter(({ accepted }) => !accepted).map(({ severity }) => severity),
    ),
  /** 1 where at least one finding that nobody has accepted is an error. */
  exitCode: ({ findings }) => (findings.some(isOpenError) ? 1 : 0),
};
