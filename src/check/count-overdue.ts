/** How many actions are overdue, as the checks found them. */
import { hasDates } from '../model/date-in-force';
import type { Plan } from '../model/plan';
import type { Finding } from './finding';

/** Null where the plan has no dates: nothing is known to be late, or in time. */
export const countOverdue = (plan: Pick<Plan, 'actions'>, findings: readonly Finding[]): number | null =>
  hasDates(plan) ? findings.filter(({ code }) => code === 'overdue').length : null;
