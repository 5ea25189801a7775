/** Many plans side by side: each is taken in once, and what is kept of it is little. */
import type { IsoDate } from '../model/days/day';
import { fileStem } from '../model/file-stem';
import type { Problem } from '../model/problem';
import { planFacts, type PlanFacts } from '../portfolio/plan-facts';
import { planPortfolioBook } from '../render/portfolio-book';
import type { SummaryBook } from '../render/sheet-plan';
import type { UnreadPlan } from '../report/portfolio/plans-sheet';
import { MOST_ACTIONS } from '../report/portfolio/portfolio-documents';
import { tidyActions, type TidyRow } from '../report/portfolio/tidy-actions';
import { councilOf } from './council-in';
import type { OpenedPlan } from './open-plan';
import { PRODUCT_VERSION } from './version';

/** @param file what to call it among the others */
export function factsOf(opened: OpenedPlan, file: string, savedOn: IsoDate | null): PlanFacts {
  const { plan, settings, fileName } = opened;
  const name = settings.planName ?? plan.title ?? fileStem(fileName);
  return planFacts(opened, { file, council: councilOf(opened), name }, savedOn);
}

export class PlanPortfolio {
  private readonly plans: PlanFacts[] = [];
  private readonly unread: UnreadPlan[] = [];
  private rows: TidyRow[] = [];
  private count = 0;

  /** How many actions there are by now. */
  get actions(): number {
    return this.count;
  }

  get read(): number {
    return this.plans.length;
  }

  /**
   * @param file what to call it among the others
   * @returns its actions, as rows of the tidy table
   */
  add(opened: OpenedPlan, file: string, savedOn: IsoDate | null): readonly TidyRow[] {
    const facts = factsOf(opened, file, savedOn);
    this.plans.push(facts);
    const rows = [...tidyActions(opened, facts)];
    this.count += rows.length;
    // Once they are more than a sheet takes, none is kept.
    if (this.count > MOST_ACTIONS) this.rows = [];
    else this.rows.push(...rows);
    return rows;
  }

  refuse(file: string, problem: Problem): void {
    this.unread.push({ file, problem });
  }

  book(): SummaryBook {
    const { plans, unread, rows, count } = this;
    return planPortfolioBook({ plans, unread }, count > MOST_ACTIONS ? count : rows, PRODUCT_VERSION);
  }
}
