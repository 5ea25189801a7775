/** Which questions a plan, with what is known of its past, raises, the weightiest first. */
import type { Snapshot } from '../history/snapshot';
import { followActions } from '../history/trails';
import type { Plan } from '../model/plan';
import { RULES, type Found, type RuleName } from './rules';

export interface Question extends Found {
  readonly rule: RuleName;
  readonly unit: Plan['unit'];
}

/** A list that is longer is read by nobody. */
const MOST = 12;

/**
 * A rule that finds nothing asks nothing.
 *
 * @param snapshots of earlier days, earliest first @param now the plan as a snapshot of its day
 * @param nameOf the name by which an owner counts: two spellings may be one
 */
export function askQuestions(
  plan: Plan,
  snapshots: readonly Snapshot[],
  now: Snapshot,
  nameOf: (owner: string) => string = (owner) => owner,
): Question[] {
  const trails = followActions([...snapshots.filter(({ day }) => day < now.day), now]);
  const names = Object.keys(RULES) as RuleName[];
  return names
    .toSorted((a, b) => RULES[b].weight - RULES[a].weight)
    .map((rule) => ({ rule, unit: plan.unit, ...RULES[rule].find({ plan, day: now.day, trails, nameOf }) }))
    .filter(({ count }) => count > 0)
    .slice(0, MOST);
}
