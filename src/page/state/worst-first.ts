/** The order of several plans: the one that is furthest behind first, and those in which none was found at the end. */
import type { OpenedPlan } from '../../app/open-plan';
import { openErrors } from '../../check/open-errors';

/** Nothing in scope is no position: it stands after all that have one. */
const share = (opened: OpenedPlan | null): number =>
  opened === null ? Infinity : (opened.measures.overall.headline?.progressed ?? 101);

const errors = (opened: OpenedPlan | null): number => (opened === null ? 0 : openErrors(opened.findings));

export const compareWorst = (a: OpenedPlan | null, b: OpenedPlan | null): number =>
  share(a) === share(b) ? errors(b) - errors(a) : share(a) - share(b);
