/** `ragplan summary`: the position of a plan, as text or JSON, and as a workbook of summary sheets. */
import { reportInput } from '../app/report-input';
import { summaryJson } from '../app/summary-json';
import { countOverdue } from '../check/count-overdue';
import { openErrors } from '../check/open-errors';
import { reportPosition } from '../report/texts/position';
import { SEVERAL_TEXT } from '#words/command-line';
import type { PlanCommand } from './plan-command';

export const SUMMARY: PlanCommand = {
  report: (opened) => reportPosition(reportInput(opened)),
  json: summaryJson,
  line: ({ plan, measures, findings }, file) =>
    SEVERAL_TEXT.position(file, {
      unit: plan.unit,
      overall: measures.overall,
      overdue: countOverdue(plan, findings),
      errors: openErrors(findings),
    }),
  exitCode: () => 0,
};
