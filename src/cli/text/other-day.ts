/** The line that says that the plan speaks for another day than the figures do, and how to have that one. */
import { otherStatedDay } from '../../assess/as-at';
import type { OpenedPlan } from '../../app/open-plan';
import { otherDaySentence } from '../../words/en/command-line';
import { wrap } from './lines';

/** Null where the plan says no day, or the same. */
export function otherDayText(opened: OpenedPlan): string | null {
  const stated = otherStatedDay(opened);
  return stated === null ? null : wrap(otherDaySentence(stated, opened.asAt));
}
