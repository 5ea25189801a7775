/** What is asked of the store by what does one thing for it: its turn, and the plan as it is then. */
import type { Pause } from '../../app/in-slices';
import type { OpenedPlan } from '../../app/open-plan';
import type { LiveWorkbook } from '../../workbook/workbook';
import type { Job } from './pane-state';
import type { StateHolder } from './state-holder';

export interface Doer {
  readonly workbook: LiveWorkbook;
  readonly holder: StateHolder;
  readonly pause: Pause;
  run(job: Job, work: () => Promise<void>): Promise<void>;
  /** The plan as the workbook holds it now, for the day that was chosen when it was asked for. */
  readNow(): () => Promise<OpenedPlan>;
  readAll(): Promise<unknown>;
  /** Only what has changed since the plan on show was read. */
  readAgain(): Promise<unknown>;
}
