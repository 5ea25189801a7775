/** Start a plan from the recommendations of a report, read out of its text. */
import { Problem } from '../model/problem';
import { planStartedBook, type StartedPlan } from '../render/sheet/started-plan';
import type { SummaryBook } from '../render/sheet-plan';

/** The sheets of the plan, its own first. @throws Problem 'no-recommendations' where the list is empty */
export function startPlan(plan: StartedPlan): SummaryBook {
  if (plan.listing.recommendations.length === 0) throw new Problem('no-recommendations', {});
  return planStartedBook(plan);
}
