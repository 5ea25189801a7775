/** What the checks look at, how statuses are spelt, and what the method leaves open about findings. */
import type { Groups } from './grouping';
import type { PlainPlan } from './plain-plan';
import { cellIn, levelled } from './plain-plan';
import type { PercentScale, Read } from './read-status';

export interface Assessed {
  readonly plan: PlainPlan;
  readonly groups: Groups;
  readonly scale: PercentScale;
  /** By row; null for rows that are no actions. */
  readonly read: readonly (Read | null)[];
}

/** Findings of which the method does not say where they stand in this plan: neither side is held to them. */
export function leftOpen({ plan, groups, read }: Assessed): string[] {
  const open = ['plan-ambiguous'];
  // "A fill unlike most of the same words": how many are most is not said.
  if (plan.rows.some((row) => cellIn(row, 'status').fill !== undefined)) open.push('status-doubtful');
  // Of two spellings that are equally common either may be the one to keep.
  const spelt = spellings(plan, groups, read);
  for (const ways of spelt.values()) {
    const counts = [...ways.values()].map((rows) => rows.length).sort((a, b) => b - a);
    if (counts[0] === counts[1]) open.push('status-variant');
  }
  return open;
}

/** Rows by spelling, by what is the same status but for its spelling. */
export function spellings(
  plan: PlainPlan,
  groups: Groups,
  read: readonly (Read | null)[],
): Map<string, Map<string, number[]>> {
  const spelt = new Map<string, Map<string, number[]>>();
  for (const row of groups.actions) {
    const one = read[row];
    const value = one ? cellIn(plan.rows[row] ?? { cells: {} }, one.at).value : null;
    if (!one || typeof value !== 'string') continue;
    // Spaces around a status are not held to be a spelling: the method does not say.
    const way = value.trim();
    const same = levelled(way) || way;
    const ways = spelt.get(same) ?? new Map<string, number[]>();
    ways.set(way, [...(ways.get(way) ?? []), row]);
    spelt.set(same, ways);
  }
  return spelt;
}
