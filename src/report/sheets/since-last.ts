/** What changed since the last snapshot that the workbook holds, as a sheet among the summaries. */
import { historyProblemSentence } from '#words/history-problems';
import type { SheetDocument } from '../document';
import type { ReportInput } from '../report-input';
import { titleFacts } from '../report-input';
import { reportChanges } from './what-changed';

/** Null where there is none of an earlier day. */
export function reportSinceLast(input: ReportInput): SheetDocument | null {
  const { changes, plan, asAt, historyProblems = [] } = input;
  if (!changes) return null;
  const remarks = historyProblems.map((problem) => historyProblemSentence(problem));
  return reportChanges({ changes, unit: plan.unit, title: titleFacts(input), asAt, remarks });
}
