/** Rules about ratings worked out a second time, from the method alone: which rule speaks of each row, and what the figures would be. */
import { assess } from './calculate';
import { daysFrom } from './calendar';
import { dateIn } from './findings';
import type { Lifecycle, PlainPlan, Rating } from './plain-plan';
import { tallyLine, type Counted } from './tally';

export interface PlainRule {
  readonly rating: Rating;
  readonly daysLateFrom: number | null;
  readonly daysLateTo: number | null;
  readonly percentFrom: number | null;
  readonly percentTo: number | null;
  readonly lifecycle: Lifecycle | null;
}

/** One line an action, then the figures as given and by rule. */
export function ratingsByRule(plan: PlainPlan, rules: readonly PlainRule[]): string[] {
  const { groups, read } = assess(plan);
  const lines: string[] = [];
  const given: Counted[] = [];
  const byRule: Counted[] = [];
  for (const row of groups.actions) {
    const one = read[row];
    if (!one) continue;
    given.push(one);
    if (one.lifecycle === 'excluded') {
      byRule.push(one);
      continue;
    }
    // Only work that is still to be done can be late.
    let late: number | null = null;
    const revised = dateIn(plan, row, 'revised');
    const inForce = revised.kind === 'date' ? revised : dateIn(plan, row, 'due');
    if (one.lifecycle !== 'completed' && inForce.kind === 'date') late = daysFrom(inForce.day, plan.asAt);
    let percent = one.percent;
    // Whole per cent, rounded down: taken off until it is whole.
    if (percent !== null) percent -= percent % 1;
    let spoken = 0;
    for (let number = 1; number <= rules.length && spoken === 0; number++) {
      const rule = rules[number - 1];
      if (!rule) continue;
      let holds = true;
      if (rule.daysLateFrom !== null) if (late === null || late < rule.daysLateFrom) holds = false;
      if (rule.daysLateTo !== null) if (late === null || late > rule.daysLateTo) holds = false;
      if (rule.percentFrom !== null) if (percent === null || percent < rule.percentFrom) holds = false;
      if (rule.percentTo !== null) if (percent === null || percent > rule.percentTo) holds = false;
      if (rule.lifecycle !== null) if (one.lifecycle !== rule.lifecycle) holds = false;
      if (holds) spoken = number;
    }
    const rating = rules[spoken - 1]?.rating ?? one.rating;
    byRule.push({ lifecycle: one.lifecycle, rating });
    const where = `row ${row + plan.titleRows + 2}`;
    if (spoken === 0) lines.push(`${where}: no rule`);
    else if (rating !== one.rating)
      lines.push(`${where}: given ${one.rating}, rule ${spoken} says ${rating}`);
  }
  return [...lines.sort(), `given: ${tallyLine(given)}`, `by rule: ${tallyLine(byRule)}`];
}
