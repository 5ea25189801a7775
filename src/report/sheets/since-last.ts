/** What changed since the last snapshot that the workbook holds, as a sheet among the summaries. */
import { sideOf } from '../../history/compare';
import { historyProblemSentence } from '#words/history-problems';
import type { SheetDocument } from '../document';
import type { ReportInput } from '../report-input';
import { titleFacts } from '../report-input';
import { reportChanges } from './what-changed';

/** Of the earlier days so many: what is older no longer says how things are going. */
const MOST = 11;

/** Null where there is none of an earlier day. */
export function reportSinceLast(input: ReportInput): SheetDocument | null {
  const { changes, plan, asAt, historyProblems = [], snapshots = [] } = input;
  if (!changes) return null;
  const remarks = historyProblems.map((problem) => historyProblemSentence(problem));
  const earlier = snapshots.filter(({ day }) => day < asAt);
  const trend = [...earlier.slice(-MOST).map(sideOf), changes.after];
  return reportChanges({ changes, unit: plan.unit, title: titleFacts(input), asAt, remarks, trend });
}
