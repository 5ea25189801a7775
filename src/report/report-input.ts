/** Everything that the documents are made from. */
import type { Question } from '../challenge/ask-questions';
import type { Finding } from '../check/finding';
import type { Changes } from '../history/changes';
import type { Snapshot } from '../history/snapshot';
import type { HistoryProblem } from '../history/history-problem';
import type { RatingComparison } from '../measure/by-rule/compare-ratings';
import type { Measures } from '../measure/tally';
import type { IsoDate } from '../model/days/day';
import type { Plan } from '../model/plan';
import type { SettingsReading } from '../settings/read-settings-sheet';
import type { TitleFacts } from '#words/plan-title';
import type { UnreadOfSheet } from '#words/unread';

export interface ReportInput {
  readonly plan: Plan;
  readonly measures: Measures;
  readonly findings: readonly Finding[];
  /** The day the figures speak for. */
  readonly asAt: IsoDate;
  /** The day that the plan itself says, where it is another. */
  readonly otherDay?: IsoDate | null;
  readonly source: {
    /** Without folder: "plan.xlsx". */
    readonly fileName: string;
    readonly council: string | null;
    readonly planName: string | null;
  };
  /** Since the last snapshot that the workbook holds; left out where it holds none of an earlier day. */
  readonly changes?: Changes | null;
  /** Snapshots of the workbook; left out where it is of no matter. */
  readonly snapshots?: readonly Snapshot[];
  /** Owners spelt two ways that are one, as the settings have them. */
  readonly sameOwners?: readonly string[];
  /** What would be asked of the plan, the weightiest first; left out where nobody has worked it out. */
  readonly questions?: readonly Question[];
  /** The ratings given beside those of the plan's own rules; null or left out where there are no rules. */
  readonly byRule?: RatingComparison | null;
  /** What was wrong on the history sheet. */
  readonly historyProblems?: readonly HistoryProblem[];
  /** What was wrong on the settings sheet. */
  readonly settingsProblems?: SettingsReading['problems'];
  /** What Excel would not tell, by sheet: the plan was read without it. */
  readonly unread?: readonly UnreadOfSheet[];
  /** The product's, printed on every sheet. */
  readonly version: string;
}

/** The plan is called as somebody named it, or as it calls itself; after its file only where neither is so. */
export const titleFacts = ({ source, plan, asAt }: ReportInput): TitleFacts => ({
  ...source,
  planName: source.planName ?? plan.title,
  asAt,
});
