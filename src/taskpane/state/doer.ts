/** What is asked of the store by what does one thing for it: its turn, and the plan as it is then. */
import type { OpenedPlan } from '../../app/open-plan';
import type { Job } from './pane-state';

export interface Doer {
  run(job: Job, work: () => Promise<void>): Promise<void>;
  /** The plan as the workbook holds it now, for the day that was chosen when it was asked for. */
  readNow(): () => Promise<OpenedPlan>;
  readAll(): Promise<unknown>;
}
