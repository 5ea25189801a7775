/** The plans that lie on the page as one portfolio, as they stand now: with the fixes and decisions that were made here. */
import { PlanPortfolio } from '../../app/plan-portfolio';
import { savedOn } from '../../workbook/file/read/saved-on';
import type { DeskPlan, DeskState } from './desk';

/** What is asked of a plan here. */
interface Lying {
  readonly workbook: Pick<DeskPlan['workbook'], 'name'>;
  readonly store: { readonly get: () => Pick<ReturnType<DeskPlan['store']['get']>, 'opened' | 'why'> };
  readonly bytes: Uint8Array;
}

interface Desk extends Pick<DeskState, 'refused'> {
  readonly plans: readonly Lying[];
}

/** A file that could not be read, or in which no plan was found, is a row with the reason. */
export function deskPortfolio({ plans, refused }: Desk): PlanPortfolio {
  const portfolio = new PlanPortfolio();
  for (const { workbook, store, bytes } of plans) {
    const { opened, why } = store.get();
    if (opened !== null) portfolio.add(opened, workbook.name, savedOn(bytes));
    else if (why !== null) portfolio.refuse(workbook.name, why);
  }
  for (const { name, problem } of refused) portfolio.refuse(name, problem);
  return portfolio;
}
