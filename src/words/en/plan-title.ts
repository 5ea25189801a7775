/** What a plan is called: in the pane, in the titles of sheets and in mails. */
import { fileStem } from '../../model/file-stem';
import type { IsoDate } from '../../model/days/day';

export interface TitleFacts {
  readonly council: string | null;
  readonly planName: string | null;
  readonly fileName: string;
  readonly asAt: IsoDate;
}

/** "Wealdham Borough Council: peer challenge action plan"; a plan that names the council itself is not given it twice. */
export const underCouncil = (plan: string, council: string | null): string =>
  council === null || plan.toLowerCase().includes(council.toLowerCase()) ? plan : `${council}: ${plan}`;

/** By the file's name where nobody has named the plan. */
export const planTitle = ({ council, planName, fileName }: Omit<TitleFacts, 'asAt'>): string =>
  underCouncil(planName ?? fileStem(fileName), council);
