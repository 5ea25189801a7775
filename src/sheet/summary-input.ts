/** Everything that the summary sheets are made from. */
import type { Finding } from '../check/finding';
import type { Measures } from '../measure/tally';
import type { IsoDate } from '../model/days/day';
import type { Plan } from '../model/plan';
import type { TitleFacts } from '../words/en/sheets';
import type { UnreadOfSheet } from '../words/en/unread';

export interface SummaryInput {
  readonly plan: Plan;
  readonly measures: Measures;
  readonly findings: readonly Finding[];
  /** The day the figures speak for. */
  readonly asAt: IsoDate;
  readonly source: {
    /** Without folder: "plan.xlsx". */
    readonly fileName: string;
    readonly council: string | null;
    readonly planName: string | null;
  };
  /** What Excel would not tell, by sheet: the plan was read without it. */
  readonly unread?: readonly UnreadOfSheet[];
  /** The product's, printed on every sheet. */
  readonly version: string;
}

export const titleFacts = ({ source, asAt }: SummaryInput): TitleFacts => ({ ...source, asAt });
