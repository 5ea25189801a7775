/** An assessment: a plan with everything that is known about it on one day, under one set of settings. A value without cells. */
import type { SettingsProblem } from '../settings/settings-problem';
import type { Finding } from '../check/finding';
import type { HistoryReading } from '../history/read-history';
import type { Measures } from '../measure/tally';
import type { IsoDate } from '../model/days/day';
import type { Grid } from '../model/grid';
import type { Plan } from '../model/plan';
import type { PlanSettings } from '../model/settings';
import type { Located } from '../reader/read-plan';
import type { Conflict } from '../settings/edits';
import type { AsAtBasis } from './as-at';

/** What the user has decided, and what of it does not hold. */
export interface Decided {
  readonly settings: PlanSettings;
  /** What was wrong on the settings sheet, as facts for a sentence each. */
  readonly settingsProblems: readonly SettingsProblem[];
  /** Edits that do not hold, since somebody else has decided the same thing. */
  readonly conflicts: readonly Conflict[];
}

export interface Assessment extends Decided {
  readonly fileName: string;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly measures: Measures;
  /** The snapshots that the workbook holds. */
  readonly history: HistoryReading;
  /** The day the figures speak for. */
  readonly asAt: IsoDate;
  readonly asAtBasis: AsAtBasis;
}

/** The cells that a plan was read from: what is needed to assess it again, and to show a cell of it. */
interface Source {
  readonly grids: readonly Grid[];
  readonly located: Located;
}

/** An assessment with what it was made from: where a later one takes over what has not changed. */
export interface Assessed extends Assessment {
  readonly source: Source;
}
