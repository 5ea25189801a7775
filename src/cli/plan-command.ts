/** What a command says of a plan: all of it where there is one plan, a line where there are several. */
import type { OpenedPlan } from '../app/open-plan';
import type { Document } from '../report/document';

export interface PlanCommand {
  readonly report: (opened: OpenedPlan) => Document;
  /** The document of --json. */
  readonly json: (opened: OpenedPlan) => unknown;
  /** @param file as it was named */
  readonly line: (opened: OpenedPlan, file: string) => string;
  readonly exitCode: (opened: OpenedPlan) => number;
}
